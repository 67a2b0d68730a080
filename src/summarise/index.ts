import type { Summary, Unknown } from '../model/assessment.ts'
import { categories, isSecurity, type Category } from '../model/category.ts'
import type { ChangedLines } from '../model/change.ts'
import type { Occasion } from '../model/occasion.ts'
import type { Ranked } from '../model/priority.ts'
import type { ReportInfo } from '../model/report.ts'
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
  const seen = new Set<Category>()
  for (const { evidence } of findings) for (const { category } of evidence) seen.add(category)
  for (const { category, health } of reports) if (category !== null && health === 'ok') seen.add(category)
  const kinds = categories.filter(isSecurity)
  return {
    reports: { read: reports.length, healthy: reports.filter(({ health }) => health === 'ok').length },
    entries: { read: sum('read'), kept: sum('kept'), dismissed: sum('dismissed'), skipped: sum('skipped') },
    findings: findings.length,
    bySeverity: countBySeverity(findings),
    byCategory: count(findings, ({ category }) => category),
    byChange: count(findings, ({ change }) => change),
    kindsSeen: kinds.filter((kind) => seen.has(kind)),
    kindsNotSeen: kinds.filter((kind) => !seen.has(kind)),
    ...(input.baseline === undefined ? {} : { baseline: input.baseline }),
    unknowns: unknowns(input),
  }
}

function countBySeverity(findings: readonly Ranked[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number> // every severity has its entry
  for (const { severity } of findings) counts[severity]++
  return counts
}

function count<K extends string>(findings: readonly Ranked[], key: (finding: Ranked) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const finding of findings) {
    const name = key(finding)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function unknowns({ findings, occasion, change, given }: SummariseInput): Unknown[] {
  const out: Unknown[] = []
  const advisories = findings.filter(({ location }) => location.type === 'package').length
  const urgent = findings.filter(({ severity }) => severity === 'critical' || severity === 'high')
  const unjudged = urgent.filter(({ reach }) => reach.verdict === 'unknown').length
  if (unjudged > 0)
    out.push({
      what: `whether anything reaches ${unjudged} of ${urgent.length} critical and high findings`,
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
