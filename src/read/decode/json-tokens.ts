import { misfit } from './plan.ts'
import { asciiText, type TextCache } from './text-cache.ts'

/**
 * A place in the bytes of one entry, which are all there. The functions are as strict as RFC 8259; where the text breaks it they give
 * `misfit` or false, and the place means nothing any more.
 */
export type Bytes = {
  readonly bytes: Uint8Array
  readonly cache: TextCache
  at: number
  /** Whether anything but ASCII was passed: only then can the text be no UTF-8. */
  high: boolean
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

/** What a byte is inside a text: 0 plain, else the quote, a backslash, a control character or not ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === tokens.quote || byte === backslash || byte < 0x20 || byte > 0x7f ? 1 : 0,
)

/** The next byte that is not white space, not yet passed; 0 at the end. */
export function next(from: Bytes): number {
  const { bytes } = from
  let i = from.at
  let c = bytes[i] ?? 0
  while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = bytes[++i] ?? 0
  from.at = i
  return c
}

/** Passes over a text, from behind its opening quote; its length with the closing one, negative where it holds escapes, 0 where it is none. */
export function passText(from: Bytes): number {
  const { bytes } = from
  const start = from.at
  let i = start
  let escaped = false
  for (;;) {
    const c = bytes[i++] ?? 0
    if (special[c] === 0) continue
    if (c === tokens.quote) {
      from.at = i
      return escaped ? start - i : i - start
    }
    if (c > 0x7f) from.high = true
    else if (c === backslash) {
      escaped = true
      i = behindEscape(bytes, i)
      if (i < 0) return 0
    } else return 0
  }
}

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
  const start = from.at
  const before = from.high
  from.high = false
  const length = passText(from)
  if (length === 0) return misfit
  const isPlain = length > 0 && !from.high
  from.high ||= before
  if (isPlain) return asciiText(from.cache, from.bytes, start, from.at - 1)
  if (length > 0) return decoder.decode(from.bytes.subarray(start, from.at - 1))
  const parsed: unknown = JSON.parse(decoder.decode(from.bytes.subarray(start - 1, from.at)))
  return typeof parsed === 'string' ? parsed : misfit
}

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

/** The number, truth value or null that begins here. */
export function takeScalar(from: Bytes): number | boolean | null | typeof misfit {
  const { bytes } = from
  const start = from.at
  let i = start
  let whole = 0
  let c = bytes[i] ?? 0
  for (; c >= 0x30 && c <= 0x39; c = bytes[++i] ?? 0) whole = whole * 10 + c - 0x30
  const digits = i - start
  // Most are small whole numbers; a leading zero is none.
  if (digits > 0 && digits < 16 && isEnd(c) && (digits === 1 || bytes[start] !== 0x30)) {
    from.at = i
    return whole
  }
  while (!isEnd(c) && i - start < 4096) c = bytes[++i] ?? 0
  from.at = i
  const text = String.fromCharCode(...bytes.subarray(start, i))
  return scalar.test(text) ? (JSON.parse(text) as number | boolean | null) : misfit // the pattern lets nothing else through
}

const isEnd = (c: number): boolean => c === tokens.comma || c === tokens.close || c === tokens.closeList || c <= 0x20

/** Passes over any value; false where it is none. */
export function passValue(from: Bytes): boolean {
  const c = next(from)
  if (c === tokens.quote) {
    from.at++
    return passText(from) !== 0
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
      if (passText(from) === 0 || next(from) !== tokens.colon) return false
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
