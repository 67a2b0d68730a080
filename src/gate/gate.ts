import type { RunContext } from '../model/assessment.ts'
import type { ChangedLines } from '../model/change.ts'
import { isDismissed } from '../model/dismissed.ts'
import type { JudgingPreset, PresetJudgement } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
import type { Policy } from '../model/policy.ts'
import type { Ranked } from '../model/priority.ts'
import type { ReportInfo } from '../model/report.ts'
import type { Gap, Outcome, Verdict, Violation } from '../model/verdict.ts'
import { coverage } from './coverage.ts'
import { violations as firedRules } from './rules.ts'
import { sentence } from './sentence.ts'
import { waive } from './waivers.ts'

type Trial = { readonly preset: JudgingPreset; readonly policy: Policy }

export type GateInput = {
  readonly ranked: readonly Ranked[]
  readonly reports: readonly ReportInfo[]
  readonly policy: Policy
  readonly change: ChangedLines
  readonly run: RunContext
  readonly now: Date
  /** Trouble with what was asked for as a report and never came to be read. */
  readonly unopened?: readonly Problem[] | undefined
  /** What a change is judged by besides, for information. */
  readonly presets?: () => readonly Trial[]
}

/**
 * What the policy says of the findings and of the evidence they rest on. Findings come back in the order in which they are shown:
 * what blocks, what is warned about, what is waived, the rest, each in rank order. None is left out. What the presets would have decided of
 * a change stands beside the verdict, which never looks at it.
 */
export function gate(input: GateInput): {
  readonly verdict: Verdict
  readonly findings: readonly Ranked[]
  readonly presets: readonly PresetJudgement[]
} {
  const { ranked, policy, run, now, presets = () => [] } = input
  const { occasion } = run
  const { waived, idle, ids } = waive(ranked, policy.waivers, now)
  const judged = ranked.filter((finding) => !ids.has(finding.id) && !isDismissed(finding))
  const { violations, gaps, outcome } = decide(judged, input)
  const findings = shownOrder(ranked, violations, ids)
  const because = sentence({ outcome, occasion, findings, violations, gaps, waived: ids.size })
  return {
    verdict: { outcome, because, violations, waived, idleWaivers: idle, gaps },
    findings,
    presets: occasion === 'change' ? presets().map((trial) => judge(trial, judged, input)) : [],
  }
}

type Decision = Pick<Verdict, 'outcome' | 'violations' | 'gaps'>

/** What a policy says of these findings and of the evidence they rest on. */
function decide(judged: readonly Ranked[], input: GateInput): Decision {
  const violations = firedRules(judged, input.policy, input.run.occasion)
  const gaps = coverage(input)
  return { violations, gaps, outcome: worst(violations, gaps) }
}

/** The rules of a preset over what is the team's own: what it expects to be there, what it accepted, what it runs. */
function judge({ preset, policy }: Trial, judged: readonly Ranked[], input: GateInput): PresetJudgement {
  const { expect, waivers, services } = input.policy
  const { outcome, violations } = decide(judged, { ...input, policy: { ...policy, expect, waivers, services } })
  const blocking = violations.filter(({ then }) => then === 'block').flatMap(({ findings }) => findings)
  return { preset, outcome, blocking: new Set(blocking).size }
}

function worst(violations: readonly Violation[], gaps: readonly Gap[]): Outcome {
  if (violations.some(({ then }) => then === 'block')) return 'block'
  if (gaps.some(({ then }) => then === 'undecided')) return 'undecided'
  return gaps.length > 0 || violations.some(({ then }) => then === 'warn') ? 'warn' : 'pass'
}

function shownOrder(
  ranked: readonly Ranked[],
  violations: readonly Violation[],
  waived: ReadonlySet<Ranked['id']>,
): readonly Ranked[] {
  const idsOf = (then: Violation['then']): ReadonlySet<string> =>
    new Set(violations.filter((violation) => violation.then === then).flatMap(({ findings }) => findings))
  const groups = [idsOf('block'), idsOf('warn'), waived].map((ids) => ({ ids, findings: new Array<Ranked>() }))
  const rest: Ranked[] = []
  for (const finding of ranked) (groups.find(({ ids }) => ids.has(finding.id))?.findings ?? rest).push(finding)
  return [...groups.flatMap(({ findings }) => findings), ...rest]
}
