import type { Limits } from '../limits.ts'
import { malformed, tooLarge, type Flaw } from './flaw.ts'

type State = 'start' | 'plain' | 'quoted' | 'quote'

/**
 * Splits CSV text that arrives in pieces into records (RFC 4180, with any delimiter and either line ending). Blank lines are no
 * records. `onRecord` may answer false to stop early. Never throws.
 */
export function walkCsv(
  chunks: Iterable<Uint8Array>,
  options: { readonly delimiter: string; readonly limits: Limits },
  onRecord: (fields: string[], ended: boolean) => boolean,
): Flaw | null {
  const decoder = new TextDecoder()
  let fields: string[] = []
  let field = ''
  let state: State = 'start'
  let size = 0
  let line = 1
  let openedAt = 1
  const isOpen = (): boolean => state === 'quoted'
  const endField = (): void => {
    fields.push(field)
    field = ''
    state = 'start'
  }
  const endRecord = (ended: boolean): boolean => {
    const blank = fields.length === 0 && field === '' && state === 'start'
    if (blank) return true
    endField()
    const record = fields
    fields = []
    size = 0
    return onRecord(record, ended)
  }
  const take = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) {
      const c = text[i] ?? ''
      if (c === '\n') line++
      if (state === 'quoted') {
        const close = c === '"' ? i : text.indexOf('"', i)
        const end = close < 0 ? text.length : close
        for (let at = text.indexOf('\n', i + 1); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++
        field += text.slice(i, end)
        i = end
        if (close >= 0) state = 'quote'
      } else if (state === 'quote' && c === '"') {
        field += '"'
        state = 'quoted'
      } else if (c === options.delimiter) endField()
      else if (c === '\n') {
        if (!endRecord(true)) return false
      } else if (c === '"' && state === 'start') {
        state = 'quoted'
        openedAt = line
      } else if (c !== '\r' || (text[i + 1] ?? '\n') !== '\n') {
        field += c
        if (state === 'start') state = 'plain'
      }
      if (++size > options.limits.entryBytes) return true
    }
    return true
  }
  for (const chunk of chunks) {
    size += chunk.length
    if (!take(decoder.decode(chunk, { stream: true }))) return null
    if (field.length > options.limits.entryBytes)
      return { ...tooLarge(`A record is larger than ${options.limits.entryBytes} bytes.`, 0), line: openedAt }
  }
  if (!take(decoder.decode())) return null
  if (isOpen())
    return {
      ...malformed(`The quotation mark opened in line ${openedAt} is never closed.`, 0),
      line: openedAt,
      column: 1,
    }
  endRecord(false)
  return null
}

/** The delimiter of a header line: the one of `,` `;` tab and `|` that it has most of, outside quotes. */
export function sniffDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  let best = ','
  for (const candidate of [';', '\t', '|']) if (bare.split(candidate).length > bare.split(best).length) best = candidate
  return best
}

/** A record under its header; a repeated name keeps its first value, a missing value is empty. */
export function toRow(columns: readonly string[], fields: readonly string[]): Record<string, string> {
  const row = new Map<string, string>()
  for (const [index, column] of columns.entries()) if (!row.has(column)) row.set(column, fields[index] ?? '')
  return Object.fromEntries(row)
}
