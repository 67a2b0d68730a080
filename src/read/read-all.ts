import type { RawReport, ReportFile } from '../model/report.ts'
import type { Flaw } from './decode/flaw.ts'
import { openInput, stretch, type Input } from './decode/input.ts'
import type { Limits } from './limits.ts'
import { readDocument, type ReadDocument } from './read-document.ts'
import type { Reader } from './reader.ts'
import { asCalled, broken, refused, withoutText } from './refused.ts'
import { resume } from './resume.ts'
import { toProblem } from './to-problem.ts'

/**
 * Reads a file: one report, or one for each of the documents that follow one another in it, as `tool >> file` in a loop leaves them. Of
 * several each is recognised and read alone, and its pointers begin with its index. Never throws: what is wrong with a file, a document
 * or an entry is a problem in the answer, and every entry is counted as kept, dismissed or skipped.
 */
export function readAll(file: ReportFile, known: readonly Reader[], limits: Limits): readonly RawReport[] {
  try {
    const input = openInput(file, limits)
    if (!('chunks' in input)) return [asCalled(file, withoutText(file, input, known))]
    const [first, ...more] = documents(file, input, known, limits)
    if (first === undefined || more.length === 0) return first === undefined ? [] : [asCalled(file, first)]
    return [first, ...more].map(asDocument)
  } catch (error) {
    return [refused(file, broken(error), null)]
  }
}

function documents(file: ReportFile, input: Input, known: readonly Reader[], limits: Limits): readonly RawReport[] {
  const reports: RawReport[] = []
  let entries = limits.entries
  let claimed = false
  for (let from: number | null = 0; from !== null;) {
    if (reports.length >= limits.documents)
      return [...reports.slice(0, -1), ...reports.slice(-1).map(cutOff(input, from, limits))]
    const text = from === 0 ? input : stretch(input, from, null, limits)
    const { report, reader, next } = whole(file, text, known, { ...limits, entries })
    reports.push(report)
    claimed ||= reader !== null
    // Of a file without anything known in it the first document says all there is to say.
    if (!claimed && (next === null || reports.length >= limits.tries)) return reports.slice(0, 1)
    entries = Math.max(0, entries - report.counts.read)
    from = next === null ? null : from + next
  }
  return reports
}

/** The first document. One that is broken ends where another begins behind it: what it would swallow is read for itself. */
function whole(file: ReportFile, text: Input, known: readonly Reader[], limits: Limits): ReadDocument {
  const read = readDocument(file, text, known, limits)
  const { report, reader } = read
  if (report.health !== 'unreadable' || reader?.syntax === 'json-lines' || reader?.syntax === 'csv') return read
  const to = resume(text, file.format === undefined ? known : known.filter(({ id }) => id === file.format), limits)
  return to === null ? read : { ...readDocument(file, stretch(text, 0, to, limits), known, limits), next: to }
}

const cutOff =
  (input: Input, from: number, { documents: most }: Limits) =>
  (report: RawReport): RawReport => {
    const flaw: Flaw = {
      code: 'too-large',
      message: `The file holds more than ${most} documents; what follows from byte ${from} on was not read.`,
      next: 'Let the scanner write each report into a file of its own.',
      byte: from,
    }
    return {
      ...report,
      health: 'unreadable',
      problems: [...report.problems, toProblem({ path: report.file }, flaw, input)],
    }
  }

/** A report as one of several in its file. */
function asDocument(report: RawReport, document: number): RawReport {
  const within = (pointer: string): string =>
    `/${document}${pointer === '' || pointer.startsWith('/') ? '' : '/'}${pointer}`
  return {
    ...report,
    document,
    problems: report.problems.map((problem) => {
      const { message, at, ...rest } = problem
      // What is wrong inside of a file beside the report has its place there.
      if (at.file !== report.file) return problem
      return {
        ...rest,
        message: message
          .replace(/^The file\b/, 'The document')
          .replace(`Entry ${at.pointer ?? ''} `, `Entry ${within(at.pointer ?? '')} `),
        at: { ...at, pointer: within(at.pointer ?? '') },
      }
    }),
    drafts: report.drafts.map(({ draft, pointer }) => ({ draft, pointer: within(pointer) })),
  }
}
