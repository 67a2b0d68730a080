import { ended } from '../model/ended.ts'
import { reportName, type ReportInfo } from '../model/report.ts'
import type { Gap } from '../model/verdict.ts'

/** Why a report is no evidence, in words with the next step; `file` is the report's name. */
export type Fault = { readonly file: string; readonly why: Gap['why']; readonly because: string }

/** What is wrong with a report as a whole, so that nothing can be concluded from it; null where it can be trusted. */
export function brokenness(report: ReportInfo): Fault | null {
  const { health, counts } = report
  const file = reportName(report)
  switch (health) {
    case 'unreadable':
    case 'unrecognised':
      return { file, why: 'unreadable', because: `${file} could not be read: ${said(report)}` }
    case 'scanner-failed':
      return { file, why: 'scanner-failed', because: `${file} says that its scanner failed: ${said(report)}` }
    case 'ok':
    case 'partial':
  }
  if (counts.read > 0 && counts.skipped === counts.read)
    return {
      file,
      why: 'unreadable',
      because: `none of the ${counts.read} entries of ${file} could be read: ${said(report)}`,
    }
  // Entries beyond a limit were never looked at, whatever they say: padding must not hide them.
  const beyond = report.problems.some(({ code, at }) => code === 'too-large' && isOfWhole(report, at.pointer))
  return beyond ? { file, why: 'unreadable', because: `${file} was not read to its end: ${said(report)}` } : null
}

/** A problem of the report and not of an entry; one of several documents is pointed at. */
const isOfWhole = ({ document }: ReportInfo, pointer: string | undefined): boolean =>
  pointer === (document === undefined ? undefined : `/${document}`)

/** Something beside what was read is missing: single entries, or files the tool could not look at. Worth a warning, no more. */
export function incompleteness(report: ReportInfo): Fault | null {
  const { health, counts } = report
  const file = reportName(report)
  if (counts.skipped > 0) {
    const which = `${counts.skipped} of ${counts.read} entries of ${file}`
    return { file, why: 'unreadable', because: `${which} could not be read: ${said(report)}` }
  }
  if (health === 'unrecognised')
    return {
      file,
      why: 'unreadable',
      because: `nobody knows what ${file} is, among the documents of a report: ${said(report)}`,
    }
  return health === 'partial' ? { file, why: 'unreadable', because: `${file} is not complete: ${said(report)}` } : null
}

/** The first problem of a report with what to do. */
function said({ problems }: ReportInfo): string {
  const [problem] = problems
  return problem === undefined ? 'run the scanner again.' : `${ended(problem.message)} ${problem.next}`
}
