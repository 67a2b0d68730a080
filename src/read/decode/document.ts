import type { Limits } from '../limits.ts'
import type { RawEntry } from './entry.ts'
import type { Flaw } from './flaw.ts'
import type { Input } from './input.ts'

/** Text of which the document starts at `start`. */
export type Opened = { readonly input: Input; readonly start: number; readonly limits: Limits }

/** A report cut into its head and its entries. */
export type Document = {
  readonly head: unknown
  /** What is wrong with the document as a whole; bytes count from the start of the text. Grows while entries are handed out. */
  readonly flaws: Flaw[]
  /** Entries beyond the limit: not read, and counted. */
  readonly beyond: number
  /** Where another document begins behind this one, counted from the start of the text. */
  readonly next: number | null
  /** Hands out the entries one by one, in the order of the text. */
  readonly entries: (emit: (entry: RawEntry) => void) => void
}

/** The text from the start of the document on. */
export const textOf = ({ input, start }: Opened): Iterable<Uint8Array> => input.chunks(start)
