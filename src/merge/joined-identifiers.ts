import { along, aWay } from '../memoised.ts'
import { canonicalIdentifiers, type Identifier } from '../model/identifier.ts'
import type { Sighting } from '../model/sighting.ts'

type List = readonly Identifier[]
/** More lists than this hardly come twice in one order. */
const few = 6

/**
 * Makes what gives the identifiers of several sightings, each once. Sightings of one rule share one list, and the same few rules meet
 * again and again: what was joined before is the same list again.
 */
export function identifierJoiner(): (sightings: readonly [Sighting, ...Sighting[]]) => List {
  const start = aWay<List, List>()
  return (sightings) => {
    const [{ identifiers: own }] = sightings
    if (sightings.length > few) return joined(own, sightings)
    let way = start
    let last: List | null = null
    for (const { identifiers } of sightings) {
      if (identifiers !== last) way = along(way, identifiers)
      last = identifiers
    }
    return (way.value ??= joined(own, sightings))
  }
}

function joined(own: List, sightings: readonly Sighting[]): List {
  let all = own
  for (const { identifiers } of sightings)
    if (identifiers !== own)
      for (const identifier of identifiers) if (!isAmong(all, identifier)) all = [...all, identifier]
  return all === own ? own : canonicalIdentifiers(all)
}

function isAmong(identifiers: List, { value }: Identifier): boolean {
  for (const one of identifiers) if (one.value === value) return true
  return false
}
