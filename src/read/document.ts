import { dropped, type Input } from './decode/input.ts'
import { sniffDelimiter, toRow, walkCsv } from './decode/csv.ts'
import type { RawEntry } from './decode/entry.ts'
import { malformed, tooLarge, type Flaw } from './decode/flaw.ts'
import { closeJson, parseJson } from './decode/json-close.ts'
import { emitJson } from './decode/json-entries.ts'
import { indexJson } from './decode/json-index.ts'
import { toEntryPath } from './decode/paths.ts'
import { createUtf8 } from './decode/utf8.ts'
import { walkXml, xmlEncoding } from './decode/xml.ts'
import type { Limits } from './limits.ts'
import type { Reader, Syntax } from './reader.ts'

/** A report cut into its head and its entries. */
export type Document = {
  readonly head: unknown
  /** What is wrong with the document as a whole; bytes count from the start of the text. Grows while entries are handed out. */
  readonly flaws: Flaw[]
  /** Entries beyond the limit. */
  readonly beyond: number
  readonly entries: (emit: (entry: RawEntry) => void) => void
}

type Opened = { readonly input: Input; readonly start: number; readonly limits: Limits }

/** Opens the text as its reader describes it. Never throws for what the text holds. */
export function openDocument(opened: Opened, reader: Pick<Reader, 'syntax' | 'entries'>): Document {
  return openers[reader.syntax](opened, reader)
}

const openers: Readonly<Record<Syntax, (opened: Opened, reader: Pick<Reader, 'entries'>) => Document>> = {
  json: (opened, reader) => openJson(opened, reader.entries, false),
  'json-lines': (opened, reader) => openJson(opened, reader.entries, true),
  xml: openXml,
  csv: (opened) => openCsv(opened),
}

const text = ({ input, start }: Opened): Iterable<Uint8Array> => dropped(input.chunks(), start)

function openJson(opened: Opened, entries: readonly string[], many: boolean): Document {
  const { limits, start } = opened
  const flaws: Flaw[] = []
  const index = indexJson(text(opened), { paths: entries.map(toEntryPath), many, limits })
  if (index.flaw !== null) flaws.push({ ...index.flaw, byte: (index.flaw.byte ?? 0) + start })
  if (index.trailing !== null) flaws.push(trailing(index.trailing + start))
  const stray = index.strayLines.find((line) => /["{}[\]]/.test(line))
  if (stray !== undefined)
    flaws.push({
      ...malformed(
        `${index.strayLines.length} lines between the objects are no JSON, such as: ${stray.trim().slice(0, 80)}`,
        start,
      ),
      partial: true,
    })
  if (index.beyond > 0)
    flaws.push({
      ...tooLarge(`The file holds more than ${limits.entries} entries; ${index.beyond} of them were not read.`, start),
      partial: true,
    })
  const parsed = parseJson(index.flaw === null ? index.head : closeJson(index.head))
  if (!parsed.ok && index.flaw === null) flaws.push(malformed(`The file is no JSON: ${parsed.message}`, start))
  const utf8 = createUtf8((byte) => flaws.push(notUtf8(byte + start)))
  return {
    head: parsed.ok ? parsed.value : undefined,
    flaws,
    beyond: index.beyond,
    entries: (emit) =>
      emitJson(text(opened), index.runs, { limits, decode: utf8 }, (entry) => emit(shifted(entry, start))),
  }
}

const shifted = (entry: RawEntry, start: number): RawEntry =>
  start === 0 || entry.byte === undefined ? entry : { ...entry, byte: entry.byte + start }

const trailing = (byte: number): Flaw => ({
  code: 'unreadable',
  message: `More text follows the end of the document at byte ${byte}; it was not read.`,
  next: 'Let each scanner write a file of its own, and keep its log out of the report.',
  byte,
  partial: true,
})

const notUtf8 = (byte: number): Flaw => ({
  code: 'encoding',
  message: `The text is not valid UTF-8 from byte ${byte} on; what could not be read is shown as U+FFFD.`,
  next: 'Let the scanner write UTF-8; paths with such characters cannot be matched.',
  byte,
})

function openXml(opened: Opened, reader: Pick<Reader, 'entries'>): Document {
  const { limits, input, start } = opened
  const options = {
    paths: reader.entries.map(toEntryPath),
    limits,
    encoding: xmlEncoding(input.prefix.subarray(start)),
  }
  const { head, flaw } = walkXml(text(opened), options, null)
  return {
    head,
    flaws: flaw === null ? [] : [flaw],
    beyond: 0,
    entries: (emit) => {
      walkXml(text(opened), options, emit)
    },
  }
}

function openCsv(opened: Opened): Document {
  const { limits, input } = opened
  const header = new TextDecoder().decode(input.prefix).split(/\r?\n/, 1)[0] ?? ''
  const options = { limits, delimiter: sniffDelimiter(header) }
  let columns: string[] | null = null
  let first: Record<string, string> | null = null
  const flaw = walkCsv([input.prefix], options, (fields) => {
    if (columns === null) columns = fields.map((name) => name.trim())
    else first = toRow(columns, fields)
    return first === null
  })
  const flaws: Flaw[] = []
  if (flaw !== null && input.whole) flaws.push(flaw)
  const names: readonly string[] = columns ?? []
  return {
    head: { columns: names, first },
    flaws,
    beyond: 0,
    entries: (emit) => {
      let row = 0
      const found = walkCsv(text(opened), options, (fields, ended) => {
        row++
        if (row === 1) return true
        if (!ended && fields.length < names.length)
          flaws.push(malformed(`The file ends in the middle of row ${row}.`, input.prefix.length))
        emit({ pointer: `row=${row}`, keys: [row], path: '', repeats: false, value: toRow(names, fields) })
        return true
      })
      if (found !== null && flaws.length === 0) flaws.push(found)
    },
  }
}
