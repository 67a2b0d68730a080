import type { Assessment } from '../model/assessment.ts'
import { isDismissed } from '../model/dismissed.ts'
import type { Finding } from '../model/finding.ts'
import type { Ranked } from '../model/priority.ts'
import type { Violation } from '../model/verdict.ts'

/** The assessment, sorted into what a reader asks for. Findings keep their rank order everywhere. */
export type View = {
  readonly assessment: Assessment
  /** 1-based place among what counts, by id; waived and dismissed findings have none. */
  readonly rank: ReadonlyMap<string, number>
  /** The enforced rules that fired on a finding, blocking ones first. */
  readonly rules: ReadonlyMap<Finding['id'], readonly Violation[]>
  readonly blocking: readonly Ranked[]
  /** Warned about by a rule, and not blocked by one. */
  readonly warning: readonly Ranked[]
  readonly waived: readonly Ranked[]
  /** Set aside by the tools themselves or by VEX. */
  readonly dismissed: readonly Ranked[]
  /** Neither waived nor dismissed: what counts. */
  readonly listed: readonly Ranked[]
  /** Introduced by this change, neither waived nor dismissed. */
  readonly introduced: readonly Ranked[]
  /** Everything else that is open. */
  readonly backlog: readonly Ranked[]
}

/** Sorts an assessment once, in time linear in its findings. */
export function viewOf(assessment: Assessment): View {
  const rules = new Map<Finding['id'], Violation[]>()
  for (const then of ['block', 'warn'] as const)
    for (const violation of assessment.verdict.violations)
      if (violation.then === then)
        for (const id of violation.findings) {
          const list = rules.get(id)
          if (list === undefined) rules.set(id, [violation])
          else list.push(violation)
        }
  const waivedIds = new Set(assessment.verdict.waived.flatMap(({ findings }) => findings))
  const rank = new Map<string, number>()
  const view: Record<'blocking' | 'warning' | 'waived' | 'dismissed' | 'listed' | 'introduced' | 'backlog', Ranked[]> =
    {
      blocking: [],
      warning: [],
      waived: [],
      dismissed: [],
      listed: [],
      introduced: [],
      backlog: [],
    }
  for (const finding of assessment.findings) {
    const first = rules.get(finding.id)?.[0]
    if (first !== undefined) view[first.then === 'block' ? 'blocking' : 'warning'].push(finding)
    if (waivedIds.has(finding.id)) view.waived.push(finding)
    else if (isDismissed(finding)) view.dismissed.push(finding)
    else {
      view.listed.push(finding)
      rank.set(finding.id, view.listed.length)
      view[finding.cause === 'introduced' ? 'introduced' : 'backlog'].push(finding)
    }
  }
  return { assessment, rank, rules, ...view }
}
