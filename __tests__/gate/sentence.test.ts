import { describe, expect, it } from 'vitest'
import { sentence, type Decided } from '../../src/gate/sentence.ts'
import type { Gap, Violation } from '../../src/model/verdict.ts'
import { aRanked } from '../support/builders.ts'

const findings = [
  aRanked({ id: 'f1:a' }),
  aRanked({ id: 'f1:b', title: 'Prototype pollution', location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } }),
  aRanked({ id: 'f1:c', title: 'x'.repeat(500), location: { type: 'endpoint', method: 'GET', url: '/a' } }),
]
const violation = (rule: string, then: Violation['then'], ...ids: string[]): Violation => ({
  rule,
  reason: 'Because.',
  then,
  findings: ids as `f${number}:${string}`[], // True: the ids above.
})
const gap = (because: string, then: Gap['then'] = 'undecided'): Gap => ({
  expected: 'a report',
  why: 'missing',
  because,
  then,
})
const said = (decided: Partial<Decided>): string =>
  sentence({ outcome: 'pass', occasion: 'change', findings, violations: [], gaps: [], waived: 0, ...decided })

describe('the sentence of a block', () => {
  it('names the rule, what breaks it and where', () => {
    expect(said({ outcome: 'block', violations: [violation('reachable', 'block', 'f1:a')] })).toMatchInlineSnapshot(
      `"1 finding breaks «reachable»: SQL query built from user input in src/orders.js:42."`,
    )
    expect(
      said({ outcome: 'block', violations: [violation('reachable', 'block', 'f1:a', 'f1:b', 'f1:c')] }),
    ).toMatchInlineSnapshot(
      `"3 findings break «reachable»: SQL query built from user input in src/orders.js:42, Prototype pollution in pkg:npm/lodash@4.17.20 and 1 more."`,
    )
  })

  it('counts a finding once, and names two rules at most', () => {
    const rules = ['one', 'two', 'three'].map((name) => violation(name, 'block', 'f1:a', 'f1:b'))
    expect(said({ outcome: 'block', violations: rules.slice(0, 2) })).toMatchInlineSnapshot(
      `"2 findings break «one» and «two»: SQL query built from user input in src/orders.js:42 and Prototype pollution in pkg:npm/lodash@4.17.20."`,
    )
    expect(said({ outcome: 'block', violations: rules })).toMatchInlineSnapshot(
      `"2 findings break 3 rules («one», «two» …): SQL query built from user input in src/orders.js:42 and Prototype pollution in pkg:npm/lodash@4.17.20."`,
    )
  })

  it('keeps warnings and shadows out of it, and lists a gap', () => {
    expect(
      said({
        outcome: 'block',
        violations: [
          violation('one', 'block', 'f1:b'),
          violation('two', 'warn', 'f1:a'),
          violation('three', 'shadow', 'f1:c'),
        ],
        gaps: [gap('No sca report.'), gap('No dast report.')],
      }),
    ).toMatchInlineSnapshot(
      `"1 finding breaks «one»: Prototype pollution in pkg:npm/lodash@4.17.20. Besides, evidence is missing: No sca report. (1 more gap)"`,
    )
  })
})

describe('the sentence of what is not decided', () => {
  it('says what is missing, before what is warned about', () => {
    expect(said({ outcome: 'undecided', gaps: [gap('No sca report.')] })).toBe('Evidence is missing: No sca report.')
    expect(
      said({
        outcome: 'undecided',
        gaps: [gap('3 entries could not be read.', 'warn'), gap('No sca report.')],
        violations: [violation('two', 'warn', 'f1:a')],
      }),
    ).toMatchInlineSnapshot(
      `"Evidence is missing: No sca report. Besides, 1 finding is warned about by «two»: SQL query built from user input in src/orders.js:42."`,
    )
  })
})

describe('the sentence of a warning', () => {
  it('names the rule, or what is incomplete', () => {
    expect(said({ outcome: 'warn', violations: [violation('due', 'warn', 'f1:b', 'f1:c')] })).toMatchInlineSnapshot(
      `"2 findings are warned about by «due»: Prototype pollution in pkg:npm/lodash@4.17.20 and xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… in GET /a."`,
    )
    expect(said({ outcome: 'warn', gaps: [gap('3 entries could not be read.', 'warn')] })).toBe(
      'Evidence is incomplete: 3 entries could not be read.',
    )
    expect(
      said({
        outcome: 'warn',
        violations: [violation('due', 'warn', 'f1:b')],
        gaps: [gap('3 entries could not be read.', 'warn')],
      }),
    ).toMatchInlineSnapshot(
      `"1 finding is warned about by «due»: Prototype pollution in pkg:npm/lodash@4.17.20. Besides, evidence is incomplete: 3 entries could not be read."`,
    )
  })
})

describe('the sentence of a pass', () => {
  it.each([
    ['findings', {}, 'No rule fired on 3 findings.'],
    ['one', { findings: findings.slice(0, 1) }, 'No rule fired on 1 finding.'],
    ['waived ones', { waived: 2 }, 'No rule fired on 3 findings, 2 of them waived.'],
    ['waived ones only', { waived: 3 }, 'No rule fired: all 3 findings are waived.'],
    ['a waived one', { findings: findings.slice(0, 1), waived: 1 }, 'No rule fired: the one finding is waived.'],
    ['none', { findings: [] }, 'The reports hold no findings.'],
    ['a record', { occasion: 'record' }, 'Recorded 3 findings; a record judges nothing.'],
  ] as const)('of %s', (_, decided, words) => {
    expect(said(decided)).toBe(words)
  })

  it('does not say that no rule fired where one that only records did', () => {
    expect(said({ violations: [violation('three', 'shadow', 'f1:c')] })).toBe(
      'Only rules that record (shadow) fired on 3 findings.',
    )
  })
})
