import type { RunContext } from '../model/assessment.ts'
import type { ChangedLines } from '../model/change.ts'
import type { Expectation, Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import { reportName, type ReportInfo } from '../model/report.ts'
import type { Gap } from '../model/verdict.ts'
import { brokenness, incompleteness, type Fault } from './broken.ts'
import {
  brokenSibling,
  candidates,
  describeExpectation,
  fault,
  isExpected,
  isNoScan,
  whyNoScan,
} from './expectation.ts'
import { failedJobs, jobInWords, wasLeftOut } from './jobs.ts'
import { unopenedGaps } from './unopened.ts'

export type CoverageInput = {
  readonly reports: readonly ReportInfo[]
  readonly policy: Policy
  readonly change: ChangedLines
  readonly run: RunContext
  readonly now: Date
  readonly unopened?: readonly Problem[] | undefined
}

/**
 * The evidence that is missing: what the policy expects and no report gives, then reports that were given and cannot be trusted or not
 * even opened, then those that say less than all. A clean report is evidence; no report at all is none.
 */
export function coverage(input: CoverageInput): readonly Gap[] {
  const { reports, policy } = input
  const unmet = policy.expect.flatMap((expectation) => unmetExpectation(expectation, input))
  const named = new Set(unmet.flatMap(({ faults }) => faults.map(({ file }) => file)))
  const atMost = policy.gaps
  const gaps: Gap[] = unmet.map(({ gap }) => gap)
  for (const report of reports) {
    const broken = isStranger(report) || named.has(reportName(report)) ? null : brokenness(report)
    if (broken !== null) gaps.push(toGap('a report that can be read', broken, atMost))
  }
  gaps.push(...unopenedGaps(input.unopened ?? [], atMost))
  const judged = reports.some((report) => isEvidence(report, input))
  if (!judged && !gaps.some(({ then }) => then === 'undecided')) gaps.push(nothingJudged(reports, atMost))
  gaps.push(...failedJobs(policy, input.run.jobs ?? {}))
  for (const report of reports) {
    const incomplete = brokenness(report) === null || isStrayDocument(report) ? incompleteness(report) : null
    if (incomplete !== null) gaps.push(toGap('a complete report', incomplete, 'warn'))
  }
  return gaps
}

/** A file that no format claims and nobody called a report of one. */
const isStranger = ({ health, format }: ReportInfo): boolean => health === 'unrecognised' && format === null

/** A report that something can be concluded from; a document in which nobody looked is one only where the policy asks for it. */
const isEvidence = (report: ReportInfo, { policy, run, now }: CoverageInput): boolean =>
  !isStranger(report) &&
  report.trusted !== true &&
  (!isNoScan(report) ||
    policy.expect.some(
      (expectation) => candidates(expectation, [report]).length > 0 && fault(report, expectation, run, now) === null,
    ))

/** Among the documents of a file, what nobody knows may be a report. */
const isStrayDocument = (report: ReportInfo): boolean => report.document !== undefined && isStranger(report)

const toGap = (expected: string, { why, because }: Fault, then: Gap['then']): Gap => ({ expected, why, because, then })

type Unmet = { readonly gap: Gap; readonly faults: readonly Fault[] }

function unmetExpectation(expectation: Expectation, input: CoverageInput): readonly Unmet[] {
  const { reports, policy, change, run, now } = input
  const jobs = run.jobs ?? {}
  if (!isExpected(expectation, change) || wasLeftOut(expectation, jobs)) return []
  const expected = describeExpectation(expectation)
  const then = policy.gaps === 'warn' ? 'warn' : expectation.then
  const faults: Fault[] = []
  for (const report of candidates(expectation, reports)) {
    const found = fault(report, expectation, run, now) ?? brokenSibling(report, reports)
    if (found === null) return []
    faults.push(found)
  }
  // The one that comes nearest to meeting it speaks first.
  const nearest = [...faults].sort((a, b) => nearness.indexOf(a.why) - nearness.indexOf(b.why))
  const because = faults.length === 0 ? missing(expected, reports) : inWords(nearest)
  const job = jobInWords(expectation, jobs)
  const why = nearest[0]?.why ?? (job === '' ? 'missing' : 'scanner-failed')
  return [{ gap: { expected, why, because: `${because}${job}`, then }, faults }]
}

const nearness: readonly Gap['why'][] = ['stale', 'other-commit', 'tracked', 'scanner-failed', 'unreadable']

const shown = 3
function inWords(faults: readonly Fault[]): string {
  const further = faults.length > shown ? [`${faults.length - shown} more reports do not meet it either.`] : []
  return [...faults.slice(0, shown).map(({ because }) => because), ...further].join(' ')
}

function missing(expected: string, reports: readonly ReportInfo[]): string {
  const strange = reports.filter(({ health }) => health === 'unrecognised' || health === 'unreadable').map(reportName)
  const hint = strange.length === 0 ? '' : ` It may be ${strange.slice(0, shown).join(', ')}, which could not be read.`
  const among = reports.length === 1 ? 'the one report' : `${reports.length} reports`
  return `No ${expected} was found among ${among}.${hint}${noScans(reports)} Check that the scanner ran before this step and where it writes.`
}

/** What was read and shows no scan, as it may have been meant for one. */
const noScans = (reports: readonly ReportInfo[]): string =>
  reports
    .filter(isNoScan)
    .slice(0, shown)
    .map((report) => ` ${whyNoScan(report)}`)
    .join('')

function nothingJudged(reports: readonly ReportInfo[], then: Gap['then']): Gap {
  const because =
    reports.length === 0
      ? 'No report was given, so nothing was judged. Check that the scanners ran before this step and where they write.'
      : `None of the ${reports.length} files was recognised as the report of a scan, so nothing was judged.${noScans(reports)} See the problems, and name the format (acme:path) where it is known.`
  return { expected: 'a report', why: 'missing', because, then }
}
