import { z } from 'zod'
import { nearest } from '../nearest.ts'
import { claims } from './claims.ts'
import { askJson, type Asked } from './decode/ask-json.ts'
import type { Input } from './decode/input.ts'
import { openCsv } from './decode/csv-document.ts'
import type { Flaw } from './decode/flaw.ts'
import { toEntryPath } from './decode/paths.ts'
import { findStart, type Start } from './decode/start.ts'
import { walkXml, xmlEncoding } from './decode/xml.ts'
import type { Limits } from './limits.ts'
import type { Reader, Syntax } from './reader.ts'

/** The reader of a document and where in the text the document starts. */
export type Choice = { readonly reader: Reader; readonly start: number }

/** The one reader that claims the document by its content, or why there is none. */
export function detect(input: Input, readers: readonly Reader[], limits: Limits): Choice | Flaw {
  const of = (...syntaxes: Syntax[]): Reader[] => readers.filter(({ syntax }) => syntaxes.includes(syntax))
  const start = findStart(input.prefix, limits.bannerBytes)
  if (start?.at !== 0) {
    const table = openCsv({ input, start: 0, limits }).head
    const claimed = of('csv').filter((reader) => claims(reader, table))
    if (claimed.length > 0) return only(claimed, 0)
    if (start === null) return isTable(table) ? { ...notText, foreign: 'table' } : notText
  }
  if (isPage(input.prefix.subarray(start.at)))
    return { ...notText, message: 'The file is an HTML page, which is for people.' }
  const { claimed, flaw } =
    start.syntax === 'xml'
      ? askXml(input, start, of('xml'), limits)
      : askJson(input, start, of('json', 'json-lines'), limits)
  if (claimed.length > 0) return only(claimed, start.at)
  return flaw ?? unrecognised(start, readers)
}

/** The reader that the user named, where the file can be of its kind at all. */
export function named(id: string, input: Input, readers: readonly Reader[], limits: Limits): Choice | Flaw {
  const reader = readers.find((candidate) => candidate.id === id)
  if (reader === undefined) return unknownFormat(id, readers)
  if (reader.syntax === 'csv') return { reader, start: 0 }
  const wanted = reader.syntax === 'xml' ? 'xml' : 'json'
  const start = findStart(input.prefix, limits.bannerBytes)
  if (start?.syntax === wanted) return { reader, start: start.at }
  return {
    ...notText,
    message: `The file was named \`${id}\`, which is ${wanted.toUpperCase()}, and it does not begin as such.`,
  }
}

function only(claimed: readonly Reader[], start: number): Choice | Flaw {
  const [reader] = claimed
  if (reader !== undefined && claimed.length === 1) return { reader, start }
  return {
    code: 'ambiguous',
    message: `Several formats claim this file: ${claimed.map(({ id }) => id).join(', ')}.`,
    next: `Name the right one in front of the path, such as \`${reader?.id ?? 'sarif'}:path/to/report\`.`,
  }
}

/** The beginning decides where it can; else the whole document, without its entries, is asked. */
function askXml(input: Input, start: Start, readers: readonly Reader[], limits: Limits): Asked {
  const paths = readers.flatMap(({ entries }) => entries).map(toEntryPath)
  const options = { paths, limits, encoding: xmlEncoding(input.prefix.subarray(start.at)) }
  const look = (chunks: Iterable<Uint8Array>): Asked => {
    const { head, flaw } = walkXml(chunks, options, null)
    return { claimed: readers.filter((reader) => claims(reader, head)), flaw }
  }
  const early = look([input.prefix.subarray(start.at)])
  return early.claimed.length === 1 || input.whole ? early : look(input.chunks(start.at))
}

const isTable = (head: unknown): boolean =>
  z.object({ columns: z.array(z.string()).min(2), first: z.record(z.string(), z.string()) }).safeParse(head).success

const isPage = (text: Uint8Array): boolean =>
  /^<(?:!doctype\s+html|html)\b/i.test(String.fromCharCode(...text.subarray(0, 100)))

const notText: Flaw = {
  code: 'unreadable',
  message: 'The file begins neither as JSON nor as XML, and its first line is no CSV header that is known.',
  next: 'Check that the scanner wrote its report here and not its log; `posture-gate formats` lists what can be read.',
  byte: 0,
  foreign: 'file',
}

const unrecognised = (start: Start, readers: readonly Reader[]): Flaw => ({
  code: 'unrecognised',
  message: `The file is well-formed ${start.syntax.toUpperCase()}, and none of the ${readers.length} formats claims it.`,
  next: 'See `posture-gate formats` for what can be read; most tools also write SARIF.',
})

function unknownFormat(id: string, readers: readonly Reader[]): Flaw {
  const ids = readers.map((reader) => reader.id)
  const meant = nearest(id, ids)
  const near = meant === null ? '' : ` Did you mean \`${meant}\`?`
  return {
    code: 'unrecognised',
    message: `There is no format \`${id}\`.${near}`,
    next: `\`posture-gate formats\` lists the ${ids.length} there are; without a format it is told by the content.`,
  }
}
