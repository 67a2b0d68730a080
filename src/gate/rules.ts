import type { Occasion } from '../model/occasion.ts'
import type { Policy, Rule } from '../model/policy.ts'
import type { Ranked } from '../model/priority.ts'
import type { Violation } from '../model/verdict.ts'
import { applies, type Applies } from './applies.ts'

type Effect = Violation['then']
const severest: readonly Effect[] = ['block', 'warn', 'shadow']

/**
 * Every rule that fired, with all its findings in their order: blocking ones first, then warnings, then shadows, each in the order of
 * the policy. Where a blocking rule fired only because nobody knows a fact, it stands among the warnings.
 */
export function violations(findings: readonly Ranked[], policy: Policy, occasion: Occasion): readonly Violation[] {
  const asked: Asked[] = policy.rules
    .filter(({ on }) => occasion !== 'record' && on.includes(occasion))
    .map((rule) => ({ rule, ask: applies(rule.when, policy.whenUnknown ?? 'warn'), found: new Map() }))
  // Finding by finding: rule by rule, each of them would come from memory as often as there are rules.
  for (const finding of findings) for (const one of asked) note(one, finding, policy)
  const fired = asked.flatMap(({ rule: { name, reason }, found }) =>
    [...found].map(([then, ids]): Violation => ({ rule: name, reason, then, findings: ids })),
  )
  return severest.flatMap((then) => fired.filter((violation) => violation.then === then))
}

/** A rule, and what it has said so far. */
type Asked = {
  readonly rule: Rule
  readonly ask: (finding: Ranked) => Applies
  readonly found: Map<Effect, Ranked['id'][]>
}

function note({ rule, ask, found }: Asked, finding: Ranked, policy: Policy): void {
  const then = effect(ask(finding), rule, policy)
  if (then === null) return
  const ids = found.get(then)
  if (ids === undefined) found.set(then, [finding.id])
  else ids.push(finding.id)
}

function effect(answer: Applies, { then }: Rule, { blocks }: Policy): Effect | null {
  if (answer === 'no') return null
  return then === 'block' && (answer === 'unknown-warn' || blocks === 'warn') ? 'warn' : then
}
