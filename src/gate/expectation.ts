import type { RunContext } from '../model/assessment.ts'
import type { ChangedLines } from '../model/change.ts'
import type { Expectation } from '../model/policy.ts'
import { reportName, speakersOf, type ReportInfo } from '../model/report.ts'
import { brokenness, type Fault } from './broken.ts'
import { matcher, pathMatcher } from './glob.ts'

/** `sca report from osv-scanner, at most 24h old`. */
export function describeExpectation({ category, tool, maxAge, commit }: Expectation): string {
  const what = category === undefined ? 'report' : `${category} report`
  const from = tool === undefined ? '' : ` from ${tool}`
  const age = maxAge === undefined ? '' : `, at most ${maxAge} old`
  return `${what}${from}${age}${commit === 'same' ? ', of this commit' : ''}`
}

/** Whether an expectation speaks about this change; where the changed files are not known, or not all, it does. */
export function isExpected({ when }: Expectation, change: ChangedLines): boolean {
  if (when === undefined || !change.known || !change.complete) return true
  const matches = pathMatcher(when.paths)
  return change.files.some(
    ({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath)),
  )
}

/** The reports that an expectation is about, whatever state they are in. */
export function candidates({ category, tool }: Expectation, reports: readonly ReportInfo[]): readonly ReportInfo[] {
  const fromTool = tool === undefined ? () => true : matcher([tool], { nocase: true })
  return reports.filter(
    (report) =>
      report.trusted !== true &&
      speakersOf(report).some(
        (speaker) =>
          (category === undefined || speaker.category === category) &&
          (tool === undefined || namesOf(speaker.name, report.format).some(fromTool)),
      ),
  )
}

/** A document that was understood and in which no tool looked for anything; somebody else's scan must not be met by it. */
export const isNoScan = (report: ReportInfo): boolean => report.category === null && brokenness(report) === null

/** Why such a document is not the report of a scan, and what to do. */
export function whyNoScan(report: ReportInfo): string {
  const file = reportName(report)
  return report.tool === null
    ? `${file} is an empty list, which could be any tool’s; name its format in front of its path (acme:${file}).`
    : `${file} is a bill of materials or a statement, which does not show that anybody looked; let the scanner write its own report.`
}

/** Who wants the bill of materials or the statement itself names its format. An empty list has no tool, and nobody knows its format. */
const isAskedForItself = ({ tool, format }: ReportInfo, expectation: Expectation): boolean =>
  expectation.tool !== undefined &&
  tool !== null &&
  format !== null &&
  matcher([expectation.tool], { nocase: true })(format)

/** A report that failed may not name its tool; its format mostly does. */
const namesOf = (...names: readonly (string | null)[]): readonly string[] => names.filter((name) => name !== null)

/** Why a report does not meet the expectation; null where it does. */
export function fault(report: ReportInfo, expectation: Expectation, run: RunContext, now: Date): Fault | null {
  const broken = brokenness(report)
  if (broken !== null) return broken
  const file = reportName(report)
  if (isNoScan(report) && !isAskedForItself(report, expectation))
    return { file, why: 'missing', because: whyNoScan(report) }
  if (report.tracked === true)
    return { file, why: 'tracked', because: `${file} is tracked in git; let the scanner write it in this run.` }
  return tooOld(report, expectation, now) ?? otherCommit(report, expectation, run)
}

const hour = 3_600_000
/** Clocks of machines differ, and some tools write local time without saying so. */
const tolerance = 24 * hour

function tooOld(report: ReportInfo, { maxAge }: Expectation, now: Date): Fault | null {
  const { scannedAt, artifact } = report
  const file = reportName(report)
  const time = scannedAt ?? artifact?.createdAt
  if (maxAge === undefined || time === undefined) return null
  const age = now.getTime() - Date.parse(time)
  // A time nobody can read is no time: the file is of this run and counts as fresh.
  if (Number.isNaN(age)) return null
  if (age < -tolerance)
    return {
      file,
      why: 'stale',
      because: `${file} says that it ran at ${time}, which is yet to come; check its clock.`,
    }
  const most = Number(maxAge.slice(0, -1)) * (maxAge.endsWith('d') ? 24 * hour : hour)
  if (age <= most) return null
  return { file, why: 'stale', because: `${file} ran at ${time}, longer ago than ${maxAge}; run the scanner again.` }
}

function otherCommit(report: ReportInfo, expectation: Expectation, run: RunContext): Fault | null {
  const { commit } = report
  const file = reportName(report)
  if (expectation.commit !== 'same' || commit === undefined) return null
  const judged = [run.headSha, run.checkoutSha].flatMap((sha) => (sha === undefined ? [] : [sha.toLowerCase()]))
  if (judged.includes(commit.toLowerCase())) return null
  const expected = run.headSha === undefined ? 'and the commit that is judged is not known' : `not of ${run.headSha}`
  return { file, why: 'other-commit', because: `${file} is of commit ${commit}, ${expected}; run the scanner on it.` }
}

/**
 * A document of the same file that cannot be read: it may be the rest of this report, or another one of the tool. Null where all can
 * be read.
 */
export function brokenSibling({ file, document }: ReportInfo, reports: readonly ReportInfo[]): Fault | null {
  if (document === undefined) return null
  const other = reports.find((report) => report.file === file && isUnread(report))
  if (other === undefined) return null
  const name = reportName(other)
  const because = `${name} could not be read, and it stands in one file with ${file}#/${document}; let each scan write a file of its own.`
  return { file: name, why: 'unreadable', because }
}

const isUnread = ({ health }: ReportInfo): boolean => health === 'unreadable' || health === 'unrecognised'
