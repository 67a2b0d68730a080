import type { Limits } from '../limits.ts'
import { malformed, raise, tooLarge } from './flaw.ts'

/**
 * A place in JSON text that arrives in pieces. Values are passed over without making anything of them; while something is recorded,
 * the bytes passed over go to `record`. The functions raise a flaw where the text ends or is no JSON.
 */
export type JsonCursor = {
  readonly source: Iterator<Uint8Array>
  readonly limits: Limits
  /** The piece at hand; it may be overwritten once the next one is asked for. */
  bytes: Uint8Array
  at: number
  /** Length of the piece. */
  end: number
  /** Offset of the piece in the text. */
  base: number
  record: ((bytes: Uint8Array) => void) | null
  recordFrom: number
}

const quote = 0x22
const backslash = 0x5c
const empty = new Uint8Array(0)

/** A cursor before the first byte. */
export const createCursor = (chunks: Iterable<Uint8Array>, limits: Limits): JsonCursor => ({
  source: chunks[Symbol.iterator](),
  limits,
  bytes: empty,
  at: 0,
  end: 0,
  base: 0,
  record: null,
  recordFrom: 0,
})

/** Bytes passed over so far. */
export const offsetOf = (cursor: JsonCursor): number => cursor.base + cursor.at

/** Sends what is passed over from here on to `to`, or nowhere. */
export function recordTo(cursor: JsonCursor, to: JsonCursor['record']): void {
  flush(cursor)
  cursor.record = to
}

function flush(cursor: JsonCursor): void {
  const { record, recordFrom, at } = cursor
  cursor.recordFrom = at
  if (record !== null && at > recordFrom) record(cursor.bytes.subarray(recordFrom, at))
}

/** The next piece, once this one is used up; false at the end of the text. */
function more(cursor: JsonCursor): boolean {
  cursor.at = cursor.end
  flush(cursor)
  for (;;) {
    const next = cursor.source.next()
    if (next.done === true) return false
    if (next.value.length === 0) continue
    cursor.base += cursor.end
    cursor.bytes = next.value
    cursor.end = next.value.length
    cursor.at = cursor.recordFrom = 0
    return true
  }
}

function moreOrCut(cursor: JsonCursor): void {
  if (!more(cursor)) cutOff(cursor)
}

/** Raises that the text ends here, too early. */
export const cutOff = (cursor: JsonCursor): never =>
  raise(malformed(`The file ends at byte ${offsetOf(cursor)} in the middle of the document.`, offsetOf(cursor)))

/** The next byte that is not white space, not yet passed; -1 at the end of the text. */
export function peek(cursor: JsonCursor): number {
  for (;;) {
    const { bytes, end } = cursor
    for (let i = cursor.at; i < end; i++) {
      const c = bytes[i] ?? 0
      if (c > 0x20 || (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09)) {
        cursor.at = i
        return c
      }
    }
    if (!more(cursor)) return -1
  }
}

/** Passes over the value that begins at the next byte; true where it is nested deeper than the limit allows. */
export function skipValue(cursor: JsonCursor, depth: number): boolean {
  const c = peek(cursor)
  if (c === -1) moreOrCut(cursor)
  if (c === quote) {
    cursor.at++
    skipString(cursor)
  } else if (c === 0x7b || c === 0x5b) {
    cursor.at++
    return depth + skipNest(cursor) > cursor.limits.depth
  } else skipScalar(cursor, depth)
  return false
}

/** From behind the opening quote to behind the closing one. */
function skipString(cursor: JsonCursor): void {
  let escaped = false
  for (;;) {
    const { bytes, end } = cursor
    for (let i = cursor.at; i < end; i++) {
      const c = bytes[i]
      if (escaped) escaped = false
      else if (c === backslash) escaped = true
      else if (c === quote) {
        cursor.at = i + 1
        return
      }
    }
    moreOrCut(cursor)
  }
}

/** From behind the opening bracket to behind its closing one; gives the levels inside. The hot loop of all reading. */
function skipNest(cursor: JsonCursor): number {
  let open = 1
  let deepest = 1
  for (;;) {
    const { bytes, end } = cursor
    let i = cursor.at
    let inString = false
    while (i < end) {
      const c = bytes[i++] ?? 0
      if (c === quote) {
        inString = true
        while (i < end) {
          const d = bytes[i++]
          if (d === quote) {
            inString = false
            break
          }
          if (d === backslash) i++
        }
        if (inString) break
      } else if (c > 0x5a) {
        const kind = c | 0x20
        if (kind === 0x7b) {
          if (++open > deepest) deepest = open
        } else if (kind === 0x7d && --open === 0) {
          cursor.at = i
          return deepest
        }
      }
    }
    moreOrCut(cursor)
    if (!inString) continue
    // A backslash that was the last byte escapes the first of this piece.
    if (i > end) cursor.at = 1
    skipString(cursor)
  }
}

const endsScalar = (c: number): boolean =>
  c <= 0x20 || c === 0x2c || c === 0x5d || c === 0x7d || c === 0x3a || c === quote || c === 0x5b || c === 0x7b

function skipScalar(cursor: JsonCursor, depth: number): void {
  const start = offsetOf(cursor)
  do {
    while (cursor.at < cursor.end) {
      if (endsScalar(cursor.bytes[cursor.at] ?? 0)) {
        if (offsetOf(cursor) === start) raise(malformed(`Found ${shown(cursor)} where JSON expects a value.`, start))
        return
      }
      cursor.at++
    }
  } while (more(cursor))
  // `12` at the end may be the beginning of `123`.
  if (depth > 0) cutOff(cursor)
}

/** The next byte, for people. */
export function shown(cursor: JsonCursor): string {
  const c = peek(cursor)
  return c > 0x20 && c < 0x7f ? `\`${String.fromCharCode(c)}\`` : `byte 0x${c.toString(16)}`
}

/** Passes over a string that begins here and gives its raw bytes, quotes included. Nothing of it is recorded. */
export function takeString(cursor: JsonCursor): Uint8Array {
  const { record, limits } = cursor
  const parts: number[] = []
  recordTo(cursor, (piece) => {
    if (parts.length + piece.length > limits.entryBytes)
      raise(tooLarge('A name in an object is larger than an entry may be.', offsetOf(cursor)))
    for (const byte of piece) parts.push(byte)
  })
  cursor.at++
  skipString(cursor)
  recordTo(cursor, record)
  return Uint8Array.from(parts)
}

/** Passes over the rest of the line and gives its first 200 bytes as text. */
export function skipLine(cursor: JsonCursor): string {
  const line: number[] = []
  do {
    while (cursor.at < cursor.end) {
      const c = cursor.bytes[cursor.at++] ?? 0
      if (c === 0x0a) return String.fromCharCode(...line)
      if (line.length < 200) line.push(c)
    }
  } while (more(cursor))
  return String.fromCharCode(...line)
}
