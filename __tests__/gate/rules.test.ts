import { describe, expect, it } from 'vitest'
import { violations } from '../../src/gate/rules.ts'
import type { Policy, Rule } from '../../src/model/policy.ts'
import { aPolicy, aRanked, aSignals, known } from '../support/builders.ts'

const aRule = (overrides: Partial<Rule> = {}): Rule => ({
  name: 'exploited',
  reason: 'Because.',
  on: ['change', 'release'],
  when: { exploited: { is: 'present' } },
  then: 'block',
  ...overrides,
})
const findings = [
  aRanked({ id: 'f1:a', signals: aSignals({ exploited: known(true) }) }),
  aRanked({ id: 'f1:b' }),
  aRanked({ id: 'f1:c', signals: aSignals({ exploited: known(false) }) }),
  aRanked({ id: 'f1:d', signals: aSignals({ exploited: known(true) }) }),
]
const fired = (
  rules: readonly Rule[],
  policy: Partial<Policy> = {},
  occasion: 'change' | 'release' | 'record' = 'change',
) =>
  violations(findings, aPolicy({ rules, ...policy }), occasion).map(
    ({ rule, then, findings: ids }) => `${rule} ${then} ${ids.join(' ')}`,
  )

describe('a rule that fires', () => {
  it('names all its findings in their order, with its reason', () => {
    expect(violations(findings, aPolicy({ rules: [aRule()], whenUnknown: 'ignore' }), 'change')).toEqual([
      { rule: 'exploited', reason: 'Because.', then: 'block', findings: ['f1:a', 'f1:d'] },
    ])
  })

  it('blocks where it is sure, and warns where nobody knows', () => {
    expect(fired([aRule()], { whenUnknown: 'warn' })).toEqual(['exploited block f1:a f1:d', 'exploited warn f1:b'])
  })

  it('warns where nobody says what unknown means', () => {
    expect(fired([aRule({ when: { exploited: { is: 'absent' } } })])).toEqual([
      'exploited block f1:c',
      'exploited warn f1:b',
    ])
  })

  it('keeps unknown and sure together where it only warns', () => {
    expect(fired([aRule({ then: 'warn' })], { whenUnknown: 'warn' })).toEqual(['exploited warn f1:a f1:b f1:d'])
  })

  it('is recorded and not enforced in the shadow, unknown or not', () => {
    expect(fired([aRule({ then: 'shadow' })], { whenUnknown: 'warn' })).toEqual(['exploited shadow f1:a f1:b f1:d'])
  })

  it('warns at most under a policy on trial', () => {
    expect(fired([aRule()], { whenUnknown: 'match', blocks: 'warn' })).toEqual(['exploited warn f1:a f1:b f1:d'])
    expect(fired([aRule({ then: 'shadow' })], { whenUnknown: 'ignore', blocks: 'warn' })).toEqual([
      'exploited shadow f1:a f1:d',
    ])
  })
})

describe('rules', () => {
  it('that block come first, then warnings, then shadows, each in the order of the policy', () => {
    const all = (['shadow', 'warn', 'block', 'warn'] as const).map((then, n) => aRule({ name: `r${n}`, then }))
    expect(fired(all, { whenUnknown: 'ignore' }).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'r2 block',
      'r1 warn',
      'r3 warn',
      'r0 shadow',
    ])
  })

  it('speak on their occasions, and none on a record', () => {
    const onRelease = [aRule({ on: ['release'] })]
    expect(fired(onRelease, {}, 'change')).toEqual([])
    expect(fired(onRelease, {}, 'release')).not.toEqual([])
    expect(fired([aRule()], {}, 'record')).toEqual([])
  })

  it('that hold for nothing are not named', () => {
    expect(fired([aRule({ when: { severity: ['info'] } })])).toEqual([])
  })
})
