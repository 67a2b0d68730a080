// What Fortify's rules mean for their findings, in FVDL (`EngineData/RuleInfo`).
import type { XmlElement } from '../reader.ts'
import type { Category } from '../../model/category.ts'
import { cweOf } from './words.ts'
import { childAt, childrenOf } from './xml-element.ts'

/** What the metadata of a rule says; numbers from 0 to 5. */
export type FortifyRule = {
  readonly accuracy?: number
  readonly impact?: number
  readonly probability?: number
  readonly cwes: readonly string[]
}

const numberIn = (groups: ReadonlyMap<string, string>, name: string): Readonly<Record<string, number>> => {
  const value = Number(groups.get(name) || NaN)
  return Number.isFinite(value) ? { [name.toLowerCase()]: value } : {}
}

function ruleOf(rule: XmlElement): FortifyRule {
  const groups = new Map(
    childrenOf(childAt(rule, 'MetaInfo'), 'Group').map(({ attributes, text }) => [attributes['name'] ?? '', text]),
  )
  const cwes = (groups.get('altcategoryCWE') ?? '').matchAll(/CWE ID (\d+)/g)
  return {
    ...numberIn(groups, 'Accuracy'),
    ...numberIn(groups, 'Impact'),
    ...numberIn(groups, 'Probability'),
    cwes: [...cwes].flatMap(([, id]) => cweOf(id) ?? []),
  }
}

/** The rules of an FVDL document by id. */
export const fortifyRules = (fvdl: XmlElement): ReadonlyMap<string, FortifyRule> =>
  new Map(
    childrenOf(childAt(fvdl, 'EngineData', 'RuleInfo'), 'Rule').map((rule) => [
      rule.attributes['id'] ?? '',
      ruleOf(rule),
    ]),
  )

/**
 * Fortify Priority Order: impact against likelihood, which is accuracy × confidence × probability / 25, each cut at 2.5. Undefined where
 * the metadata is missing: the instance's own severity is another scale.
 */
export function fortifyPriority(rule: FortifyRule | undefined, confidence: number | undefined): string | undefined {
  const { accuracy, impact, probability } = rule ?? {}
  if (accuracy === undefined || impact === undefined || probability === undefined || confidence === undefined)
    return undefined
  const likely = (accuracy * confidence * probability) / 25 >= 2.5
  return impact >= 2.5 ? (likely ? 'Critical' : 'High') : likely ? 'Medium' : 'Low'
}

/** Fortify's categories about style and dead code are no weaknesses. */
export const fortifyCategory = (name: string): Category =>
  /^(?:Dead Code|Poor Style|Code Correctness)\b/.test(name) ? 'quality' : 'sast'
