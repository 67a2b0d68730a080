import { misfit } from './plan.ts'
import { asciiText, type TextCache } from './text-cache.ts'

/**
 * A place in bytes that hold one entry, which is all there. The functions are as strict as RFC 8259 and RFC 3629; where the text breaks
 * them they give `misfit` or false, and the place means nothing any more.
 */
export type Bytes = {
  bytes: Uint8Array
  readonly cache: TextCache
  at: number
}

export const tokens = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
}
const backslash = 0x5c

/** What a text is, once it has been passed: none at all, only ASCII, with more than that, with escapes. */
export const texts = { none: 0, ascii: 1, high: 2, escaped: 3 }

/** What a byte is inside a text: 0 plain, else the quote, a backslash, a control character or not ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tokens.quote || byte === backslash || byte < 0x20 || byte > 0x7f ? 1 : 0,
)

/** The next byte that is not white space, not yet passed; 0 at the end. */
export function next(from: Bytes): number {
  const { bytes } = from
  let i = from.at
  let c = bytes[i] ?? 0
  while (c <= 0x20) {
    // Lines that are indented begin with a run of blanks.
    while (c === 0x20) c = bytes[++i] ?? 0
    if (c !== 0x0a && c !== 0x0d && c !== 0x09) break
    c = bytes[++i] ?? 0
  }
  from.at = i
  return c
}

/** Passes over a text, from behind its opening quote; says what it is, one of `texts`. */
export function passText(from: Bytes): number {
  const { bytes } = from
  let i = from.at
  let c = bytes[i++] ?? 0
  while (special[c] === 0) c = bytes[i++] ?? 0
  from.at = i
  return c === tokens.quote ? texts.ascii : passSpecial(from, c)
}

/** Goes on behind a byte of a text that is not plain. */
function passSpecial(from: Bytes, first: number): number {
  const { bytes } = from
  let kind = texts.ascii
  let i = from.at
  for (let c = first; c !== tokens.quote; c = bytes[i++] ?? 0) {
    if (special[c] === 0) continue
    if (c === backslash) {
      kind = texts.escaped
      i = behindEscape(bytes, i)
    } else if (c > 0x7f) {
      if (kind === texts.ascii) kind = texts.high
      i = behindCharacter(bytes, i, c)
    } else return texts.none
    if (i < 0) return texts.none
  }
  from.at = i
  return kind
}

/** Behind a character of several bytes whose first has been passed; -1 where it is no UTF-8. */
function behindCharacter(bytes: Uint8Array, at: number, first: number): number {
  if (first < 0xc2 || first > 0xf4) return -1
  const second = bytes[at] ?? 0
  // What could be written shorter, surrogates, and what lies beyond Unicode.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return -1
  if (first < 0xe0) return at + 1
  if (!isInside(bytes[at + 1])) return -1
  if (first < 0xf0) return at + 2
  return isInside(bytes[at + 2]) ? at + 3 : -1
}

const isInside = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/** Behind an escape whose backslash has been passed; -1 where it is none. */
function behindEscape(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x22: // "
    case 0x5c: // \
    case 0x2f: // /
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return at + 1
    case 0x75: // u
      for (let i = at + 1; i <= at + 4; i++) if (!isHex(bytes[i] ?? 0)) return -1
      return at + 5
    default:
      return -1
  }
}

const isHex = (c: number): boolean => (c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x66)

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text that begins behind the quote just passed. */
export function takeText(from: Bytes): string | typeof misfit {
  const { bytes } = from
  const start = from.at
  let hash = 0
  let i = start
  let c = bytes[i++] ?? 0
  // The hash of the text comes with the look for its end.
  for (; special[c] === 0; c = bytes[i++] ?? 0) hash = (Math.imul(hash, 31) + c) | 0
  from.at = i
  if (c === tokens.quote) return asciiText(from.cache, bytes, start, i - 1, hash)
  const kind = passSpecial(from, c)
  if (kind === texts.none) return misfit
  if (kind === texts.high) return decoder.decode(bytes.subarray(start, from.at - 1))
  const parsed: unknown = JSON.parse(decoder.decode(bytes.subarray(start - 1, from.at)))
  return typeof parsed === 'string' ? parsed : misfit
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const encoder = new TextEncoder()
const words = { true: encoder.encode('true'), false: encoder.encode('false'), null: encoder.encode('null') }
const powers = Array.from({ length: 16 }, (_, digits) => 10 ** digits)

/** The number, truth value or null that begins here. */
export function takeScalar(from: Bytes): number | boolean | null | typeof misfit {
  const { bytes } = from
  const start = from.at
  let c = bytes[start] ?? 0
  if (c > 0x39) return takeWord(from, c)
  const first = c === 0x2d ? start + 1 : start
  let i = first
  let whole = 0
  for (c = bytes[i] ?? 0; isDigit(c); c = bytes[++i] ?? 0) whole = whole * 10 + c - 0x30
  let digits = i - first
  // A leading zero is none.
  if (digits === 0 || (digits > 1 && bytes[first] === 0x30)) return misfit
  let behind = 0
  if (c === 0x2e) {
    const point = i
    for (c = bytes[++i] ?? 0; isDigit(c); c = bytes[++i] ?? 0) whole = whole * 10 + c - 0x30
    behind = i - point - 1
    if (behind === 0) return misfit
    digits += behind
  }
  if (digits > 15 || !isEnd(c)) return takeLongNumber(from)
  from.at = i
  // Exact: both numbers are, and a division is rounded once.
  const value = behind === 0 ? whole : whole / (powers[behind] ?? 1)
  return first === start ? value : -value
}

function takeLongNumber(from: Bytes): number | typeof misfit {
  const { bytes, at } = from
  let end = at
  while (!isEnd(bytes[end] ?? 0) && end - at < 4096) end++
  from.at = end
  const text = String.fromCharCode(...bytes.subarray(at, end))
  return number.test(text) ? Number(text) : misfit
}

function takeWord(from: Bytes, first: number): boolean | null | typeof misfit {
  const { bytes, at } = from
  const isFalse = first === 0x66
  const word = isFalse ? words.false : first === 0x74 ? words.true : words.null
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return misfit
  from.at = at + word.length
  if (!isEnd(bytes[from.at] ?? 0)) return misfit
  return first === 0x6e ? null : !isFalse
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39
const isEnd = (c: number): boolean => c === tokens.comma || c === tokens.close || c === tokens.closeList || c <= 0x20

/** Passes over any value; false where it is none. */
export function passValue(from: Bytes): boolean {
  const c = next(from)
  if (c === tokens.quote) {
    from.at++
    return passText(from) !== texts.none
  }
  if (c === tokens.open || c === tokens.openList) {
    from.at++
    return passMembers(from, c === tokens.open)
  }
  return takeScalar(from) !== misfit
}

function passMembers(from: Bytes, isObject: boolean): boolean {
  const close = isObject ? tokens.close : tokens.closeList
  let c = next(from)
  if (c === close) {
    from.at++
    return true
  }
  for (;;) {
    if (isObject) {
      if (c !== tokens.quote) return false
      from.at++
      if (passText(from) === texts.none || next(from) !== tokens.colon) return false
      from.at++
    }
    if (!passValue(from)) return false
    c = next(from)
    from.at++
    if (c === close) return true
    if (c !== tokens.comma) return false
    c = next(from)
  }
}
