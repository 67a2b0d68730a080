import type { Locked, LockfileFormat } from '../format.ts'

const version = (text: string): string => text.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '')

/** Directives, one to a line, those in brackets taken out of them. https://go.dev/ref/mod#go-mod-file */
function* directives(text: string): Generator<readonly string[]> {
  let group: string | null = null
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/\s*\/\/.*$/, '').trim()
    if (line === '') continue
    if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(line)) throw new Error('it has the marks of an unfinished merge')
    const words = line.split(/\s+/)
    if (group !== null && line === ')') group = null
    else if (group !== null) yield [group, ...words]
    else if (words[1] === '(') group = words[0] ?? ''
    else yield words
  }
  if (group !== null) throw new Error(`\`${group} (\` does not end`)
}

/** go.mod: what is required, as it is replaced, and the standard library of the toolchain. */
export const goMod: LockfileFormat = {
  type: 'golang',
  kind: 'lockfile',
  names: /^go\.mod$/,
  packages: (text) => {
    const found = new Map<string, Locked>()
    const replaced: (readonly string[])[] = []
    let isModule = false
    let stdlib = ''
    for (const [directive, ...words] of directives(text)) {
      const [first = '', second = ''] = words
      if (directive === 'module') isModule = true
      if (directive === 'go') stdlib ||= first
      if (directive === 'toolchain') stdlib = first.replace(/^go/, '')
      if (directive === 'require') found.set(first, { name: first, version: version(second) })
      if (directive === 'replace') replaced.push(words)
    }
    if (!isModule) throw new Error('it names no module')
    // What is replaced may be required further down.
    for (const words of replaced) {
      const [first = '', only = '=>'] = words
      if (only !== '=>' && found.get(first)?.version !== version(only)) continue
      const [name = '', by = ''] = words.slice(words.indexOf('=>') + 1)
      // A folder on the disk is no package of others.
      if (by === '') found.delete(first)
      else if (found.has(first)) found.set(first, { name, version: version(by) })
    }
    return [...found.values(), ...(stdlib === '' ? [] : [{ name: 'stdlib', version: stdlib }])]
  },
}

/** go.sum: what was downloaded; counts where no go.mod stands beside it. */
export const goSum: LockfileFormat = {
  type: 'golang',
  kind: 'manifest',
  names: /^go\.sum$/,
  packages: function* (text) {
    for (const line of text.split(/\r?\n/)) {
      if (line.trim() === '') continue
      const [name = '', of = '', hash = ''] = line.trim().split(/\s+/)
      if (!hash.startsWith('h1:')) throw new Error(`\`${line.slice(0, 60)}\` is no line of a go.sum`)
      if (!of.endsWith('/go.mod')) yield { name, version: version(of) }
    }
  },
}
