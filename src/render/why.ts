import { facts } from '../model/facts.ts'
import type { Fact, Ranked } from '../model/priority.ts'

/** Facts that a short line has no room for: said elsewhere in it, or neither raising nor lowering anything. */
function tellsSomething(fact: Fact): boolean {
  switch (fact.of) {
    case 'exploited':
      return fact.value === 'yes'
    case 'likely':
      return Number(fact.value) >= 0.01
    case 'reach':
    case 'data':
    case 'corroborated':
    case 'dismissed':
      return true
    case 'exposure':
      return fact.value !== 'unknown'
    case 'criticality':
      return fact.value === 'high'
    case 'confidence':
      return fact.value === 'low'
    case 'scope':
      return fact.value !== 'runtime'
    case 'severity':
    case 'fix':
    case 'relationship':
    case 'cause':
      return false
  }
}

/** The facts that put a finding where it stands, most telling first, at most `max` of them. */
export const whyFacts = (finding: Ranked, max: number): readonly Fact[] =>
  facts(finding).filter(tellsSomething).slice(0, max)

/** `internet-facing (catalog.yml:3)`. Unescaped. */
export const factText = (fact: Fact): string => (fact.source === '' ? fact.because : `${fact.because} (${fact.source})`)
