import type { Group } from './group.ts'
import type { PresetJudgement, Trial } from './judgement.ts'
import type { Jobs } from './job.ts'
import type { Problem } from './problem.ts'
import type { Occasion } from './occasion.ts'
import type { Ranked } from './priority.ts'
import type { ReportInfo } from './report.ts'
import type { Severity } from './severity.ts'
import type { Verdict } from './verdict.ts'
import type { Category } from './category.ts'
import type { Service } from './ownership.ts'

/** Where and when the run took place; everything a link or a heading needs. */
export type RunContext = {
  readonly occasion: Occasion
  /** ISO 8601. */
  readonly now: string
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl?: string
  /** `owner/name`. */
  readonly repository?: string
  /** The commit that links point at: the head of the pull request, else the commit of the run. 40 hex digits. */
  readonly headSha?: string
  /** The commit that was checked out, where it is not the head (the test merge of a pull request): a report of it is of this change. */
  readonly checkoutSha?: string
  /** The commit the policy and the catalogue were read from. */
  readonly baseSha?: string
  readonly branch?: string
  readonly pullRequest?: number
  /** The page of this workflow run. */
  readonly runUrl?: string
  /** How the jobs before this one ended, where the workflow says. */
  readonly jobs?: Jobs
  /** Prefix from the root that was assessed to the root of the repository (`examples/shop`), for permalinks. */
  readonly rootInRepository?: string
}

/** What is not known, and how to give it: printed so that nobody takes unknown for no. */
export type Unknown = { readonly what: string; readonly how: string }

export type Summary = {
  readonly reports: { readonly read: number; readonly healthy: number }
  readonly entries: {
    readonly read: number
    readonly kept: number
    readonly dismissed: number
    readonly skipped: number
  }
  readonly findings: number
  readonly bySeverity: Readonly<Record<Severity, number>>
  readonly byCategory: Readonly<Partial<Record<Category, number>>>
  readonly byChange: Readonly<Record<string, number>>
  /** Categories of tools that reported, and those that did not. */
  readonly kindsSeen: readonly Category[]
  readonly kindsNotSeen: readonly Category[]
  /** What the findings were compared with; none without a baseline. */
  readonly baseline?:
    | {
        readonly commit: string
        /** ISO 8601. */
        readonly at: string
        /** Whether it is of a commit after the one that the change starts from. */
        readonly later: boolean
      }
    | undefined
  readonly unknowns: readonly Unknown[]
}

export type Trend = {
  readonly at: readonly string[]
  readonly open: readonly number[]
  readonly new: readonly number[]
  readonly resolved: readonly number[]
  readonly medianDaysToFix: number | null
}

/** Everything the run found out; all that a renderer sees. `findings` are in rank order, what breaks the gate first. */
export type Assessment = {
  readonly run: RunContext
  readonly policy: { readonly source: string }
  /** What the reader must know before anything else: a policy that was replaced, a mode that judges nothing. First lines of every output. */
  readonly notices: readonly string[]
  readonly reports: readonly ReportInfo[]
  readonly services: readonly Service[]
  readonly findings: readonly Ranked[]
  readonly resolved: readonly string[]
  readonly trend: Trend
  /** Findings that one piece of work closes, what closes most first. */
  readonly groups: readonly Group[]
  readonly problems: readonly Problem[]
  readonly summary: Summary
  readonly verdict: Verdict
  /** What the shipped presets say of the same findings; none on a record. */
  readonly presets: readonly PresetJudgement[]
  /** Presets that are stricter than the policy in use, and which of the changes that it let through they would have stopped. */
  readonly trials: readonly Trial[]
}
