import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { PackageLocation } from '../model/location.ts'
import type { PackageChange, PackageChanges } from '../model/lockfile.ts'
import { folderOf } from '../model/path-parts.ts'
import type { Signal } from '../model/signal.ts'
import { cameWith } from './came-with.ts'
import { stated, unknown } from './signal.ts'

type KnownChange = ChangedLines & { readonly known: true }
type Context = { readonly change: KnownChange; readonly packages: PackageChanges }

/** What is not in the list of changed files was not touched, where the list is complete. */
export const untouched = (change: KnownChange): Signal =>
  change.complete ? stated(false, change.source) : unknown('the list of changed files is not complete', change.source)

/** Where builds take versions from files above their own: parent poms, version catalogues, `Directory.Packages.props`. */
const inherits: ReadonlySet<string> = new Set(['maven', 'nuget'])

/** The folder a file speaks for; Gradle keeps what counts for a whole build in folders of their own. */
const spokenFor = (path: string): string => folderOf(path).replace(/(^|\/)(?:gradle|buildSrc)\/.*$/, '$1')

/**
 * The touched files that speak about a package: those beside the file it stands in, for a manifest also the lockfile of a folder above
 * (a workspace has one for all) and the manifests it inherits from; every file of its kind where no report says where it stands.
 */
function speaking(
  all: readonly PackageChange[],
  manifest: string,
  kind: PackageChange['kind'],
): readonly PackageChange[] {
  const folder = folderOf(manifest)
  const beside = all.filter(({ path }) => folderOf(path) === folder)
  if (kind === 'lockfile') return beside.some(({ path }) => path === manifest) ? beside : []
  const above = all.filter(
    ({ path, kind, type }) => (kind === 'lockfile' || inherits.has(type)) && folder.startsWith(spokenFor(path)),
  )
  return [...beside, ...above.filter((change) => !beside.includes(change))]
}

/** Whether a component came with the change: the packages before and after say so, not that its lockfile was touched. */
export function touchedPackage(
  location: PackageLocation,
  files: ReadonlyMap<string, ChangedFile>,
  { change, packages }: Context,
): Signal {
  const { manifest, image, purl } = location
  const { source } = change
  if (image !== undefined) return unknown('what this change did to the image is not known', source)
  const type = /^pkg:([^/]+)/.exec(purl)?.[1] ?? ''
  const file = manifest === undefined ? undefined : files.get(manifest)
  const kind = manifest === undefined ? null : packages.fileOf(manifest)
  // A new file of packages that nobody reads (an archive of Java) came as a whole.
  const isRead = packages.changes.some((one) => one.path === manifest && (one.known || one.kind === 'lockfile'))
  if (file?.status === 'added' && !isRead) return stated(true, `${source}: ${file.path} came with it`)
  if (file !== undefined && kind === null)
    return unknown(`${file.path} was touched; whether this package came with it is not known`, source)
  if (kind === null && !packages.knows(type))
    return manifest === undefined ? unknown('no report names the lockfile it came from', source) : untouched(change)
  const ofType = packages.changes.filter((one) => one.type === type)
  const asked = manifest === undefined || kind === null ? ofType : speaking(ofType, manifest, kind.kind)
  if (asked.length === 0) return untouched(change)
  const came = cameWith(location, asked, ofType)
  return came.answer === 'unknown' ? unknown(came.why, source) : stated(came.answer, `${source}: ${came.because}`)
}
