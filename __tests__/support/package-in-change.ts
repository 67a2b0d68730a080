import { inChange } from '../../src/enrich/in-change.ts'
import type { ChangedFile } from '../../src/model/change.ts'
import type { LockfileTexts } from '../../src/model/lockfile.ts'
import type { PackageLocation } from '../../src/model/location.ts'
import { aRanked } from './builders.ts'
import { packagesOf } from './lockfiles.ts'
import { noSource } from './sources.ts'

/** The lockfile that findings stand in where nothing else is said. */
export const lock = 'package-lock.json'
/** The touched file of these texts. */
export const fileOf = ({ path, base, head }: LockfileTexts): ChangedFile => ({
  path,
  status: base.state === 'absent' ? 'added' : head.state === 'absent' ? 'removed' : 'modified',
  added: [],
})
/** A file that was touched, of which no more is said. */
export const touched = (path: string, status: ChangedFile['status'] = 'modified'): ChangedFile => ({
  path,
  status,
  added: [],
})
export type Scene = { readonly others?: readonly ChangedFile[]; readonly complete?: boolean }

/** What is said of lodash, or of another package, in a change of these lockfiles. */
export function signalOf(place: Partial<PackageLocation>, texts: readonly LockfileTexts[], scene: Scene = {}) {
  const { others = [], complete = true } = scene
  const change = { known: true, source: 'a test', complete, files: [...texts.map(fileOf), ...others] } as const
  const location: PackageLocation = { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: lock, ...place }
  return inChange({ change, packages: packagesOf(texts, others), ...noSource })(aRanked({ location, places: [] }))
}
/** The same in a word: whether it came with the change. */
export const answer = (...args: Parameters<typeof signalOf>): unknown => {
  const signal = signalOf(...args)
  return signal.state === 'known' ? signal.value : 'unknown'
}
