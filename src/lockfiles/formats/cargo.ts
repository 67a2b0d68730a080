import { parse as parseToml } from 'smol-toml'
import { asRecord, namedPackages, type LockfileFormat } from '../format.ts'

/** Cargo.lock. Packages without a source are the workspace's own. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargoLock: LockfileFormat = {
  type: 'cargo',
  kind: 'lockfile',
  names: /^Cargo\.lock$/,
  manifests: ['Cargo.toml'],
  packages: (text) => {
    const lock = asRecord(parseToml(text), 'the document')
    if (lock['package'] === undefined && lock['version'] === undefined) throw new Error('it has no list of packages')
    return namedPackages(lock['package'] ?? [], 'package', ({ source }) => source === undefined)
  },
}
