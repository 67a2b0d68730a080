import type { Finding } from './finding.ts'
import type { Waiver } from './policy.ts'

/** Undecided: evidence the policy requires is missing, broken, stale or of another commit. */
export const outcomes = ['pass', 'warn', 'block', 'undecided'] as const
export type Outcome = (typeof outcomes)[number]

export type Violation = {
  readonly rule: string
  readonly reason: string
  readonly then: 'block' | 'warn' | 'shadow'
  readonly findings: readonly Finding['id'][]
}
export const gapReasons = [
  'missing',
  'unreadable',
  'scanner-failed',
  'stale',
  'other-commit',
  'shrunk',
  'tracked',
] as const
export type Gap = {
  readonly expected: string
  readonly why: (typeof gapReasons)[number]
  /** In words, with the file and the next step. */
  readonly because: string
  /** What the gap does: undecided, or only a warning where the policy tolerates it. */
  readonly then: 'undecided' | 'warn'
}
export type Waived = { readonly waiver: Waiver; readonly findings: readonly Finding['id'][] }
/** A waiver that decides nothing any more, and why. */
export type IdleWaiver = { readonly waiver: Waiver; readonly why: 'expired' | 'unused' }

/** Somebody with the permission let this very commit through. */
export type Override = { readonly by: string; readonly label: string; /** ISO 8601. */ readonly at: string }

export type Verdict = {
  readonly outcome: Outcome
  /** The outcome in one sentence, for the last line of every output. */
  readonly because: string
  readonly violations: readonly Violation[]
  readonly waived: readonly Waived[]
  readonly idleWaivers: readonly IdleWaiver[]
  readonly gaps: readonly Gap[]
  /** Who let it through, and what it would have been. */
  readonly overridden?: Override & { readonly outcome: 'block' | 'undecided' }
}
