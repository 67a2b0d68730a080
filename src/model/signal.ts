import type { Reach } from './reach.ts'

export const signalNames = [
  'exploited',
  'likely',
  'reachable',
  'exposed',
  'fixable',
  'in-change',
  'corroborated',
  'scope',
  'relationship',
  'test-code',
  'valid-secret',
  'malicious',
] as const
export type SignalName = (typeof signalNames)[number]

/** A fact that bears on urgency, and who said so. `unknown` is not `false`: a rule has to say which it means. */
export type Signal =
  | { readonly state: 'known'; readonly value: boolean | number | string; readonly source: string }
  | { readonly state: 'unknown'; readonly why: string; readonly source: string }

export type Signals = Readonly<Record<SignalName, Signal>>

/** What is known about a finding: every signal, known or unknown with a reason. */
export type Enriched = { readonly signals: Signals; readonly reach: Reach }

/** The value of a known signal, else undefined. */
export const known = (signal: Signal): boolean | number | string | undefined =>
  signal.state === 'known' ? signal.value : undefined
