import { repositoryPath, type Location } from '../model/location.ts'
import { baseName } from '../model/path-parts.ts'
import type { Report } from '../model/report.ts'

/**
 * Brings the paths of all reports to one root. A tool that ran above the repository has folders too many in front of every path, one
 * that ran inside a folder has some too few. A report is touched only where none of its paths fits the other reports or the checkout as
 * it stands, and only where enough of them fit afterwards (see `enough`): folders are taken off all its paths alike, or put back where exactly one known path ends in this one. Input order never shows.
 */
export function alignPaths(reports: readonly Report[], exists: (path: string) => boolean): readonly Report[] {
  // Taking off comes first for all: a short path must not be made long to fit one that is about to be cut.
  const found = survey(reports, exists)
  const cut = takeOff(reports, found)
  const isCut = cut.some((report, index) => report !== reports[index])
  return putBack(cut, isCut ? survey(cut, exists) : found)
}

function takeOff(reports: readonly Report[], { asked, known }: Survey): readonly Report[] {
  return reports.map((report, index) => {
    const strange = asked[index] ?? []
    const cut = strange.length === 0 ? 0 : foldersToCut(strange, known)
    return cut === 0 ? report : moved(report, (path) => path.split('/').slice(cut).join('/'))
  })
}

function putBack(reports: readonly Report[], { own, asked, known, paths }: Survey): readonly Report[] {
  let suffixes: Suffixes | null = null
  return reports.map((report, index) => {
    const strange = asked[index] ?? []
    if (strange.length === 0) return report
    suffixes ??= suffixesOf(paths)
    const full = (path: string): string | null => fullPath(path, suffixes ?? new Map(), own[index] ?? new Set())
    const fitting = strange.map(full).filter((path) => path !== null)
    return enough(fitting, strange, known) ? moved(report, (path) => full(path) ?? path) : report
  })
}

type Survey = {
  readonly own: readonly ReadonlySet<string>[]
  /** Of each report the paths to judge it by; none where it fits as it stands. */
  readonly asked: readonly (readonly string[])[]
  readonly known: Known
  readonly paths: readonly string[]
}

function survey(reports: readonly Report[], exists: (path: string) => boolean): Survey {
  const own = reports.map(pathsOf)
  const seenIn = new Map<string, number>()
  for (const paths of own) for (const path of paths) seenIn.set(path, (seenIn.get(path) ?? 0) + 1)
  // Where there is a checkout it decides alone: two reports of one tool, run in one folder, agree on paths that are both too short.
  const checkout = [...seenIn.keys()].some(exists)
  const known: Known = {
    elsewhere: (path) => !checkout && (seenIn.get(path) ?? 0) > 1,
    anywhere: (path) => seenIn.has(path),
    exists,
  }
  return { own, asked: own.map((paths) => strangers(paths, known)), known, paths: [...seenIn.keys()] }
}

/** A sample of the report's paths, or none where one of them is known elsewhere as it stands. */
function strangers(paths: ReadonlySet<string>, known: Known): readonly string[] {
  const asked = sampleOf(paths)
  return asked.some((path) => known.elsewhere(path) || known.exists(path)) ? [] : asked
}

type Known = {
  readonly elsewhere: (path: string) => boolean
  readonly anywhere: (path: string) => boolean
  readonly exists: (path: string) => boolean
}
/** Every known path by its last segment, and by its last two. */
type Suffixes = ReadonlyMap<string, readonly string[]>

function pathsOf(report: Report): Set<string> {
  const paths = new Set<string>()
  let last: string | undefined
  for (const { evidence } of report.sightings) {
    const path = repositoryPath(evidence.location)
    // A tool speaks of one file after the other.
    if (path !== undefined && path !== last) paths.add(path)
    last = path
  }
  return paths
}

/** Enough to judge by; a report of 10 000 files does not need all of them asked. */
const sampleOf = (paths: ReadonlySet<string>): readonly string[] => [...paths].sort().slice(0, 200)

function foldersToCut(asked: readonly string[], known: Known): number {
  const [first = ''] = asked
  const depth = Math.min(...asked.map((path) => commonDepth(first, path)))
  for (let cut = 1; cut <= depth; cut++) {
    const fitting = asked
      .map((path) => path.split('/').slice(cut).join('/'))
      .filter((path) => known.anywhere(path) || known.exists(path))
    if (enough(fitting, asked, known)) return cut
  }
  return 0
}

/** Two paths that happen to end alike prove nothing; long ones prove more than short ones; the checkout proves it. */
function enough(fitting: readonly string[], asked: readonly string[], known: Known): boolean {
  if (fitting.length === 0) return false
  const long = fitting.filter((path) => path.split('/').length >= 4).length
  return fitting.every(known.exists) || (fitting.length >= 3 && fitting.length * 5 >= asked.length) || long >= 3
}

function commonDepth(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  let depth = 0
  while (depth < left.length - 1 && depth < right.length - 1 && left[depth] === right[depth]) depth++
  return depth
}

/** The last two segments, or the only one: what a path is looked up by. Many folders hold an `index.js`. */
const tailOf = (path: string): string => path.slice(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)

function suffixesOf(paths: readonly string[]): Suffixes {
  const byTail = new Map<string, string[]>()
  for (const path of paths)
    for (const tail of new Set([baseName(path), tailOf(path)])) {
      const same = byTail.get(tail)
      if (same === undefined) byTail.set(tail, [path])
      else same.push(path)
    }
  return byTail
}

/** The one known path of another report that ends in this one, or null. */
function fullPath(path: string, suffixes: Suffixes, own: ReadonlySet<string>): string | null {
  const ending = `/${path}`
  let only: string | null = null
  for (const other of suffixes.get(tailOf(path)) ?? []) {
    if (!other.endsWith(ending) || own.has(other)) continue
    if (only !== null) return null
    only = other
  }
  return only
}

function moved(report: Report, move: (path: string) => string): Report {
  const known = new Map<string, string>()
  const once = (path: string): string => {
    let to = known.get(path)
    if (to === undefined) known.set(path, (to = move(path)))
    return to
  }
  const relocate = (location: Location): Location => {
    if (location.type === 'code') return { ...location, path: once(location.path) }
    return location.type === 'package' && location.manifest !== undefined && location.image === undefined
      ? { ...location, manifest: once(location.manifest) }
      : location
  }
  const sightings = report.sightings.map((sighting) => ({
    ...sighting,
    evidence: { ...sighting.evidence, location: relocate(sighting.evidence.location) },
    also: sighting.also.map(relocate),
  }))
  return { ...report, ...(report.scanned === undefined ? {} : { scanned: report.scanned.map(once) }), sightings }
}
