import { textOf, type Document, type Opened } from './document.ts'
import { toEntryPath } from './paths.ts'
import { walkXml, xmlEncoding } from './xml.ts'

/** An XML document: a pass for the head, then one for the entries. */
export function openXml(opened: Opened, entries: readonly string[]): Document {
  const { limits, input, start } = opened
  const options = { paths: entries.map(toEntryPath), limits, encoding: xmlEncoding(input.prefix.subarray(start)) }
  const { head, flaw } = walkXml(textOf(opened), options, null)
  const flaws = flaw === null ? [] : [flaw]
  return {
    head,
    flaws,
    beyond: 0,
    entries: (emit) => {
      const found = walkXml(textOf(opened), options, emit).flaw
      // The pass for the head does not look at the size of entries.
      if (flaw === null && found !== null) flaws.push(found)
    },
  }
}
