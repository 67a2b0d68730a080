import type { ReportListing } from './edge/ports.ts'
import { parsePattern } from './edge/report-patterns.ts'
import type { ChangedLines } from './model/change.ts'
import type { Occasion } from './model/occasion.ts'
import type { Problem } from './model/problem.ts'

/**
 * Whether the change may have brought a report, itself or the archive it is in: paths of the change count from the root, which the path
 * of the report may or may not begin with. Where not all of the change is known, it may.
 */
function mayBring(change: ChangedLines, report: string): boolean {
  if (!change.known || !change.complete) return true
  const path = `/${report.replace(/!.*$/s, '')}`
  return change.files.some((touched) => path.endsWith(`/${touched.path}`))
}

const leftAlone = (paths: readonly [string, ...string[]]): Problem => {
  const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more like it`
  return {
    code: 'context',
    message: `was not read${others}: the repository keeps it, as examples and test data are kept, and steps of this run wrote other reports`,
    next: 'Name it with `reports` where it is evidence.',
    at: { file: paths[0] },
  }
}

/**
 * The reports to judge by. Where nobody said which, and steps of this run wrote some, those are left alone that merely lie in the
 * repository, and that is told. One that the change under judgement brings is read: it may stand where a scanner wrote the same.
 */
export function reportsToJudge(
  listing: ReportListing,
  patterns: readonly string[],
  { occasion, change }: { readonly occasion: Occasion; readonly change: ChangedLines },
): ReportListing {
  const reports = listing.files.filter(({ trusted }) => trusted !== true)
  const kept = reports.filter(({ committed }) => committed === true)
  const isAskedFor = patterns.some((pattern) => !parsePattern(pattern).negative)
  if (isAskedFor || kept.length === reports.length) return listing
  const left = kept.filter(({ path }) => occasion !== 'change' || !mayBring(change, path))
  const [first, ...rest] = left.map(({ path }) => path)
  if (first === undefined) return listing
  return {
    ...listing,
    files: listing.files.filter((file) => !left.includes(file)),
    problems: [...listing.problems, leftAlone([first, ...rest])],
  }
}
