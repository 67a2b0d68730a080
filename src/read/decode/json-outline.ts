import type { Limits } from '../limits.ts'
import type { Flaw } from './flaw.ts'
import type { EntryPath } from './paths.ts'

/** Neighbouring entries of one object or array, by where their bytes are. */
export type EntryRun = {
  readonly path: EntryPath
  /** Keys from the root to the container. */
  readonly keys: readonly (string | number)[]
  readonly pointer: string
  /** Names of the members; null in an array. */
  readonly names: string[] | null
  /** Index of the first one, in an array. */
  readonly first: number
  readonly starts: number[]
  readonly ends: number[]
  /** Which of them are nested deeper than the limit. */
  readonly tooDeep: Set<number>
}

export type JsonIndex = {
  /** The document with one entry of each container, as JSON text; cut off where the document is. */
  readonly head: Uint8Array
  /** Where each piece of the head came from: its offset in the head, its offset in the text. Ascending. */
  readonly origins: readonly (readonly [number, number])[]
  readonly runs: readonly EntryRun[]
  /** How many root values there are, where several may follow one another. */
  readonly roots: number
  /** Where something other than white space follows the document. */
  readonly trailing: number | null
  /** Lines between root values that are no JSON, the first ones. */
  readonly strayLines: readonly string[]
  /** Entries beyond the limit: not read, and not lost from the count. */
  readonly beyond: number
  readonly flaw: Flaw | null
}

export type IndexOptions = {
  readonly paths: readonly EntryPath[]
  /** Root values may follow one another and stand in a virtual array. */
  readonly many: boolean
  /** Root values after which nothing more is looked at. */
  readonly most?: number
  /** Cut inside the entries that stay in the head, too: for detection, where the paths of several readers nest. */
  readonly cutInside?: boolean
  readonly limits: Limits
}
