import type { Tracked } from './change.ts'
import type { Finding } from './finding.ts'
import type { Ownership } from './ownership.ts'
import type { Enriched } from './signal.ts'

/** Where a finding stands in the decision table. Bands order the list; only rules decide. */
export const bands = ['B0', 'B1', 'B2', 'B3', 'B4'] as const
export type Band = (typeof bands)[number]

export const factNames = [
  'severity',
  'malicious',
  'exploited',
  'likely',
  'reach',
  'exposure',
  'criticality',
  'data',
  'confidence',
  'corroborated',
  'fix',
  'scope',
  'relationship',
  'cause',
  'dismissed',
] as const
export type FactName = (typeof factNames)[number]

/** One checkable fact: what, its value, in words, and who said so. */
export type Fact = {
  readonly of: FactName
  readonly value: string
  readonly because: string
  readonly source: string
}

/** The band comes from a table, the order inside it from the facts, first difference decides. There is nothing else in it. */
export type Priority = {
  readonly band: Band
  /** The row of the table that held, in words. */
  readonly row: string
}

/** A finding with all that the stages say about it. */
export type Ranked = Finding & Ownership & Enriched & Tracked & { readonly priority: Priority }
