import type { Summary, Unknown } from '../model/assessment.ts'
import { categories, isSecurity, type Category } from '../model/category.ts'
import type { Change, ChangedLines } from '../model/change.ts'
import type { Occasion } from '../model/occasion.ts'
import type { Ranked } from '../model/priority.ts'
import { speakersOf, type ReportInfo } from '../model/report.ts'
import { severities, type Severity } from '../model/severity.ts'

export { groupFindings } from './groups.ts'
export { trialsOf } from './trials.ts'

export type SummariseInput = {
  readonly reports: readonly ReportInfo[]
  readonly findings: readonly Ranked[]
  readonly occasion: Occasion
  readonly change: ChangedLines
  readonly baseline?: Summary['baseline']
  readonly given: {
    /** The day of the KEV catalogue, and how old it is where it is too old. */
    readonly kev: { readonly date: string; readonly staleDays: number | null }
    readonly epss: boolean
    readonly catalog: boolean
    readonly codeowners: boolean
    readonly baseline: boolean
  }
}

/** The totals of a run, and what is not known with the way to give it: nobody shall take unknown for no. */
export function summarise(input: SummariseInput): Summary {
  const { reports, findings } = input
  const sum = (of: keyof ReportInfo['counts']): number => reports.reduce((total, { counts }) => total + counts[of], 0)
  const counts = countAll(findings)
  const seen = new Set(counts.categories)
  for (const report of reports)
    for (const { category } of speakersOf(report)) if (category !== null && report.health === 'ok') seen.add(category)
  const kinds = categories.filter(isSecurity)
  return {
    reports: { read: reports.length, healthy: reports.filter(({ health }) => health === 'ok').length },
    entries: { read: sum('read'), kept: sum('kept'), dismissed: sum('dismissed'), skipped: sum('skipped') },
    findings: findings.length,
    bySeverity: counts.bySeverity,
    byCategory: counts.byCategory,
    byChange: counts.byChange,
    kindsSeen: kinds.filter((kind) => seen.has(kind)),
    kindsNotSeen: kinds.filter((kind) => !seen.has(kind)),
    ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
    unknowns: unknowns(input, counts),
  }
}

type Counts = {
  readonly bySeverity: Record<Severity, number>
  readonly byCategory: Partial<Record<Category, number>>
  readonly byChange: Partial<Record<Change, number>>
  /** Kinds of tools that saw any of them. */
  readonly categories: Set<Category>
  advisories: number
  /** Critical and high ones, and those of them that nobody knows the reach of. */
  urgent: number
  unjudged: number
}

/** All that is counted, in one walk: a hundred thousand findings come from memory slower than they are counted. */
function countAll(findings: readonly Ranked[]): Counts {
  const bySeverity = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number> // every severity has its entry
  const counts: Counts = {
    bySeverity,
    byCategory: {},
    byChange: {},
    categories: new Set(),
    advisories: 0,
    urgent: 0,
    unjudged: 0,
  }
  for (const finding of findings) countOne(counts, finding)
  return counts
}

function countOne(counts: Counts, { severity, category, change, location, reach, evidence }: Ranked): void {
  const { bySeverity, byCategory, byChange, categories: seen } = counts
  bySeverity[severity]++
  byCategory[category] = (byCategory[category] ?? 0) + 1
  byChange[change] = (byChange[change] ?? 0) + 1
  if (location.type === 'package') counts.advisories++
  if (severity === 'critical' || severity === 'high') {
    counts.urgent++
    if (reach.verdict === 'unknown') counts.unjudged++
  }
  for (const one of evidence) seen.add(one.category)
}

function unknowns({ findings, occasion, change, given }: SummariseInput, counts: Counts): Unknown[] {
  const { advisories, urgent, unjudged } = counts
  const out: Unknown[] = []
  if (unjudged > 0)
    out.push({
      what: `whether anything reaches ${unjudged} of ${urgent} critical and high findings`,
      how: 'add a scanner that reports reachability (govulncheck, OSV-Scanner with call analysis, Semgrep with data flow) or a DAST or IAST run',
    })
  const { date, staleDays } = given.kev
  if (staleDays !== null && advisories > 0)
    out.push({
      what: `which of ${advisories} ${advisories === 1 ? 'advisory' : 'advisories'} came to be exploited after ${date}: the KEV catalogue is ${staleDays} days old`,
      how: 'give CISA’s catalogue of today with the option kev',
    })
  if (!given.epss && advisories > 0)
    out.push({ what: 'how likely exploitation is', how: 'give FIRST’s EPSS file with the option epss' })
  if (!given.catalog && findings.length > 0)
    out.push({
      what: 'which service a finding belongs to, who can reach it and what data it touches',
      how: 'describe the services in the policy or with the option catalog',
    })
  if (!given.codeowners && findings.length > 0) out.push({ what: 'who owns the code', how: 'add a CODEOWNERS file' })
  if (occasion === 'change' && !change.known)
    out.push({
      what: `which lines this change touched: ${change.why}`,
      how: 'run on a pull request with the permission pull-requests: read',
    })
  if (occasion === 'change' && !given.baseline)
    out.push({
      what: 'which findings the base already has',
      how: 'run on the target branch as well and upload what it leaves: path steps.gate.outputs.history, name posture-history',
    })
  return out
}
