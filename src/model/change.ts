/** Lines (1-based, inclusive) that the change added or altered. */
export type LineRange = { readonly start: number; readonly end: number }
/** Lines that were taken away, and what stands in their place; `end` before `start` where nothing does. */
export type Replaced = LineRange & { readonly was: readonly string[] }
export type ChangedFile = {
  readonly path: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  readonly previousPath?: string
  /** null: the hunks are not known (binary, or the diff was too large), which is not the same as none. */
  readonly added: readonly LineRange[] | null
  /** What stood there before; absent where nothing was taken away, or nobody could tell. */
  readonly replaced?: readonly Replaced[]
}
/** What the change touched; unknown with a reason where nobody could tell. */
export type ChangedLines =
  | { readonly known: false; readonly why: string }
  | {
      readonly known: true
      readonly source: string
      readonly complete: boolean
      readonly files: readonly ChangedFile[]
      /** The pull request has another head by now: its comment belongs to the run of that one. */
      readonly late?: true
    }

export const changes = ['new', 'open', 'reopened', 'unknown'] as const
export type Change = (typeof changes)[number]
export const causes = ['introduced', 'disclosed', 'unknown'] as const
export type Cause = (typeof causes)[number]

/** Why a finding is one that an earlier run saw. */
export const trackReasons = [
  'same-place',
  'moved-lines',
  'edited-line',
  'renamed-file',
  'moved-code',
  'renamed-rule',
  'same-identity',
  'same-advisory',
  'moved-package',
  'moved-endpoint',
  'moved-workload',
  'split',
] as const
export type TrackReason = (typeof trackReasons)[number]
/** The named reason and the values that agreed. */
export type TrackedBy = { readonly reason: TrackReason; readonly values: Readonly<Record<string, string>> }

/** Files that have another name than at the baseline: old name → new name. */
export type Renames = ReadonlyMap<string, string>

/** Where a finding stands against the baseline and the change. */
export type Tracked = {
  readonly change: Change
  /** Introduced: its code or component came with this change. Disclosed: the world learned of it. */
  readonly cause: Cause
  readonly causeBecause: string
  /** ISO 8601. */
  readonly firstSeen: string
  /** Why it is the finding of an earlier run whose id and age it has; absent for what no earlier run had. */
  readonly trackedBy?: TrackedBy | undefined
}
