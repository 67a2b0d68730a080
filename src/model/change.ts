import type { Enriched } from './signal.ts'

/** Lines (1-based, inclusive) that the change added or altered. */
export type LineRange = { readonly start: number; readonly end: number }
export type ChangedFile = {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  readonly previousPath?: string
  /** null: the hunks are not known (binary, or the diff was too large), which is not the same as none. */
  readonly added: readonly LineRange[] | null
}
/** What the change touched; unknown with a reason where nobody could tell. */
export type ChangedLines =
  | { readonly known: false; readonly why: string }
  | {
      readonly known: true
      readonly source: string
      readonly complete: boolean
      readonly files: readonly ChangedFile[]
    }

export const changes = ['new', 'open', 'reopened', 'unknown'] as const
export type Change = (typeof changes)[number]
export const causes = ['introduced', 'disclosed', 'unknown'] as const
export type Cause = (typeof causes)[number]

/** A finding against the baseline and the change. */
export type Tracked = Enriched & {
  readonly change: Change
  /** Introduced: its code or component came with this change. Disclosed: the world learned of it. */
  readonly cause: Cause
  readonly causeBecause: string
  /** ISO 8601. */
  readonly firstSeen: string
}
