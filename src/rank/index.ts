import type { Tracked } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import { describeLocation, type Location } from '../model/location.ts'
import type { Ownership } from '../model/ownership.ts'
import type { Priority, Ranked } from '../model/priority.ts'
import type { Enriched } from '../model/signal.ts'
import { bandFacts, bandOf } from './bands.ts'
import { orderNumber, type Comparable } from './order.ts'

export { firstDifference } from './order.ts'

/** Findings and what the stages before said about each, all in one order. */
export type Stages = {
  readonly findings: readonly Finding[]
  readonly owned: readonly Ownership[]
  readonly enriched: readonly Enriched[]
  readonly tracked: readonly Tracked[]
}

/** First to last, a total order: the band from its table, then the facts, then the place, then the id. Input order never shows. */
export function rank(stages: Stages): readonly Ranked[] {
  const { findings, owned, enriched } = stages
  const keys = sortKeys(findings.length)
  const priorities: Priority[] = []
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding // within its bounds
    const known = enriched[index] as Enriched // all four are as long as findings
    const { signals, reach } = known
    const priority = bandOf(bandFacts(finding, known))
    priorities.push(priority)
    const { severity, evidence, location } = finding
    const { service } = owned[index] as Ownership // as above
    keys.note(index, { severity, evidence, service, signals, reach, priority }, location)
  }
  const id = (index: number): string => findings[index]?.id ?? ''
  const order = Array.from(findings.keys()).sort((a, b) => keys.compare(a, b) || (id(a) < id(b) ? -1 : 1))
  // Made in the order in which all that follows walks through them: what lies side by side in memory is not waited for.
  return order.map((index) => put(stages, index, priorities[index] as Priority)) // one for each finding
}

/** A finding with all that is said about it. */
function put({ findings, owned, enriched, tracked }: Stages, index: number, priority: Priority): Ranked {
  const finding = findings[index] as Finding // one of them, and all four are as long
  const { owners, service } = owned[index] as Ownership
  const { signals, reach } = enriched[index] as Enriched
  const { change, cause, causeBecause, firstSeen, trackedBy } = tracked[index] as Tracked
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
  readonly note: (index: number, finding: Comparable, location: Location) => void
  readonly compare: (a: number, b: number) => number
} {
  const orders = new Float64Array(count)
  const places = new Uint32Array(count)
  const lines = new Float64Array(count)
  const names = new Map<string, number>()
  let numbers: Uint32Array | null = null
  return {
    note: (index, finding, location) => {
      const name = placeOf(location)
      const place = names.get(name) ?? names.size
      if (place === names.size) names.set(name, place)
      orders[index] = orderNumber(finding)
      places[index] = place
      lines[index] = lineOf(location)
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
