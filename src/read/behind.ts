import { flawOf } from './decode/flaw.ts'
import type { Input } from './decode/input.ts'
import { createCursor, offsetOf, peek, skipValue } from './decode/json-cursor.ts'
import { findStart, nextStart } from './decode/start.ts'
import { openXml } from './decode/xml-document.ts'
import type { Limits } from './limits.ts'

/** Where another document begins behind the first one, of which nothing is kept; null where none does, or where it has no end. */
export function behind(input: Input, limits: Limits): number | null {
  const start = findStart(input.prefix, limits.bannerBytes)
  if (start === null) return null
  if (start.syntax === 'xml') return openXml({ input, start: start.at, limits }, ['/*/*']).next
  const cursor = createCursor(input.chunks(start.at), limits)
  try {
    skipValue(cursor, 1)
    if (peek(cursor) === -1) return null
  } catch (error) {
    // It is broken, which has been told.
    flawOf(error)
    return null
  }
  return nextStart(input, start.at + offsetOf(cursor), limits.bannerBytes)?.at ?? null
}
