import { textOf, type Document, type Opened } from './document.ts'
import { first } from './input.ts'
import { toEntryPath } from './paths.ts'
import { nextStart } from './start.ts'
import { walkXml, xmlEncoding } from './xml.ts'

/** An XML document: a pass for the head, then one for the entries. */
export function openXml(opened: Opened, entries: readonly string[]): Document {
  const { limits, input, start } = opened
  const options = { paths: entries.map(toEntryPath), limits, encoding: xmlEncoding(input.prefix.subarray(start)) }
  const { head, flaw, end } = walkXml(textOf(opened), options, null)
  // What stands behind the root is looked at only where the parser stumbled over it.
  const size = flaw === null || end === null ? null : bytesOf(textOf(opened), end, options.encoding)
  const next = size === null ? null : nextStart(input, start + size, limits.bannerBytes)
  const flaws = flaw === null || next !== null ? [] : [flaw]
  return {
    head,
    flaws,
    beyond: 0,
    next: next?.at ?? null,
    entries: (emit) => {
      const text = next === null || size === null ? textOf(opened) : first(textOf(opened), size)
      const found = walkXml(text, options, emit).flaw
      // The pass for the head does not look at the size of entries.
      if (found !== null && flaws.length === 0) flaws.push(found)
    },
  }
}

/** How many bytes the first so many UTF-16 units of a text take. */
function bytesOf(chunks: Iterable<Uint8Array>, units: number, encoding: string): number {
  // Of the older encodings those with one byte for each character matter.
  if (encoding !== 'utf-8') return units
  let left = units
  let bytes = 0
  for (const chunk of chunks)
    for (const c of chunk) {
      if ((c & 0xc0) !== 0x80) {
        if (left <= 0) return bytes
        left -= c < 0xf0 ? 1 : 2
      }
      bytes++
    }
  return bytes
}
