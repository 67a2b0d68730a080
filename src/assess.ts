import type { Assessment, RunContext } from './model/assessment.ts'
import type { ChangedLines } from './model/change.ts'
import type { Service } from './model/ownership.ts'
import type { Policy } from './model/policy.ts'
import type { Problem } from './model/problem.ts'
import type { ReportFile } from './model/report.ts'
import type { Snapshot } from './model/snapshot.ts'

export type AssessInput = {
  readonly files: readonly ReportFile[]
  /** Trouble met before reading: an artifact over its limits, a feed that was refused. */
  readonly problems: readonly Problem[]
  /** First lines of every output. */
  readonly notices: readonly string[]
  readonly policy: Policy
  readonly services: readonly Service[]
  /** Text of CODEOWNERS with the name to show for it; null where there is none. */
  readonly codeowners: { readonly file: string; readonly text: string } | null
  readonly kev: { readonly file: string; readonly text: string } | null
  readonly epss: { readonly file: string; readonly text: string } | null
  readonly change: ChangedLines
  /** Oldest first; the last is the baseline. */
  readonly history: readonly Snapshot[]
  readonly run: RunContext
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
  /** Absolute prefixes to take off paths: the root of the checkout, where tools wrote absolute paths. */
  readonly roots: readonly string[]
  /** Key of the hash of secrets; without it a secret's identity is its detector and place. */
  readonly secretKey: string | null
  readonly now: Date
}

/** The whole decision, from report files to verdict. No I/O, no clock, no environment. */
export declare function assess(input: AssessInput): Assessment
