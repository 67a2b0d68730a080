import { memoised } from '../memoised.ts'
import { standingCount } from '../model/dismissed.ts'
import type { Finding } from '../model/finding.ts'
import { bands, type Band, type Priority } from '../model/priority.ts'
import { reachRank, type ReachLevel } from '../model/reach.ts'
import { severityAtLeast, type Severity } from '../model/severity.ts'
import { known, type Enriched } from '../model/signal.ts'

/** The facts the table looks at, and no others. */
export type BandFacts = {
  /** Every tool or an accepted claim has set it aside. */
  readonly accepted: boolean
  readonly exploited: boolean
  readonly severity: Severity
  readonly level: ReachLevel
  readonly refuted: boolean
  readonly validSecret: boolean
  readonly malicious: boolean
  /** EPSS, 0 to 1; 0 where unknown. */
  readonly likely: number
  readonly exposure: 'internet' | 'internal' | 'unknown'
}

type Row = { readonly band: Band; readonly row: string; readonly holds: (facts: BandFacts) => boolean }

const called = ({ level }: BandFacts): boolean => reachRank(level) >= 4

/** A severity nobody states counts as medium, as high where reach is a path. */
function effective(facts: BandFacts): Severity {
  if (facts.severity !== 'unknown') return facts.severity
  return called(facts) ? 'high' : 'medium'
}
const atLeast = (facts: BandFacts, floor: Severity): boolean => severityAtLeast(effective(facts), floor)

const otherwise: Row = { band: 'B4', row: 'low or informational', holds: () => true }

/** The decision table, the first row that holds. It orders the list; only rules decide. */
export const bandTable: readonly Row[] = [
  { band: 'B4', row: 'set aside by an accepted claim', holds: ({ accepted }) => accepted },
  {
    band: 'B0',
    row: 'exploited in the wild, and the package is used',
    holds: (facts) => facts.exploited && reachRank(facts.level) >= 2,
  },
  {
    band: 'B0',
    row: 'triggered by a test, high or worse',
    holds: (facts) => facts.level === 'exercised' && atLeast(facts, 'high'),
  },
  { band: 'B0', row: 'a malicious package', holds: (facts) => facts.malicious },
  { band: 'B0', row: 'a secret confirmed to be valid', holds: ({ validSecret }) => validSecret },
  { band: 'B1', row: 'critical, with a path to it', holds: (facts) => called(facts) && atLeast(facts, 'critical') },
  {
    band: 'B1',
    row: 'high, with a path to it, likely to be exploited, not internal',
    holds: (facts) => called(facts) && atLeast(facts, 'high') && facts.likely >= 0.1 && facts.exposure !== 'internal',
  },
  { band: 'B2', row: 'exploited in the wild', holds: ({ exploited }) => exploited },
  { band: 'B2', row: 'critical', holds: (facts) => atLeast(facts, 'critical') },
  { band: 'B2', row: 'high, with a path to it', holds: (facts) => called(facts) && atLeast(facts, 'high') },
  { band: 'B3', row: 'medium or worse', holds: (facts) => atLeast(facts, 'medium') },
  otherwise,
]

/** The band of these facts and the row that gave it. What tools refute is judged as merely present and stands one band lower, exploited not below B3. */
export function bandOf(facts: BandFacts): Priority {
  const judged = facts.refuted ? { ...facts, level: 'present' as const } : facts
  const row = bandTable.find(({ holds }) => holds(judged)) ?? otherwise
  return facts.refuted && row.band !== 'B4' ? oneLower(row) : asGiven(row)
}

// The table has few rows: findings of one row share what it says.
const asGiven = memoised(({ band, row }: Row): Priority => ({ band, row }))
const oneLower = memoised(({ band, row }: Row): Priority => {
  // What is exploited comes from B2 at the lowest, so that B3 is as far down as it gets.
  const lower = bands[bands.indexOf(band) + 1] ?? 'B4'
  return { band: lower, row: `${row}; one lower, because a tool found no way to it` }
})

/** The facts of a finding, as the table reads them: unknown takes part as "not shown". */
export function bandFacts(
  { severity, evidence }: Pick<Finding, 'severity' | 'evidence'>,
  { signals, reach }: Enriched,
): BandFacts {
  const probability = known(signals.likely)
  const exposure = known(signals.exposed)
  return {
    accepted: standingCount(evidence) === 0,
    exploited: known(signals.exploited) === true,
    severity,
    level: reach.level,
    refuted: reach.verdict === 'refuted',
    validSecret: known(signals['valid-secret']) === true,
    malicious: known(signals.malicious) === true,
    likely: typeof probability === 'number' ? probability : 0,
    exposure: exposure === 'internet' || exposure === 'internal' ? exposure : 'unknown',
  }
}
