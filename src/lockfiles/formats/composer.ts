import { asRecord, namedPackages, type LockfileFormat } from '../format.ts'

/** composer.lock. https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
export const composerLock: LockfileFormat = {
  type: 'composer',
  kind: 'lockfile',
  names: /^composer\.lock$/,
  manifests: ['composer.json'],
  packages: function* (text) {
    const lock = asRecord(JSON.parse(text), 'the document')
    yield* namedPackages(lock['packages'], 'packages')
    yield* namedPackages(lock['packages-dev'] ?? [], 'packages-dev')
  },
}
