import type { RawReport, ReportFile } from '../model/report.ts'
import type { Flaw } from './decode/flaw.ts'
import type { Input } from './decode/input.ts'
import type { Reader } from './reader.ts'
import { toProblem } from './to-problem.ts'

const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }

/** The report of a file without any text: clean for tools that write none where they find nothing. */
export function withoutText(file: ReportFile, flaw: Flaw, known: readonly Reader[]): RawReport {
  const reader = known.find(({ id }) => id === file.format)
  if (file.size !== 0 || reader?.emptyIsClean !== true) return refused(file, flaw, null)
  return {
    ...about(file),
    category: reader.category,
    format: reader.id,
    tool: { name: reader.title },
    severities: reader.severities,
    health: 'ok',
  }
}

/** What is known of a report before anything of it is read. */
export const about = (file: ReportFile): RawReport => ({
  file: file.path,
  sha256: file.sha256,
  category: null,
  format: null,
  tool: null,
  health: 'unreadable',
  counts: nothing,
  ...(file.tracked === undefined ? {} : { tracked: file.tracked }),
  ...(file.trusted === undefined ? {} : { trusted: file.trusted }),
  ...(file.artifact === undefined ? {} : { artifact: file.artifact }),
  problems: [],
  drafts: [],
  severities: {},
})

/** A file that no reader took: nothing is known of it but why. */
export function refused(file: ReportFile, found: Flaw, input: Input | null): RawReport {
  const flaw: Flaw = isForeign(file, found) ? { ...found, code: 'unrecognised' } : found
  return {
    ...about(file),
    health: flaw.code === 'unrecognised' || flaw.code === 'ambiguous' ? 'unrecognised' : 'unreadable',
    problems: [toProblem(file, flaw, input)],
  }
}

/**
 * Pages, pictures and logs lie beside reports, and are no broken ones. What is called like a report and holds something else is one:
 * an error message in place of the report must not pass for a stranger.
 */
const isForeign = ({ path, format }: ReportFile, { foreign }: Flaw): boolean =>
  format === undefined &&
  (foreign === 'table'
    ? /\.csv$/i.test(path)
    : foreign === 'file' && !/\.(?:json|sarif|jsonl|ndjson|xml|csv)$/i.test(path))

/**
 * A file of its own that nobody knows is a stranger, and no missing evidence: unless the user called it a report, or two formats claim
 * it, which it must be one for.
 */
export function asCalled({ format, named }: ReportFile, report: RawReport): RawReport {
  const isReport = format !== undefined || named === true || report.problems.some(({ code }) => code === 'ambiguous')
  return report.health === 'unrecognised' && isReport ? { ...report, health: 'unreadable' } : report
}

/** An exception where none was expected. */
export const broken = (error: unknown): Flaw => ({
  code: 'unreadable',
  message: `Reading failed: ${error instanceof Error ? error.message : String(error)}`,
  next: 'Check that the file can still be read; if it can, this is a bug: please report it.',
})
