import type { Tracked } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { describeLocation, type Location } from '../model/location.ts'
import type { Ownership } from '../model/ownership.ts'
import type { Priority, Ranked } from '../model/priority.ts'
import type { Enriched } from '../model/signal.ts'
import { bandFacts, bandOf } from './bands.ts'
import { orderNumber } from './order.ts'

export { firstDifference } from './order.ts'

/** Findings and what the stages before said about each, all in one order. */
export type Stages = {
  readonly findings: readonly Finding[]
  readonly owned: readonly Ownership[]
  readonly enriched: readonly Enriched[]
  readonly tracked: readonly Tracked[]
}

/** First to last, a total order: the band from its table, then the facts, then the place, then the id. Input order never shows. */
export function rank({ findings, owned, enriched, tracked }: Stages): readonly Ranked[] {
  const keys = sortKeys(findings.length)
  const ranked = findings.map((finding, index) => {
    const known = enriched[index] as Enriched // all four are as long as findings
    const priority = bandOf(bandFacts(finding, known))
    const one = put(finding, owned[index] as Ownership, known, tracked[index] as Tracked, priority)
    // At once, while its parts are at hand: a second walk over a hundred thousand of them waits for memory most of the time.
    keys.note(index, one)
    return one
  })
  const at = (index: number): Ranked => ranked[index] as Ranked // indices are those of this array
  const sorted = Array.from(ranked.keys()).sort((a, b) => keys.compare(a, b) || (at(a).id < at(b).id ? -1 : 1))
  return sorted.map(at)
}

/** A finding with all that is said about it. */
function put(
  finding: Finding,
  { owners, service }: Ownership,
  { signals, reach }: Enriched,
  { change, cause, causeBecause, firstSeen, trackedBy }: Tracked,
  priority: Priority,
): Ranked {
  return {
    id: finding.id,
    basis: finding.basis,
    category: finding.category,
    title: finding.title,
    identifiers: finding.identifiers,
    family: finding.family,
    severity: finding.severity,
    location: finding.location,
    places: finding.places,
    fix: finding.fix,
    scope: finding.scope,
    relationship: finding.relationship,
    intel: finding.intel,
    evidence: finding.evidence,
    joined: finding.joined,
    related: finding.related,
    owners,
    service,
    signals,
    reach,
    change,
    cause,
    causeBecause,
    firstSeen,
    trackedBy,
    priority,
  }
}

/** Numbers to sort findings by: the facts, then file by file and line by line. */
function sortKeys(count: number): {
  readonly note: (index: number, finding: Ranked) => void
  readonly compare: (a: number, b: number) => number
} {
  const orders = new Float64Array(count)
  const places = new Uint32Array(count)
  const lines = new Float64Array(count)
  const names = new Map<string, number>()
  let numbers: Uint32Array | null = null
  return {
    note: (index, finding) => {
      const name = placeOf(finding.location)
      const place = names.get(name) ?? names.size
      if (place === names.size) names.set(name, place)
      orders[index] = orderNumber(finding)
      places[index] = place
      lines[index] = lineOf(finding.location)
    },
    compare: (a, b) => {
      numbers ??= byName(names)
      const facts = (orders[b] ?? 0) - (orders[a] ?? 0)
      if (facts !== 0) return facts
      return (numbers[places[a] ?? 0] ?? 0) - (numbers[places[b] ?? 0] ?? 0) || (lines[a] ?? 0) - (lines[b] ?? 0)
    },
  }
}

/** For each name the number that it has among all of them, in their order. */
function byName(names: ReadonlyMap<string, number>): Uint32Array {
  const numbers = new Uint32Array(names.size)
  for (const [number, name] of [...names.keys()].sort().entries()) numbers[names.get(name) ?? 0] = number
  return numbers
}

const placeOf = (location: Location): string => (location.type === 'code' ? location.path : describeLocation(location))
const lineOf = (location: Location): number => (location.type === 'code' ? (location.startLine ?? 0) : 0)
