import type { Service } from '../model/ownership.ts'
import { bands, type Ranked } from '../model/priority.ts'
import { reachRank } from '../model/reach.ts'
import type { Confidence } from '../model/severity.ts'
import { severityRank } from '../model/severity.ts'
import { known } from '../model/signal.ts'

/** What a finding is compared by. */
export type Comparable = Pick<Ranked, 'severity' | 'evidence' | 'service' | 'signals' | 'reach' | 'priority'>

/** One position of the order: a whole number below `size`, larger is first. */
type Position = { readonly of: string; readonly size: number; readonly value: (finding: Comparable) => number }

const exposure = (said: unknown): number => (said === 'internet' ? 2 : said === 'internal' ? 0 : 1)
const criticality: Readonly<Record<Service['criticality'], number>> = { high: 3, medium: 2, unknown: 1, low: 0 }
const confidence: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, unknown: 1, low: 0 }
const sensitive = new Set(['personal', 'payment', 'health', 'credentials', 'financial'])

/** Compared from the first to the last; the first difference decides. No weights, no sums. */
export const positions: readonly Position[] = [
  { of: 'band', size: 5, value: ({ priority }) => 4 - bands.indexOf(priority.band) },
  { of: 'exploited', size: 3, value: exploitation },
  { of: 'reach', size: 7, value: ({ reach }) => (reach.verdict === 'refuted' ? 0 : reachRank(reach.level)) },
  {
    of: 'exposure',
    size: 3,
    value: ({ signals }) => exposure(known(signals.exposed)),
  },
  { of: 'severity', size: 11, value: ({ severity }) => Math.round(severityRank(severity) * 2) },
  { of: 'criticality', size: 4, value: ({ service }) => criticality[service?.criticality ?? 'unknown'] },
  {
    of: 'data',
    size: 3,
    value: ({ service }) =>
      service === null ? 1 : service.data.some((kind) => sensitive.has(kind)) ? 2 : service.data.length > 0 ? 0 : 1,
  },
  {
    of: 'confidence',
    size: 4,
    value: surestOf,
  },
  { of: 'corroborated', size: 2, value: ({ signals }) => Number(known(signals.corroborated) === true) },
  { of: 'fix', size: 2, value: ({ signals }) => Number(known(signals.fixable) === true) },
]

function surestOf({ evidence }: Comparable): number {
  let surest = 0
  for (const one of evidence) surest = Math.max(surest, confidence[one.confidence])
  return surest
}

function exploitation({ signals }: Comparable): number {
  if (known(signals.exploited) === true) return 2
  const probability = known(signals.likely)
  return typeof probability === 'number' && probability >= 0.1 ? 1 : 0
}

/** All positions as one whole number (below 2^53): equal numbers mean that no fact tells two findings apart. */
export function orderNumber(finding: Comparable): number {
  let sum = 0
  for (const { size, value } of positions) sum = sum * size + Math.min(Math.max(value(finding), 0), size - 1)
  return sum
}

/** The first position at which `a` and `b` differ, or null where no fact tells them apart. */
export const firstDifference = (a: Ranked, b: Ranked): string | null =>
  positions.find(({ value }) => value(a) !== value(b))?.of ?? null
