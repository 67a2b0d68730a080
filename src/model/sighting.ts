import type { Category } from './category.ts'
import type { ReportedIntel } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { Fix } from './finding.ts'
import { isAdvisoryId, type Identifier } from './identifier.ts'
import type { Location } from './location.ts'

/**
 * Whether it is about a flaw that somebody published in a component: known by its ids, wherever the tool puts it (many write line 1
 * of the lockfile). Its CWE says nothing about which flaw it is.
 */
export const isAdvisory = (found: {
  readonly category: Category
  readonly location: Location
  readonly identifiers: readonly Identifier[]
}): boolean =>
  found.location.type === 'package' ||
  found.category === 'sca' ||
  found.category === 'container' ||
  found.identifiers.some(isAdvisoryId)

/** A draft in our words, before it is joined with what other tools saw. Everything but `evidence` serves the join. */
export type Sighting = {
  readonly evidence: Evidence
  readonly identifiers: readonly Identifier[]
  /** Further places of the same flaw, in our spelling. */
  readonly also: readonly Location[]
  /** Weakness family of code and endpoint findings (`sql-injection`); null where nothing says. */
  readonly family: string | null
  /** Keyed hash of a secret's value. */
  readonly secretHash?: string | undefined
  readonly fix?: Fix | undefined
  readonly scope?: 'runtime' | 'development' | undefined
  readonly relationship?: 'direct' | 'transitive' | undefined
  readonly intel?: ReportedIntel | undefined
  readonly toolFingerprint?: string | undefined
  /** Configuration only: the address of the resource it is about. */
  readonly resource?: string | undefined
}
