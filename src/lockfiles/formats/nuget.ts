import { asRecord, maybeText, type LockfileFormat } from '../format.ts'

/** packages.lock.json: https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const nugetLock: LockfileFormat = {
  type: 'nuget',
  kind: 'lockfile',
  names: /^packages\.lock\.json$/,
  packages: function* (text) {
    const lock = asRecord(JSON.parse(text), 'the document')
    for (const [framework, packages] of Object.entries(asRecord(lock['dependencies'], 'dependencies')))
      for (const [name, value] of Object.entries(asRecord(packages, framework))) {
        const entry = asRecord(value, name)
        // Other projects of the solution have no version.
        if (entry['type'] !== 'Project') yield { name, version: maybeText(entry['resolved']) ?? '' }
      }
  },
}
