import type { Health, RawReport, ReportFile } from '../model/report.ts'
import { countsOf, createCollector, type Collection } from './collect.ts'
import type { Document } from './decode/document.ts'
import type { Flaw } from './decode/flaw.ts'
import type { Input } from './decode/input.ts'
import { behind } from './behind.ts'
import { askBeside } from './beside.ts'
import { openDocument } from './decode/open.ts'
import { detect, named, type Choice } from './detect.ts'
import { inWords } from './in-words.ts'
import { emitParts } from './joined.ts'
import type { Limits } from './limits.ts'
import type { HealthNote, Reader } from './reader.ts'
import { about, refused } from './refused.ts'
import { survey } from './survey.ts'
import { toProblem } from './to-problem.ts'

type Reading = {
  readonly file: ReportFile
  readonly input: Input
  readonly choice: Choice
  readonly limits: Limits
}

/** A document as its reader understood it, and where in its text another one begins behind it. */
export type ReadDocument = { readonly report: RawReport; readonly reader: Reader | null; readonly next: number | null }

/** The reader of a text: the one that the user named, else the one that claims it. */
export const choose = (file: ReportFile, input: Input, known: readonly Reader[], limits: Limits): Choice | Flaw =>
  file.format === undefined ? detect(input, known, limits) : named(file.format, input, known, limits)

/** Reads the first document of a text. Memory is bounded by what is kept. */
export function readDocument(file: ReportFile, input: Input, known: readonly Reader[], limits: Limits): ReadDocument {
  const choice = choose(file, input, known, limits)
  if ('reader' in choice) return withReader(file, input, choice, limits)
  return { report: refused(file, choice, input), reader: null, next: behind(input, limits) }
}

function withReader(file: ReportFile, input: Input, choice: Choice, limits: Limits): ReadDocument {
  const { reader, start } = choice
  const document = openDocument({ input, start, limits }, reader)
  return { report: reportOf(document, { file, input, choice, limits }), reader, next: document.next }
}

function reportOf(document: Document, { file, input, choice, limits }: Reading): RawReport {
  const { reader, start } = choice
  const joined = reader.join?.(document.head, askBeside(file, limits)) ?? { head: document.head, parts: [], flaws: [] }
  const head = reader.head.safeParse(joined.head, { jitless: true })
  if (!head.success) {
    const flaw =
      document.flaws.find(({ partial }) => partial !== true) ?? unexpectedHead(file, reader, inWords(head.error.issues))
    return { ...refused(file, flaw, input), category: reader.category, format: reader.id }
  }
  const prepared = reader.prepare(head.data)
  survey(reader, prepared, document)
  const { collection, take } = createCollector(reader, prepared, limits)
  document.entries(take)
  const parts = emitParts(joined, take)
  const counts = countsWith(collection, document.beyond + parts.beyond)
  const note = reader.health?.(head.data, counts.read, prepared) ?? null
  const { scannedAt, commit, scanned } = reader.ran(head.data)
  const silent = saysNothing(file, reader, document.head)
  const flaws = [...document.flaws, ...parts.flaws]
  return {
    ...about(file),
    category: silent ? null : categoryOf(reader, head.data),
    format: reader.id,
    severities: reader.severities,
    tool: silent ? null : reader.tool(head.data),
    ...toolsOf(reader, head.data),
    health: healthOf(note, [...flaws, ...parts.inside.map(({ flaw }) => flaw), ...collection.skipped], counts.skipped),
    counts,
    ...(scannedAt === undefined ? {} : { scannedAt }),
    ...(commit === undefined ? {} : { commit }),
    ...(scanned === undefined ? {} : { scanned }),
    ...(parts.files.length === 0 ? {} : { parts: parts.files }),
    problems: [
      ...problemsOf({ note, flaws, collection }).map((flaw) => toProblem(file, flaw, input, start)),
      ...parts.inside.map(({ part, flaw }) => toProblem(part.file, flaw, part.input)),
    ],
    drafts: collection.drafts,
  }
}

function countsWith(collection: Collection, beyond: number): RawReport['counts'] {
  const counted = countsOf(collection)
  return { ...counted, read: counted.read + beyond, skipped: counted.skipped + beyond }
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

function problemsOf({
  note,
  flaws,
  collection,
}: {
  readonly note: HealthNote | null
  readonly flaws: readonly Flaw[]
  readonly collection: Collection
}): readonly (Flaw & { readonly pointer?: string })[] {
  const noted: Flaw[] =
    note === null
      ? []
      : [
          {
            code: note.health === 'unreadable' ? 'unreadable' : 'scanner-failed',
            message: note.message,
            next: note.next ?? 'Mend the scan and run it again.',
          },
        ]
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
  return [...noted, ...flaws, ...collection.skipped, ...rest]
}

const unexpectedHead = (file: ReportFile, reader: Reader, why: string): Flaw => ({
  code: 'unrecognised',
  message: `The file ${file.format === undefined ? 'begins like' : 'was named'} \`${reader.id}\` and does not look like it: ${why}.`,
  next: `Leave the format out to have it told by the content, or write the report anew: ${reader.howToExport}`,
})
