import { asRecord, maybeRecord, maybeText, type Locked, type LockfileFormat } from '../format.ts'

type Entry = Readonly<Record<string, unknown>>

/** Versions 2 and 3: a flat map of installed folders. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
function* flat(packages: Entry): Generator<Locked> {
  for (const [place, value] of Object.entries(packages)) {
    const entry = asRecord(value, `packages["${place}"]`)
    const folder = place.lastIndexOf('node_modules/')
    // The project itself, its workspaces and the links to them are not packages of others.
    if (folder < 0 || entry['link'] === true) continue
    const name = maybeText(entry['name']) ?? place.slice(folder + 'node_modules/'.length)
    yield { name, version: maybeText(entry['version']) ?? '' }
  }
}

/** Version 1: dependencies inside dependencies. An alias says `npm:name@version` in place of the version. */
function* nested(dependencies: Entry): Generator<Locked> {
  for (const [name, value] of Object.entries(dependencies)) {
    const entry = asRecord(value, `dependencies["${name}"]`)
    const version = maybeText(entry['version']) ?? ''
    const alias = /^npm:(.+)@([^@]+)$/.exec(version)
    yield { name: alias?.[1] ?? name, version: alias?.[2] ?? version }
    yield* nested(maybeRecord(entry['dependencies'], `dependencies["${name}"].dependencies`))
  }
}

/** package-lock.json of every version. */
export const npmLock: LockfileFormat = {
  type: 'npm',
  kind: 'lockfile',
  names: /^(?:package-lock|npm-shrinkwrap)\.json$/,
  manifests: ['package.json'],
  packages: (text) => {
    const lock = asRecord(JSON.parse(text), 'the document')
    if (lock['packages'] !== undefined) return flat(asRecord(lock['packages'], 'packages'))
    if (lock['lockfileVersion'] === undefined) throw new Error('it has no lockfileVersion')
    return nested(maybeRecord(lock['dependencies'], 'dependencies'))
  },
}

const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const

/** package.json: what is asked for, as ranges; forced versions count as what is asked for as well. */
export const packageJson: LockfileFormat = {
  type: 'npm',
  kind: 'manifest',
  names: /^package\.json$/,
  packages: function* (text) {
    const manifest = asRecord(JSON.parse(text), 'the document')
    for (const key of asked)
      for (const [name, range] of Object.entries(maybeRecord(manifest[key], key)))
        yield { name, version: maybeText(range) ?? '' }
    for (const key of ['overrides', 'resolutions'])
      if (manifest[key] !== undefined) yield { name: key, version: JSON.stringify(manifest[key]) }
  },
}
