import type { Mark } from '../model/trace.ts'
import { freeNow, freeThen, keyOf, type Matching, type Traced } from './matching.ts'

/** A mark with its surroundings and without its line: the same text means the same sighting of the same place. */
function markKey(mark: Mark): string {
  switch (mark.type) {
    case 'code': {
      const { tool, rule, path, line, code, near } = mark
      return keyOf('code', tool, rule, path, code === '' ? String(line) : code, near)
    }
    case 'package':
      return keyOf('package', mark.tool, mark.rule, mark.purl, mark.manifest, mark.image)
    case 'endpoint':
      return keyOf('endpoint', mark.tool, mark.rule, mark.method, mark.url, mark.parameter)
    case 'workload':
      return keyOf('workload', mark.tool, mark.rule, mark.uri)
  }
}

function keysOf({ trace }: Traced, places: ReadonlySet<string>): readonly string[] {
  const marks = (trace?.marks ?? []).filter((mark) => places.has(placeOf(mark)))
  return marks.length < 2 ? marks.map(markKey) : [...new Set(marks.map(markKey))]
}

/** What a mark is on, and no more: all whose keys are equal share it. */
function placeOf(mark: Mark): string {
  switch (mark.type) {
    case 'code':
      return mark.path
    case 'package':
      return mark.purl
    case 'endpoint':
      return mark.url
    case 'workload':
      return mark.uri
  }
}

/** How often each sighting of these places is there, and one finding that has it. */
function census(
  side: readonly Traced[],
  places: ReadonlySet<string>,
): Map<string, { count: number; readonly index: number }> {
  const counts = new Map<string, { count: number; readonly index: number }>()
  for (const [index, traced] of side.entries())
    for (const key of keysOf(traced, places)) {
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { count: 1, index })
      else known.count++
    }
  return counts
}

/** What other cuts of the same sightings hold: findings that were joined or split, by a new recipe or by another tool's word. */
export type Recut = {
  /** Of then: every sighting of it is still there, inside of other findings. It is not gone. */
  readonly absorbed: ReadonlySet<number>
  /** Of now: every sighting of it was there then, inside of another finding, whose index this is. It is not new. */
  readonly split: ReadonlyMap<number, number>
}

/** Looks at what has no partner: whether its sightings are on the other side all the same. */
export function recut(matching: Matching): Recut {
  const [before, after] = [freeThen(matching), freeNow(matching)]
  const absorbed = new Set<number>()
  const split = new Map<number, number>()
  if (before.length === 0 && after.length === 0) return { absorbed, split }
  const places = new Set<string>()
  for (const index of before) for (const mark of matching.then[index]?.trace?.marks ?? []) places.add(placeOf(mark))
  for (const index of after) for (const mark of matching.now[index]?.trace?.marks ?? []) places.add(placeOf(mark))
  const [then, now] = [census(matching.then, places), census(matching.now, places)]
  const isThere = (traced: Traced | undefined, own: typeof then, other: typeof then): boolean => {
    const keys = traced === undefined ? [] : keysOf(traced, places)
    return keys.length > 0 && keys.every((key) => (other.get(key)?.count ?? 0) >= (own.get(key)?.count ?? 0))
  }
  for (const index of before) if (isThere(matching.then[index], then, now)) absorbed.add(index)
  for (const index of after) {
    const traced = matching.now[index]
    if (traced === undefined || !isThere(traced, now, then)) continue
    const [key = ''] = keysOf(traced, places)
    const from = then.get(key)?.index
    if (from !== undefined) split.set(index, from)
  }
  return { absorbed, split }
}
