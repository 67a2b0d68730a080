import type { LockfileFormat } from '../format.ts'

/** Gemfile.lock: four spaces before each gem of a section that has specs. https://bundler.io */
export const gemfileLock: LockfileFormat = {
  type: 'gem',
  kind: 'lockfile',
  names: /^(?:Gemfile\.lock|gems\.locked)$/,
  manifests: ['Gemfile', 'gems.rb'],
  packages: function* (text) {
    let section = ''
    for (const line of text.split(/\r?\n/)) {
      if (/^(?:<<<<<<<|>>>>>>>)/.test(line)) throw new Error('it has the marks of an unfinished merge')
      if (/^[A-Z]/.test(line)) section = line.trim()
      const [, name, version] = /^ {4}([^\s(]+) \(([^\s)]+)\)$/.exec(line) ?? []
      // What lies in the repository is nobody else's.
      if (name === undefined || version === undefined || section === 'PATH' || section === '') continue
      // A gem built for a platform names it behind its version.
      yield { name, version: /^\d[0-9A-Za-z.]*/.exec(version)?.[0] ?? version }
    }
    if (section === '') throw new Error('it has no section')
  },
}
