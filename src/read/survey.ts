import type { Document } from './decode/document.ts'
import type { Reader } from './reader.ts'

/** Shows all entries to a reader that has to know them before it can say what one means. What is wrong with one is said when it is read. */
export function survey(reader: Reader, prepared: unknown, document: Document): void {
  if (reader.survey === undefined) return
  document.entries(({ flaw, value, keys, path, pointer }) => {
    const parsed = flaw === undefined ? reader.entry.safeParse(value) : undefined
    if (parsed?.success === true) reader.survey?.(parsed.data, { prepared, keys, path, pointer })
  })
}
