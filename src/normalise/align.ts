import type { Location } from '../model/location.ts'
import type { Report } from '../model/report.ts'
import type { Sighting } from '../model/sighting.ts'

/**
 * Takes off the directories that one report has in front of its paths and the others (or the checkout) do not have, such as the name
 * of the folder it was scanned in. Only a prefix common to all code paths of the report is ever taken off, only where no path fits
 * as it stands, and only where at least half of them fit afterwards. Input order never shows.
 */
export function alignPaths(reports: readonly Report[], exists: (path: string) => boolean): readonly Report[] {
  const paths = reports.map((report) => codePaths(report))
  const seenIn = new Map<string, number>()
  for (const set of paths) for (const path of set) seenIn.set(path, (seenIn.get(path) ?? 0) + 1)
  return reports.map((report, index) => {
    const own = paths[index] ?? new Set<string>()
    const prefix = prefixToStrip([...own], (path, stripped) =>
      stripped ? seenIn.has(path) || exists(path) : (seenIn.get(path) ?? 0) > 1 || exists(path),
    )
    return prefix === 0 ? report : { ...report, sightings: report.sightings.map((sighting) => strip(sighting, prefix)) }
  })
}

function codePaths(report: Report): Set<string> {
  const paths = new Set<string>()
  for (const { evidence } of report.sightings) if (evidence.location.type === 'code') paths.add(evidence.location.path)
  return paths
}

/** Enough to judge by; a report of 10 000 files does not need all of them asked. */
const sample = 200

function prefixToStrip(paths: readonly string[], fits: (path: string, stripped: boolean) => boolean): number {
  const asked = [...paths].sort().slice(0, sample)
  const first = asked[0]
  if (first === undefined || asked.some((path) => fits(path, false))) return 0
  let depth = first.split('/').length - 1
  for (const path of asked) depth = Math.min(depth, commonDepth(first, path))
  for (let cut = 1; cut <= depth; cut++) {
    const fitting = asked.filter((path) => fits(withoutSegments(path, cut), true)).length
    if (fitting * 2 >= asked.length) return cut
  }
  return 0
}

function commonDepth(a: string, b: string): number {
  const left = a.split('/')
  const right = b.split('/')
  let depth = 0
  while (depth < left.length - 1 && depth < right.length - 1 && left[depth] === right[depth]) depth++
  return depth
}

const withoutSegments = (path: string, count: number): string => path.split('/').slice(count).join('/')

function strip(sighting: Sighting, count: number): Sighting {
  const moved = (location: Location): Location =>
    location.type === 'code' ? { ...location, path: withoutSegments(location.path, count) } : location
  return {
    ...sighting,
    evidence: { ...sighting.evidence, location: moved(sighting.evidence.location) },
    also: sighting.also.map(moved),
  }
}
