import type { Category } from './category.ts'
import type { Location } from './location.ts'
import type { ReachClaim } from './reach.ts'
import type { Confidence } from './severity.ts'

/** What the tool says of severity, untouched. The normaliser takes the word, else the score, else the vector. */
export type ReportedSeverity = {
  readonly word?: string | null | undefined
  /** A CVSS-like number from 0 to 10. */
  readonly score?: number | null | undefined
  /** CVSS vectors, any version. */
  readonly vectors?: readonly string[] | undefined
}

/** A claim about exploitation that the report itself carries (Grype and Dependency-Check carry KEV, Grype also EPSS). */
export type ReportedIntel = {
  readonly knownExploited?: boolean | undefined
  /** Probability from 0 to 1, with the date of the model where the report says it. */
  readonly epss?: { readonly probability: number; readonly date?: string | undefined } | undefined
}

/**
 * What a reader says about one entry, in the tool's own words: paths, severities, identifiers and purls as they stand in the
 * report. The normaliser brings them into one spelling, removes secrets and makes the identity.
 */
export type Draft = {
  /** Pointer of this draft relative to its entry (`/instances/2`); absent where the draft is the entry itself. */
  readonly at?: string | undefined
  /** Where the report routes an entry to another category than its reader's. */
  readonly category?: Category | undefined
  /** Where one report holds several tools (SARIF runs). */
  readonly tool?: { readonly name: string; readonly version?: string } | undefined
  readonly ruleId: string
  /** Short: one line of what is wrong. */
  readonly title: string
  readonly severity: ReportedSeverity
  readonly confidence?: Confidence | undefined
  /** Anything that may be an identifier: CVE, GHSA, OSV ids, CWE in any spelling, bare numbers as `CWE-n`. */
  readonly identifiers?: readonly (string | null | undefined)[] | undefined
  readonly location: Location
  /** Further places of the same flaw: steps of a data flow from source to sink, stack frames, the route an agent saw. */
  readonly also?: readonly Location[] | undefined
  readonly fix?: { readonly version?: string | undefined; readonly advice?: string | undefined } | undefined
  readonly reach?: readonly ReachClaim[] | undefined
  /** Secrets only: the value itself. It goes into a keyed hash and nowhere else. */
  readonly secret?: string | undefined
  /** Secrets only: the tool's own hash or redacted fingerprint is never put here. */
  readonly validity?: 'valid' | 'invalid' | undefined
  readonly dismissed?: { readonly by: 'tool' | 'vex'; readonly justification: string } | undefined
  readonly scope?: 'runtime' | 'development' | undefined
  readonly relationship?: 'direct' | 'transitive' | undefined
  readonly intel?: ReportedIntel | undefined
  /** SARIF and its kin: the tool's own stable print of the finding, compared only within the same tool. */
  readonly toolFingerprint?: string | undefined
  /** Configuration only: the address of the resource it is about (`aws_s3_bucket.data`), which stays when lines move. */
  readonly resource?: string | undefined
}

/** An entry that is not a finding by the tool's own word (SARIF kind `pass`): counted as dismissed, never a problem. */
export type Aside = { readonly aside: string; readonly at?: string | undefined }
