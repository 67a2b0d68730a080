import { describeLocation } from '../model/location.ts'
import type { Occasion } from '../model/occasion.ts'
import type { Ranked } from '../model/priority.ts'
import type { Gap, Outcome, Violation } from '../model/verdict.ts'

export type Decided = {
  readonly outcome: Outcome
  readonly occasion: Occasion
  readonly findings: readonly Ranked[]
  readonly violations: readonly Violation[]
  readonly gaps: readonly Gap[]
  readonly waived: number
}

/** The outcome in one sentence, plain and unescaped: what decided it first, then what else stands out. */
export function sentence(decided: Decided): string {
  const { outcome, gaps } = decided
  switch (outcome) {
    case 'block':
      return `${broken(decided, 'block')}${besides(gaps)}`
    case 'undecided': {
      const warned = decided.violations.some(({ then }) => then === 'warn')
        ? ` Besides, ${broken(decided, 'warn')}`
        : ''
      return `Evidence is missing: ${inWords(gaps.filter(({ then }) => then === 'undecided'))}${warned}`
    }
    case 'warn': {
      if (!decided.violations.some(({ then }) => then === 'warn')) return `Evidence is incomplete: ${inWords(gaps)}`
      return `${broken(decided, 'warn')}${besides(gaps)}`
    }
    case 'pass':
      return passed(decided)
  }
}

const shown = 2
const longestTitle = 80

/** `2 findings break «introduced-critical»: SQL injection in src/orders.js:42, … and 1 more.` */
function broken({ findings, violations }: Decided, then: 'block' | 'warn'): string {
  const fired = violations.filter((violation) => violation.then === then)
  const ids = new Set(fired.flatMap((violation) => violation.findings))
  const concerned = findings.filter(({ id }) => ids.has(id))
  const names = fired.map(({ rule }) => `«${rule}»`)
  const rules =
    names.length <= shown ? names.join(' and ') : `${names.length} rules (${names.slice(0, shown).join(', ')} …)`
  const many = concerned.length !== 1
  const verb = then === 'block' ? (many ? 'break' : 'breaks') : many ? 'are warned about by' : 'is warned about by'
  return `${count(concerned.length, 'finding')} ${verb} ${rules}: ${listed(concerned)}.`
}

function listed(findings: readonly Ranked[]): string {
  const named = findings.slice(0, shown).map(({ title, location }) => `${cut(title)} in ${describeLocation(location)}`)
  const rest = findings.length - named.length
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(' and ')
}

function cut(text: string): string {
  const title = text.replace(/\.$/, '')
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`
}

function besides(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return ''
  const missing = gaps.some(({ then }) => then === 'undecided')
  return ` Besides, evidence is ${missing ? 'missing' : 'incomplete'}: ${inWords(gaps)}`
}

function inWords(gaps: readonly Gap[]): string {
  const [first] = gaps
  const rest = gaps.length - 1
  return `${first?.because ?? ''}${rest > 0 ? ` (${count(rest, 'more gap')})` : ''}`
}

function passed({ occasion, findings, violations, waived }: Decided): string {
  if (occasion === 'record') return `Recorded ${count(findings.length, 'finding')}; a record judges nothing.`
  if (findings.length === 0) return 'The reports hold no findings.'
  const rules = violations.length === 0 ? 'No rule fired' : 'Only rules that record (shadow) fired'
  if (waived === findings.length)
    return `${rules}: ${waived === 1 ? 'the one finding is' : `all ${waived} findings are`} waived.`
  const accepted = waived === 0 ? '' : `, ${waived} of them waived`
  return `${rules} on ${count(findings.length, 'finding')}${accepted}.`
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
