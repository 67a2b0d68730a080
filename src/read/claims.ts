import type { Reader } from './reader.ts'

/** Whether a reader claims a document by its head. */
export function claims(reader: Reader, head: unknown): boolean {
  const parsed = reader.head.safeParse(head)
  return parsed.success && reader.claims(parsed.data)
}
