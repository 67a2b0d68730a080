import { isSecurity } from '../model/category.ts'
import type { Condition, FactKey, UnknownAction } from '../model/condition.ts'
import type { Ranked } from '../model/priority.ts'
import { factTests, type Test } from './facts.ts'

/** Whether a condition holds for a finding; `unknown-warn`: nobody knows, and the author wants to be warned. */
export type Applies = 'yes' | 'no' | 'unknown-warn'
type Ask = (finding: Ranked) => Applies

const strength: Readonly<Record<Applies, number>> = { no: 0, 'unknown-warn': 1, yes: 2 }
const ofUnknown: Readonly<Record<UnknownAction, Applies>> = { match: 'yes', warn: 'unknown-warn', ignore: 'no' }

/**
 * A condition as a question to a finding. Unknown stays unknown under `not`: what its author says about it (else `fallback`) counts
 * the same on both sides. License and quality findings are only spoken about by conditions that name their category.
 */
export function applies(condition: Condition, fallback: UnknownAction): Ask {
  const ask = compile(condition, false, fallback)
  const named = namedCategories(condition)
  return (finding) => (isSecurity(finding.category) || named.has(finding.category) ? ask(finding) : 'no')
}

function compile(condition: Condition, negated: boolean, fallback: UnknownAction): Ask {
  const { all, any, not, ...facts } = condition
  const inner = (conditions: readonly Condition[]): readonly Ask[] =>
    conditions.map((child) => compile(child, negated, fallback))
  const asks: Ask[] = Object.entries(facts).flatMap(([key, wanted]) =>
    // The keys of a condition without the three are the keys of facts.
    wanted === undefined ? [] : [askFact(key as FactKey, wanted, { negated, fallback })],
  )
  if (all !== undefined) asks.push(negated ? strongest(inner(all)) : weakest(inner(all)))
  if (any !== undefined) asks.push(negated ? weakest(inner(any)) : strongest(inner(any)))
  if (not !== undefined) asks.push(compile(not, !negated, fallback))
  return negated ? strongest(asks) : weakest(asks)
}

function askFact(
  key: FactKey,
  wanted: unknown,
  { negated, fallback }: { readonly negated: boolean; readonly fallback: UnknownAction },
): Ask {
  const make = factTests[key] as (wanted: unknown) => Test // The schema checked the value of this very key.
  const test = make(wanted)
  const own = typeof wanted === 'object' && wanted !== null && 'whenUnknown' in wanted ? wanted.whenUnknown : undefined
  const unknown = ofUnknown[own === undefined ? fallback : (own as UnknownAction)] // The schema allows no other value.
  return (finding) => {
    const holds = test(finding)
    if (holds === null) return unknown
    return holds === negated ? 'no' : 'yes'
  }
}

/** All must hold: as sure as the least sure of them. */
const weakest =
  (asks: readonly Ask[]): Ask =>
  (finding) => {
    let result: Applies = 'yes'
    for (const ask of asks) {
      const answer = ask(finding)
      if (answer === 'no') return 'no'
      if (strength[answer] < strength[result]) result = answer
    }
    return result
  }

/** One must hold: as sure as the surest of them. */
const strongest =
  (asks: readonly Ask[]): Ask =>
  (finding) => {
    let result: Applies = 'no'
    for (const ask of asks) {
      const answer = ask(finding)
      if (answer === 'yes') return 'yes'
      if (strength[answer] > strength[result]) result = answer
    }
    return result
  }

function namedCategories({ category = [], all = [], any = [], not }: Condition): ReadonlySet<string> {
  const inner = [...all, ...any, ...(not === undefined ? [] : [not])]
  return new Set([...category, ...inner.flatMap((condition) => [...namedCategories(condition)])])
}
