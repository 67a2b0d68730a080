import type { Document } from './decode/document.ts'
import { checked } from './checked.ts'
import type { Reader } from './reader.ts'

/** Shows all entries to a reader that has to know them before it can say what one means. What is wrong with one is said when it is read. */
export function survey(reader: Reader, prepared: unknown, document: Document): void {
  if (reader.survey === undefined) return
  document.entries((entry) => {
    const { keys, path, pointer } = entry
    const parsed = entry.flaw === undefined ? checked(reader, entry) : undefined
    if (parsed?.success === true) reader.survey?.(parsed.data, { prepared, keys, path, pointer })
  })
}
