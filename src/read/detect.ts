import { closest } from 'fastest-levenshtein'
import { dropped, type Input } from './decode/input.ts'
import { cutEntries } from './decode/cut.ts'
import type { Flaw } from './decode/flaw.ts'
import { malformed } from './decode/flaw.ts'
import { closeJson, parseJson } from './decode/json-close.ts'
import { indexJson } from './decode/json-index.ts'
import { toEntryPath } from './decode/paths.ts'
import { findStart, type Start } from './decode/start.ts'
import { walkXml, xmlEncoding } from './decode/xml.ts'
import { openDocument } from './document.ts'
import type { Limits } from './limits.ts'
import type { Reader, Syntax } from './reader.ts'

/** The reader of a document and where in the text the document starts. */
export type Choice = { readonly reader: Reader; readonly start: number }

/** Finds the one reader that claims the document, by its content. */
export function detect(input: Input, readers: readonly Reader[], limits: Limits): Choice | Flaw {
  const of = (...syntaxes: Syntax[]): Reader[] => readers.filter((reader) => syntaxes.includes(reader.syntax))
  const csv = claims(of('csv'), () => openDocument({ input, start: 0, limits }, { syntax: 'csv', entries: [] }).head)
  if (csv.length > 0) return only(csv, 0)
  const start = findStart(input.prefix, limits.bannerBytes)
  if (start === null) return notText
  const asked =
    start.syntax === 'xml'
      ? askXml(input, start, of('xml'), limits)
      : askJson(input, start, of('json', 'json-lines'), limits)
  if (asked.claimed.length > 0) return only(asked.claimed, start.at)
  return asked.flaw ?? unrecognised(start, readers)
}

/** The reader that the user named. */
export function named(id: string, input: Input, readers: readonly Reader[], limits: Limits): Choice | Flaw {
  const reader = readers.find((candidate) => candidate.id === id)
  if (reader === undefined) return unknownFormat(id, readers)
  if (reader.syntax === 'csv') return { reader, start: 0 }
  const start = findStart(input.prefix, limits.bannerBytes)
  const wanted = reader.syntax === 'xml' ? 'xml' : 'json'
  return start?.syntax === wanted
    ? { reader, start: start.at }
    : {
        ...notText,
        message: `No ${wanted.toUpperCase()} was found at the start of the file, which ${reader.title} writes.`,
      }
}

type Asked = { readonly claimed: readonly Reader[]; readonly flaw: Flaw | null }

const accepts = (reader: Reader, head: unknown): boolean => reader.head.safeParse(head).success
const claims = (readers: readonly Reader[], headFor: (reader: Reader) => unknown): Reader[] =>
  readers.filter((reader) => accepts(reader, headFor(reader)))

function only(claimed: readonly Reader[], start: number): Choice | Flaw {
  const [reader] = claimed
  if (reader !== undefined && claimed.length === 1) return { reader, start }
  const ids = claimed.map(({ id }) => id).join(', ')
  return {
    code: 'ambiguous',
    message: `Several formats claim this file: ${ids}.`,
    next: `Name the right one in front of the path, such as \`${reader?.id ?? 'sarif'}:path/to/report\`.`,
  }
}

/** The beginning decides where it can; else the whole document, without its entries, is asked. */
function askJson(input: Input, start: Start, readers: readonly Reader[], limits: Limits): Asked {
  const lines = readers.filter(({ syntax }) => syntax === 'json-lines')
  const single = readers.filter(({ syntax }) => syntax === 'json')
  const sample = indexJson([input.prefix.subarray(start.at)], { paths: [toEntryPath('/*')], many: true, limits })
  const parsed = parseJson(sample.flaw === null ? sample.head : closeJson(sample.head))
  if (!parsed.ok || !Array.isArray(parsed.value))
    return {
      claimed: [],
      flaw: malformed(`The file is no JSON: ${parsed.ok ? 'no document' : parsed.message}`, start.at),
    }
  const documents: readonly unknown[] = parsed.value
  const ask = (docs: readonly unknown[], roots: number): Reader[] => [
    ...(roots > 1 ? [] : claims(single, (reader) => cutEntries(docs[0], reader.entries.map(toEntryPath), null))),
    ...claims(lines, (reader) => cutEntries(docs, reader.entries.map(toEntryPath), { keep: limits.headObjects })),
  ]
  const claimed = ask(documents, sample.roots)
  const flaw = input.whole ? sample.flaw : null
  if (claimed.length === 1 || input.whole || sample.roots > 1) return { claimed, flaw }
  const whole = sampleWhole(input, start, single, limits)
  return { claimed: ask([whole.head], 1), flaw: whole.flaw }
}

function sampleWhole(
  input: Input,
  start: Start,
  readers: readonly Reader[],
  limits: Limits,
): { head: unknown; flaw: Flaw | null } {
  const rootIsArray = input.prefix[start.at] === 0x5b
  // A path such as `/*` would cut an object that other readers know down to one member.
  const paths = [...new Set(readers.flatMap(({ entries }) => entries))]
    .map(toEntryPath)
    .filter(({ segments }) => rootIsArray || segments.length > 1)
  const index = indexJson(dropped(input.chunks(), start.at), { paths, many: false, cutInside: true, limits })
  const parsed = parseJson(index.flaw === null ? index.head : closeJson(index.head))
  return {
    head: parsed.ok ? parsed.value : undefined,
    flaw: index.flaw === null ? null : { ...index.flaw, byte: (index.flaw.byte ?? 0) + start.at },
  }
}

function askXml(input: Input, start: Start, readers: readonly Reader[], limits: Limits): Asked {
  const paths = readers.flatMap(({ entries }) => entries).map(toEntryPath)
  const encoding = xmlEncoding(input.prefix.subarray(start.at))
  const look = (chunks: Iterable<Uint8Array>): Asked => {
    const { head, flaw } = walkXml(chunks, { paths, limits, encoding }, null)
    return { claimed: claims(readers, () => head), flaw }
  }
  const first = look([input.prefix.subarray(start.at)])
  if (first.claimed.length === 1 || input.whole) return first
  return look(dropped(input.chunks(), start.at))
}

const notText: Flaw = {
  code: 'unreadable',
  message: 'The file starts neither as JSON nor as XML, and its first line is no CSV header that any reader knows.',
  next: 'Check that the scanner wrote a report here and not its log; `posture-gate formats` lists what can be read.',
  byte: 0,
}

const unrecognised = (start: Start, readers: readonly Reader[]): Flaw => ({
  code: 'unrecognised',
  message: `The file is well-formed ${start.syntax.toUpperCase()}, and none of the ${readers.length} formats claims it.`,
  next: 'See `posture-gate formats` for what can be read; SARIF, CycloneDX and our own generic JSON take almost any tool.',
})

function unknownFormat(id: string, readers: readonly Reader[]): Flaw {
  const ids = readers.map((reader) => reader.id)
  const near = ids.length === 0 ? '' : ` Did you mean \`${closest(id, ids)}\`?`
  return { code: 'unrecognised', message: `There is no format \`${id}\`.${near}`, next: `Formats: ${ids.join(', ')}.` }
}
