import type { Limits } from '../limits.ts'
import { flawOf, malformed, placed, raise, tooLarge, type Flaw } from './flaw.ts'

/** What becomes of a record; false stops. `ended`: a line ending follows, so that the record cannot have been cut. */
export type OnRecord = (fields: readonly string[], ended: boolean) => boolean

type Walk = {
  readonly delimiter: string
  readonly limits: Limits
  readonly onRecord: OnRecord
  fields: string[]
  field: string
  state: 'start' | 'plain' | 'quoted' | 'quote'
  /** Characters of this record so far. */
  size: number
  line: number
  /** Line in which the last quotation mark was opened. */
  quotedFrom: number
  stopped: boolean
}

/**
 * Splits CSV text that arrives in pieces into records (RFC 4180, with any delimiter and either line ending). Blank lines are no
 * records. Never throws.
 */
export function walkCsv(
  chunks: Iterable<Uint8Array>,
  options: { readonly delimiter: string; readonly limits: Limits },
  onRecord: OnRecord,
): Flaw | null {
  const walk: Walk = {
    ...options,
    onRecord,
    fields: [],
    field: '',
    state: 'start',
    size: 0,
    line: 1,
    quotedFrom: 1,
    stopped: false,
  }
  const decoder = new TextDecoder()
  try {
    for (const chunk of chunks) {
      take(walk, decoder.decode(chunk, { stream: true }))
      if (walk.stopped) return null
    }
    take(walk, decoder.decode())
    if (walk.state === 'quoted')
      raise(malformed(`The file ends inside the quotation mark opened in line ${walk.quotedFrom}.`, 0))
    if (!walk.stopped) endRecord(walk, false)
    return null
  } catch (error) {
    return placed(flawOf(error), { line: walk.quotedFrom, column: 1 })
  }
}

function take(walk: Walk, text: string): void {
  for (let i = 0; i < text.length && !walk.stopped; i++) i = character(walk, text, i)
  walk.size += text.length
  if (walk.size > walk.limits.entryBytes && walk.field.length > walk.limits.entryBytes)
    raise(tooLarge(`A record is larger than ${walk.limits.entryBytes} characters.`, 0))
}

/** Takes the character at `i`, or a stretch that begins there; gives where it ends. */
function character(walk: Walk, text: string, i: number): number {
  const c = text[i]
  if (walk.state === 'quoted') return quoted(walk, text, i)
  if (c === '\n') {
    walk.line++
    endRecord(walk, true)
  } else if (c === walk.delimiter) endField(walk)
  else if (c === '"' && walk.state === 'quote') {
    walk.field += '"'
    walk.state = 'quoted'
  } else if (c === '"' && walk.state === 'start') {
    walk.state = 'quoted'
    walk.quotedFrom = walk.line
  } else if (c !== '\r') {
    walk.field += c ?? ''
    if (walk.state === 'start') walk.state = 'plain'
  }
  return i
}

function quoted(walk: Walk, text: string, i: number): number {
  const close = text.indexOf('"', i)
  const stretch = text.slice(i, close < 0 ? text.length : close)
  walk.field += stretch
  walk.line += stretch.split('\n').length - 1
  if (close >= 0) walk.state = 'quote'
  return close < 0 ? text.length : close
}

function endField(walk: Walk): void {
  walk.fields.push(walk.field)
  walk.field = ''
  walk.state = 'start'
}

function endRecord(walk: Walk, ended: boolean): void {
  const blank = walk.fields.length === 0 && walk.field === '' && walk.state === 'start'
  if (blank) return
  endField(walk)
  const { fields } = walk
  walk.fields = []
  walk.size = 0
  if (!walk.onRecord(fields, ended)) walk.stopped = true
}

/** The delimiter of a header line: the one of `,` `;` tab and `|` that it has most of, outside quotes. */
export function sniffDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  let best = ','
  for (const candidate of [';', '\t', '|']) if (bare.split(candidate).length > bare.split(best).length) best = candidate
  return best
}

/** A record under its header: a repeated name keeps its first value, a missing value is empty. */
export function toRow(columns: readonly string[], fields: readonly string[]): Readonly<Record<string, string>> {
  const row = new Map<string, string>()
  for (const [index, column] of columns.entries()) if (!row.has(column)) row.set(column, fields[index] ?? '')
  return Object.fromEntries(row)
}
