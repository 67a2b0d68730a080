import type { Health, RawReport, ReportFile } from '../model/report.ts'
import type { Problem } from '../model/problem.ts'
import { countsOf, createCollector, inWords, type Collection } from './collect.ts'
import type { Flaw } from './decode/flaw.ts'
import { openInput, type Input } from './decode/input.ts'
import { detect, named, type Choice } from './detect.ts'
import { openDocument } from './decode/open.ts'
import { limits as defaults, type Limits } from './limits.ts'
import { locate } from './locate.ts'
import type { HealthNote, Reader } from './reader.ts'
import { mapped } from './mapping/mapped.ts'
import { mappings } from './mappings.generated.ts'
import * as registry from './readers/index.ts'
import { survey } from './survey.ts'

/** Every format that can be read, by id. */
export const readers: readonly Reader[] = [...Object.values(registry), ...mappings.map(mapped)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
)

export { mapped } from './mapping/mapped.ts'
export { parseMapping, type ParsedMapping } from './mapping/parse-mapping.ts'
export type { Mapping } from './mapping/mapping-schema.ts'

/** Which reader claims the file, or why none does. Never throws. */
export function detectFormat(
  file: ReportFile,
  known: readonly Reader[] = readers,
): { readonly id: string } | { readonly problem: Problem } {
  try {
    const input = openInput(file, defaults)
    const choice = 'chunks' in input ? choose(file, input, known, defaults) : input
    return 'reader' in choice ? { id: choice.reader.id } : { problem: toProblem(file, choice, null) }
  } catch (error) {
    return { problem: toProblem(file, broken(error), null) }
  }
}

/**
 * Reads one report. Never throws: what is wrong with a file or an entry is a problem in the answer, and every entry is counted as
 * kept, dismissed or skipped. Memory is bounded by what is kept.
 */
export function read(file: ReportFile, known: readonly Reader[] = readers, limits: Limits = defaults): RawReport {
  try {
    const input = openInput(file, limits)
    if (!('chunks' in input)) return withoutText(file, input, known)
    const choice = choose(file, input, known, limits)
    return 'reader' in choice ? withReader(file, input, choice, limits) : refused(file, choice, input)
  } catch (error) {
    return refused(file, broken(error), null)
  }
}

const choose = (file: ReportFile, input: Input, known: readonly Reader[], limits: Limits): Choice | Flaw =>
  file.format === undefined ? detect(input, known, limits) : named(file.format, input, known, limits)

const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }

function withoutText(file: ReportFile, flaw: Flaw, known: readonly Reader[]): RawReport {
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

const about = (file: ReportFile): RawReport => ({
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
function refused(file: ReportFile, found: Flaw, input: Input | null): RawReport {
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

function withReader(file: ReportFile, input: Input, { reader, start }: Choice, limits: Limits): RawReport {
  const document = openDocument({ input, start, limits }, reader)
  const head = reader.head.safeParse(document.head)
  if (!head.success) {
    const flaw =
      document.flaws.find(({ partial }) => partial !== true) ?? unexpectedHead(file, reader, inWords(head.error.issues))
    return { ...refused(file, flaw, input), category: reader.category, format: reader.id }
  }
  const prepared = reader.prepare(head.data)
  survey(reader, prepared, document)
  const { collection, take } = createCollector(reader, prepared, limits)
  document.entries(take)
  const counted = countsOf(collection)
  const counts = { ...counted, read: counted.read + document.beyond, skipped: counted.skipped + document.beyond }
  const note = reader.health?.(head.data, counts.read) ?? null
  const { scannedAt, commit, scanned } = reader.ran(head.data)
  return {
    ...about(file),
    category: saysNothing(file, reader, document.head) ? null : categoryOf(reader, head.data),
    format: reader.id,
    severities: reader.severities,
    tool: reader.tool(head.data),
    ...toolsOf(reader, head.data),
    health: healthOf(note, [...document.flaws, ...collection.skipped], counts.skipped),
    counts,
    ...(scannedAt === undefined ? {} : { scannedAt }),
    ...(commit === undefined ? {} : { commit }),
    ...(scanned === undefined ? {} : { scanned }),
    problems: problemsOf(file, input, { note, flaws: document.flaws, collection }),
    drafts: collection.drafts,
  }
}

const categoryOf = (reader: Reader, head: unknown): RawReport['category'] =>
  reader.categoryOf === undefined ? reader.category : reader.categoryOf(head)

/** The tools of a document that holds several; one is said by `tool` alone. */
function toolsOf(reader: Reader, head: unknown): Pick<RawReport, 'tools'> {
  const tools = reader.tools?.(head) ?? []
  return tools.length > 1 ? { tools } : {}
}

/**
 * Several tools write an empty list when they find nothing. It is taken for a clean report of one kind only where the user or the name
 * of the file says whose it is: somebody else's list must not stand in for a secret scan.
 */
const saysNothing = (file: ReportFile, reader: Reader, head: unknown): boolean =>
  Array.isArray(head) && head.length === 0 && file.format === undefined && !file.path.toLowerCase().includes(reader.id)

/** The worst that was met: a document that is cut or not well-formed cannot be trusted to be all there is. */
function healthOf(note: HealthNote | null, flaws: readonly Flaw[], skipped: number): Health {
  const broken = flaws.some(
    (flaw) =>
      flaw.partial !== true && (flaw.code === 'unreadable' || (flaw.code === 'too-large' && !('pointer' in flaw))),
  )
  if (broken) return 'unreadable'
  if (note !== null && note.health !== 'ok') return note.health
  return skipped > 0 || flaws.some(({ partial }) => partial === true) ? 'partial' : 'ok'
}

function problemsOf(
  file: ReportFile,
  input: Input,
  {
    note,
    flaws,
    collection,
  }: { readonly note: HealthNote | null; readonly flaws: readonly Flaw[]; readonly collection: Collection },
): Problem[] {
  const noted: Flaw[] =
    note === null
      ? []
      : [{ code: 'scanner-failed', message: note.message, next: note.next ?? 'Mend the scan and run it again.' }]
  const more = collection.tally.skipped - collection.skipped.length
  const rest: Flaw[] =
    more <= 0
      ? []
      : [
          {
            code: 'entry-skipped',
            message: `${more} more entries were skipped.`,
            next: 'The first ones are named above.',
          },
        ]
  return [...noted, ...flaws, ...collection.skipped, ...rest].map((flaw) => toProblem(file, flaw, input))
}

const unexpectedHead = (file: ReportFile, reader: Reader, why: string): Flaw => ({
  code: 'unrecognised',
  message: `The file ${file.format === undefined ? 'begins like' : 'was named'} \`${reader.id}\` and does not look like it: ${why}.`,
  next: `Leave the format out to have it told by the content, or write the report anew: ${reader.howToExport}`,
})

const broken = (error: unknown): Flaw => ({
  code: 'unreadable',
  message: `Reading failed: ${error instanceof Error ? error.message : String(error)}`,
  next: 'Check that the file can still be read; if it can, this is a bug: please report it.',
})

function toProblem(file: ReportFile, flaw: Flaw & { readonly pointer?: string }, input: Input | null): Problem {
  const byte = flaw.byte === undefined ? undefined : input === null ? flaw.byte : input.byteAt(flaw.byte)
  const place =
    flaw.line === undefined && flaw.pointer === undefined && flaw.byte !== undefined && input !== null
      ? locate(input.chunks(), flaw.byte)
      : flaw
  return {
    code: flaw.code,
    message: flaw.message,
    next: flaw.next,
    at: {
      file: file.path,
      ...(flaw.pointer === undefined ? {} : { pointer: flaw.pointer }),
      ...(place.line === undefined ? {} : { line: place.line }),
      ...(place.column === undefined ? {} : { column: place.column }),
      ...(byte === undefined ? {} : { byte }),
    },
  }
}
