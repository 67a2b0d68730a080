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
  const rules = policy.rules.filter(({ on }) => occasion !== 'record' && on.includes(occasion))
  const fired = rules.flatMap((rule) => askRule(rule, findings, policy))
  return severest.flatMap((then) => fired.filter((violation) => violation.then === then))
}

function askRule(rule: Rule, findings: readonly Ranked[], policy: Policy): readonly Violation[] {
  const ask = applies(rule.when, policy.whenUnknown ?? 'warn')
  const found = new Map<Effect, Ranked['id'][]>()
  for (const finding of findings) {
    const then = effect(ask(finding), rule, policy)
    if (then === null) continue
    const ids = found.get(then)
    if (ids === undefined) found.set(then, [finding.id])
    else ids.push(finding.id)
  }
  return [...found].map(([then, ids]) => ({ rule: rule.name, reason: rule.reason, then, findings: ids }))
}

function effect(answer: Applies, { then }: Rule, { blocks }: Policy): Effect | null {
  if (answer === 'no') return null
  return then === 'block' && (answer === 'unknown-warn' || blocks === 'warn') ? 'warn' : then
}
