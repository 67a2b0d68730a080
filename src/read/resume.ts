import type { Input } from './decode/input.ts'
import { stretch } from './decode/input.ts'
import { findStart } from './decode/start.ts'
import { detect } from './detect.ts'
import type { Limits } from './limits.ts'
import type { Reader } from './reader.ts'

/**
 * Where, behind the beginning of a document that is broken, the next one may begin: at the first line that begins like a document
 * and that a reader claims. Null where there is none. Lines inside a document that is well laid out are indented, or follow a comma.
 */
export function resume(input: Input, known: readonly Reader[], limits: Limits): number | null {
  let tries = 0
  for (const line of lineStarts(input.chunks())) {
    if (++tries > limits.tries) return null
    const rest = stretch(input, line, null, limits)
    const start = findStart(rest.prefix, 1)
    if (start === null || isInside(rest.prefix)) continue
    const choice = detect(rest, known, limits)
    if ('reader' in choice && choice.start === start.at) return line
  }
  return null
}

/** Only a declaration tells the beginning of an XML document from any other line of one. */
const isInside = (text: Uint8Array): boolean => text[0] === 0x3c && text[1] !== 0x3f

const space = new Set([0x20, 0x09, 0x0d, 0x0a, 0xef, 0xbb, 0xbf])
const openings = new Set([0x7b, 0x5b, 0x3c, 0xef])
/** Behind these a value goes on. */
const unfinished = new Set([0x2c, 0x5b, 0x7b, 0x3a])

/**
 * Offsets of lines that begin with a bracket, or with a byte order mark. A line that goes on with the value before it is none, unless
 * that value was indented: then it was cut there.
 */
function* lineStarts(chunks: Iterable<Uint8Array>): Generator<number> {
  let base = 0
  let atStart = false
  let indented = false
  let before = 0
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i] ?? 0
      if (atStart && openings.has(c) && (indented || !unfinished.has(before))) yield base + i
      // A blank line says nothing.
      if (atStart && c !== 0x0a && c !== 0x0d) indented = c === 0x20 || c === 0x09
      atStart = c === 0x0a
      if (!space.has(c)) before = c
    }
    base += chunk.length
  }
}
