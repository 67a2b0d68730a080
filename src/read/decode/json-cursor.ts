import { malformed, tooLarge, type Flaw } from './flaw.ts'
import type { Limits } from '../limits.ts'

const quote = 0x22
const backslash = 0x5c

/**
 * A place in JSON text that arrives in pieces. `skip…` pass over one value without making anything of it; while something is
 * recorded, the bytes passed over go to `record`. Calls `stop` where the text ends or is not JSON.
 */
export type JsonCursor = {
  /** The next byte that is not white space, not consumed; -1 at the end of the text. */
  readonly peek: () => number
  /** Consumes the byte that `peek` saw. */
  readonly advance: () => void
  /** Bytes consumed so far. */
  readonly offset: () => number
  /** Passes over one value that begins here; true where it is nested deeper than the limit. */
  readonly skipValue: (depth: number) => boolean
  /** Passes over white space and the rest of this line; gives its text, cut. */
  readonly skipLine: () => string
  /** Consumes a string and gives its raw bytes with quotes. The bytes are valid until the next call. */
  readonly takeString: () => Uint8Array
  readonly record: (to: ((bytes: Uint8Array) => void) | null) => void
}

/** A cursor at the start of `chunks`. A chunk may be overwritten once the next one is asked for. */
export function createCursor(chunks: Iterable<Uint8Array>, stop: (flaw: Flaw) => never, limits: Limits): JsonCursor {
  const source = chunks[Symbol.iterator]()
  let bytes: Uint8Array = new Uint8Array(0)
  let at = 0
  let end = 0
  let base = 0
  let recordTo: ((bytes: Uint8Array) => void) | null = null
  let recordFrom = 0

  const flush = (): void => {
    if (recordTo !== null && at > recordFrom) recordTo(bytes.subarray(recordFrom, at))
    recordFrom = at
  }
  /** The next piece, once this one is used up; false at the end. */
  const more = (): boolean => {
    at = end
    flush()
    for (;;) {
      const next = source.next()
      if (next.done === true) return false
      if (next.value.length === 0) continue
      base += end
      bytes = next.value
      at = recordFrom = 0
      end = bytes.length
      return true
    }
  }
  const cut = (): never =>
    stop(malformed(`The file ends at byte ${base + end} in the middle of the document.`, base + end))

  /** `at` stands behind the opening quote. */
  const skipString = (): void => {
    let escaped = false
    for (;;) {
      const piece = bytes
      const last = end
      let i = at
      for (; i < last; i++) {
        const c = piece[i]
        if (escaped) escaped = false
        else if (c === backslash) escaped = true
        else if (c === quote) {
          at = i + 1
          return
        }
      }
      if (!more()) cut()
    }
  }
  /** `at` stands behind the opening bracket. */
  const skipNest = (depth: number): boolean => {
    let open = 1
    let deepest = 1
    for (;;) {
      const piece = bytes
      const last = end
      let i = at
      while (i < last) {
        const c = piece[i++] ?? 0
        if (c === quote) {
          // The common case, a string that ends in this piece, stays in this loop.
          let closed = false
          while (i < last) {
            const d = piece[i++]
            if (d === quote) {
              closed = true
              break
            }
            if (d === backslash) i++
          }
          if (!closed) {
            // A backslash that is the last byte escapes the first of the next piece.
            const escapes = i > last
            if (!more()) cut()
            if (escapes) at = 1
            skipString()
            i = -1
            break
          }
        } else if (c > 90) {
          const kind = c | 0x20
          if (kind === 0x7b) {
            if (++open > deepest) deepest = open
          } else if (kind === 0x7d && --open === 0) {
            at = i
            return depth + deepest > limits.depth
          }
        }
      }
      if (i >= 0 && !more()) cut()
    }
  }
  const skipScalar = (): void => {
    const start = base + at
    for (;;) {
      while (at < end) {
        const c = bytes[at] ?? 0
        if (
          c === 0x2c ||
          c === 0x5d ||
          c === 0x7d ||
          c <= 0x20 ||
          c === 0x3a ||
          c === quote ||
          c === 0x5b ||
          c === 0x7b
        ) {
          if (base + at === start) unexpected()
          return
        }
        at++
      }
      if (!more()) return
    }
  }
  const unexpected = (): never => {
    const found = bytes[at] ?? 0
    const shown = found > 0x20 && found < 0x7f ? `\`${String.fromCharCode(found)}\`` : `byte 0x${found.toString(16)}`
    return stop(malformed(`Found ${shown} where JSON expects a value.`, base + at))
  }
  const peek = (): number => {
    for (;;) {
      while (at < end) {
        const c = bytes[at] ?? 0
        if (c > 0x20 || (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09)) return c
        at++
      }
      if (!more()) return -1
    }
  }
  return {
    peek,
    advance: () => {
      at++
    },
    offset: () => base + at,
    skipValue: (depth) => {
      const c = peek()
      if (c === -1) cut()
      if (c === quote) {
        at++
        skipString()
      } else if ((c | 0x20) === 0x7b) {
        at++
        return skipNest(depth)
      } else skipScalar()
      return false
    },
    skipLine: () => {
      const line: number[] = []
      for (;;) {
        while (at < end) {
          const c = bytes[at++] ?? 0
          if (c === 0x0a) return String.fromCharCode(...line)
          if (line.length < 200) line.push(c)
        }
        if (!more()) return String.fromCharCode(...line)
      }
    },
    takeString: () => {
      const parts: number[] = []
      const outer = recordTo
      flush()
      recordTo = (piece) => {
        for (const byte of piece) parts.push(byte)
        if (parts.length > limits.entryBytes)
          stop(tooLarge('A name in an object is larger than an entry may be.', base + at))
      }
      at++
      skipString()
      flush()
      recordTo = outer
      return Uint8Array.from(parts)
    },
    record: (to) => {
      flush()
      recordTo = to
      recordFrom = at
    },
  }
}
