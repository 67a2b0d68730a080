import { canonicalIdentifiers, type Identifier } from '../model/identifier.ts'
import type { Sighting } from '../model/sighting.ts'

type List = readonly Identifier[]
type Known = { list: List | undefined; readonly next: Map<List, Known> }

/** More lists than this hardly come twice in one order. */
const few = 6

/**
 * Makes what gives the identifiers of several sightings, each once. Sightings of one rule share one list, and the same few rules meet
 * again and again: what was joined before is the same list again.
 */
export function identifierJoiner(): (sightings: readonly [Sighting, ...Sighting[]]) => List {
  const start: Known = { list: undefined, next: new Map() }
  return (sightings) => {
    const [{ identifiers: own }] = sightings
    if (sightings.length > few) return joined(own, sightings)
    let known = start
    let last: List | null = null
    for (const { identifiers } of sightings) {
      if (identifiers === last) continue
      last = identifiers
      known = after(known, identifiers)
    }
    return (known.list ??= joined(own, sightings))
  }
}

function after({ next }: Known, list: List): Known {
  let known = next.get(list)
  if (known === undefined) next.set(list, (known = { list: undefined, next: new Map() }))
  return known
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
