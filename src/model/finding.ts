import type { Category } from './category.ts'
import type { ReportedIntel } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { Identifier } from './identifier.ts'
import type { Location } from './location.ts'
import type { Severity } from './severity.ts'

/** What an identity is made of. One made of an advisory survives refactoring, one made of a line number does not: people see which. */
export const fingerprintBases = [
  'advisory+package',
  'family+path+code',
  'family+path+line',
  'rule+path+code',
  'rule+path+line',
  'family+endpoint',
  'rule+endpoint',
  'secret',
  'rule+resource',
  'rule+workload',
] as const
export type FingerprintBasis = (typeof fingerprintBases)[number]

/** Why evidence is one finding. */
export const mergeReasons = [
  'same-advisory-and-package',
  'same-file-family-and-lines',
  'same-rule-and-place',
  'same-secret',
  'same-endpoint-family-and-parameter',
  'flow-meets-code',
  'trace-meets-code',
  'route-meets-code',
  'same-workload-and-rule',
  'same-by-policy',
] as const
export type MergeReason = (typeof mergeReasons)[number]

/** Why two findings are shown side by side and not joined. */
export const relatedReasons = [
  'route-of-two-applications',
  'route-without-parameter',
  'same-file-and-family',
  'same-package',
] as const
export type RelatedReason = (typeof relatedReasons)[number]

export type Fix = { readonly version?: string; readonly advice?: string }
export type Join = { readonly reason: MergeReason; readonly values: Readonly<Record<string, string>> }

/** A weakness in a place. One schema for every kind of scanner. */
export type Finding = {
  readonly id: `f${number}:${string}`
  readonly basis: FingerprintBasis
  readonly category: Category
  readonly title: string
  readonly identifiers: readonly Identifier[]
  /** Weakness family (`sql-injection`), null where nothing says. */
  readonly family: string | null
  readonly severity: Severity
  readonly location: Location
  /** Every further place the evidence names, so that owners and routes can be found by any of them. */
  readonly places: readonly Location[]
  readonly fix?: Fix | undefined
  readonly scope?: 'runtime' | 'development' | undefined
  readonly relationship?: 'direct' | 'transitive' | undefined
  readonly intel?: ReportedIntel | undefined
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** Why the evidence is one finding: the named reason and the values that agreed. */
  readonly joined: readonly Join[]
  /** Close, and not the same: shown side by side. */
  readonly related: readonly { readonly id: string; readonly reason: RelatedReason }[]
}
