import { facts } from '../model/facts.ts'
import type { Fact, Ranked } from '../model/priority.ts'
import { isDisputed, ratings } from '../model/ratings.ts'

/** Facts that a short line has no room for: said elsewhere in it, or neither raising nor lowering anything. */
function tellsSomething(fact: Fact, { evidence }: Ranked): boolean {
  switch (fact.of) {
    case 'exploited':
      return fact.value === 'yes'
    case 'likely':
      return Number(fact.value) >= 0.01
    case 'malicious':
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
      return evidence.length > 1 && isDisputed(ratings(evidence))
    case 'fix':
    case 'relationship':
    case 'cause':
      return false
  }
}

/** What is known before what is not. */
const lateness = ({ of, value }: Fact): number =>
  of === 'severity' ? 2 : value === 'unknown' || value === 'present' ? 1 : 0

/**
 * Why a finding stands where it stands, in at most `max` phrases, most telling first, each with its source: `internet-facing, payment
 * data (service checkout (catalog.yml:3))`. Facts of one source share a phrase. Unescaped.
 */
export function reasons(finding: Ranked, max: number): readonly string[] {
  const telling = facts(finding).filter((fact) => tellsSomething(fact, finding))
  const bySource = new Map<string, string[]>()
  // That tools disagree on how bad it is comes last: the severity itself is said elsewhere.
  const standing = [...telling].sort((a, b) => lateness(a) - lateness(b))
  for (const fact of standing) {
    // Who rates it how is said in the phrase; the place of the worst rating stands with the evidence.
    const source = fact.of === 'severity' ? '' : fact.source
    const phrases = bySource.get(source)
    if (phrases === undefined) bySource.set(source, [fact.because])
    else phrases.push(fact.because)
  }
  return [...bySource].slice(0, max).map(([source, phrases]) => withSource(phrases.join(', '), source))
}

/** A phrase and who said so. Unescaped. */
const withSource = (phrase: string, source: string): string => (source === '' ? phrase : `${phrase} (${source})`)
