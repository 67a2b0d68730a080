import { mayFit } from './may-fit.ts'
import type { Reader } from './reader.ts'

/** Whether a reader claims a document by its head. */
export function claims(reader: Reader, head: unknown): boolean {
  if (!mayFit(reader.head, head)) return false
  // Asked once or twice, a schema costs less than compiling it.
  const parsed = reader.head.safeParse(head, { jitless: true })
  return parsed.success && reader.claims(parsed.data)
}
