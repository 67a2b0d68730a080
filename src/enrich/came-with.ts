import { packageName, type PackageLocation } from '../model/location.ts'
import type { PackageChange, PackageSet } from '../model/lockfile.ts'
import { folderOf } from '../model/path-parts.ts'

type Known = PackageChange & { readonly known: true }

/** Whether a package came with the change: the sets of packages say so, say no, or cannot tell. */
export type CameWith =
  { readonly answer: boolean; readonly because: string } | { readonly answer: 'unknown'; readonly why: string }

function versionOf(purl: string): string | null {
  const version = /^[^?#]*\/[^?#]*?[^/]@([^@?#/]+)(?:[?#]|$)/.exec(purl)?.[1]
  if (version === undefined) return null
  try {
    return decodeURIComponent(version).replace(/^v(?=\d)/, '')
  } catch {
    return version
  }
}

const none: ReadonlySet<string> = new Set()
const listed = (versions: ReadonlySet<string>): string => [...versions].sort().join(', ')
const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))
const isSameSet = (a: PackageSet, b: PackageSet): boolean =>
  a.size === b.size && [...a].every(([name, versions]) => isSame(versions, b.get(name) ?? none))

type Answer = 'came' | 'was there' | 'not there' | 'unclear'

/** What one file says of a package. A version it does not name leaves the name to decide, where the name alone can. */
function askOne({ base, head }: Known, name: string, version: string | null): Answer {
  const [before, after] = [base.get(name) ?? none, head.get(name) ?? none]
  if (after.size === 0) return 'not there'
  if (version !== null && after.has(version)) return before.has(version) ? 'was there' : 'came'
  if (before.size === 0) return 'came'
  if (isSame(before, after)) return 'was there'
  return [...after].every((one) => !before.has(one)) && version === null ? 'came' : 'unclear'
}

const short = (name: string): string => name.replace(/^pkg:[^/]+\//, '')

/** In a folder with a lockfile that can be read, what the manifests beside it ask for is settled. */
const settled = (changes: readonly PackageChange[]): readonly PackageChange[] =>
  changes.filter(
    ({ path, kind }) =>
      kind === 'lockfile' ||
      !changes.some((other) => other.kind === 'lockfile' && other.known && folderOf(other.path) === folderOf(path)),
  )

/**
 * Whether the package of a location came with the change, going by `touched`, the files that name packages where it stands. Where one of
 * them has it on both sides it was there; so it was where the file that had it is gone from `everywhere` (a move, another package manager).
 */
export function cameWith(
  { purl }: PackageLocation,
  touched: readonly PackageChange[],
  everywhere: readonly PackageChange[],
): CameWith {
  const name = packageName(purl)
  const version = versionOf(purl)
  const changes = settled(touched)
  const known = changes.filter((change) => change.known)
  const answers = known.map((change) => ({ change, answer: askOne(change, name, version) }))
  const shown = `${short(name)}${version === null ? '' : ` ${version}`}`

  const there = answers.find(({ answer }) => answer === 'was there')
  if (there !== undefined) return { answer: false, because: `${there.change.path} has ${shown} on both sides` }
  const unread = changes.flatMap((change) => (change.known ? [] : [change]))
  const came = answers.find(({ answer }) => answer === 'came')?.change
  if (came !== undefined) {
    const gone = everywhere.find((change) => change.known && change.removed && has(change.base, name, version))
    if (gone !== undefined) return { answer: false, because: `${shown} stood in ${gone.path} before, which is gone` }
    const beside = unread.find(({ path, kind }) => kind === 'lockfile' && folderOf(path) === folderOf(came.path))
    return beside === undefined
      ? { answer: true, because: inWords(came, name) }
      : { answer: 'unknown', why: beside.why }
  }
  if (unread[0] !== undefined) return { answer: 'unknown', why: unread[0].why }
  return withoutIt(known, answers.find(({ answer }) => answer === 'unclear')?.change, { name, version, shown })
}

type Wanted = { readonly name: string; readonly version: string | null; readonly shown: string }

/** No file says that it came or that it was there: where nothing came at all, neither did this. */
function withoutIt(known: readonly Known[], unclear: Known | undefined, { name, version, shown }: Wanted): CameWith {
  const changed = known.find(({ base, head }) => !isSameSet(base, head))
  if (changed === undefined) return { answer: false, because: 'the packages are the same on both sides' }
  if (unclear === undefined) return { answer: 'unknown', why: `${changed.path} was touched and does not name ${shown}` }
  const versions = listed(unclear.head.get(name) ?? none)
  const why = `${unclear.path} has ${short(name)} ${versions}, and the report says ${version ?? 'no version'}`
  return { answer: 'unknown', why }
}

const has = (set: PackageSet, name: string, version: string | null): boolean => {
  const versions = set.get(name) ?? none
  return version === null ? versions.size > 0 : versions.has(version)
}

function inWords({ path, base, head }: Known, name: string): string {
  const [before, after] = [base.get(name) ?? none, head.get(name) ?? none]
  return before.size === 0
    ? `${path} did not have ${short(name)} before`
    : `${path} has ${short(name)} ${listed(after)}, and had ${listed(before)}`
}
