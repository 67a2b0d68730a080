import type { Category } from './category.ts'
import type { Location } from './location.ts'
import type { ReachClaim } from './reach.ts'
import type { Confidence, Severity } from './severity.ts'

export type Tool = { readonly name: string; readonly version?: string }

/** Where a thing was read: path as given, SHA-256 of the file in hex, pointer as house contract 4a has it. */
export type Source = { readonly file: string; readonly sha256: string; readonly pointer: string }

/** One tool's sighting. With file, hash and pointer anyone can go back to the line that said so. */
export type Evidence = {
  readonly tool: Tool
  readonly category: Category
  readonly ruleId: string
  readonly title: string
  readonly severity: Severity
  /** The severity in the tool's own words, where it said one. */
  readonly asReported?: string | undefined
  readonly confidence: Confidence
  readonly location: Location
  readonly reach?: readonly ReachClaim[] | undefined
  readonly validity?: 'valid' | 'invalid' | undefined
  readonly dismissed?:
    | {
        readonly by: 'tool' | 'vex'
        readonly justification: string
        /** A VEX statement of the platform team’s own: it speaks for every tool, as far as it names the version. */
        readonly accepted?: true
      }
    | undefined
  readonly source: Source
}
