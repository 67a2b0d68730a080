import type { ProblemCode } from '../../model/problem.ts'

/** One entry as it stands in the report, before its reader sees it. One of `value`, `planned` and `flaw`. */
export type RawEntry = {
  readonly pointer: string
  readonly keys: readonly (string | number)[]
  /** The entry path that matched. */
  readonly path: string
  /** Another entry may have the same pointer (a name that an object has twice). */
  readonly repeats: boolean
  readonly byte?: number | undefined
  readonly line?: number | undefined
  readonly value?: unknown
  /** What the reader’s schema would make of the value, which was not made. */
  readonly planned?: unknown
  /** Why there is no value; the sentence goes on from “entry …”. */
  readonly flaw?: { readonly code: ProblemCode; readonly message: string } | undefined
}
