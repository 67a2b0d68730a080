import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applies } from '../../src/gate/applies.ts'
import type { Condition, UnknownAction } from '../../src/model/condition.ts'
import { unknownActions } from '../../src/model/condition.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { aRanked, aSignals, known, unknown } from '../support/builders.ts'

const finding = (exploited: boolean | 'unknown', overrides: Partial<Ranked> = {}): Ranked =>
  aRanked({
    severity: 'high',
    signals: aSignals({ exploited: exploited === 'unknown' ? unknown() : known(exploited) }),
    ...overrides,
  })
const exploited = (whenUnknown?: UnknownAction): Condition => ({
  exploited: { is: 'present', ...(whenUnknown === undefined ? {} : { whenUnknown }) },
})
const asked = (condition: Condition, of: Ranked, fallback: UnknownAction = 'warn') => applies(condition, fallback)(of)

describe('a condition', () => {
  it('of several facts means all of them', () => {
    const both: Condition = { severity: ['high'], exploited: { is: 'present' } }
    expect(asked(both, finding(true))).toBe('yes')
    expect(asked(both, finding(false))).toBe('no')
    expect(asked(both, finding(true, { severity: 'low' }))).toBe('no')
  })

  it('may hold facts and nested conditions side by side', () => {
    const mixed: Condition = { severity: ['high'], any: [{ unowned: true }, exploited()], not: { category: ['sca'] } }
    expect(asked(mixed, finding(true))).toBe('yes')
    expect(asked(mixed, finding(false))).toBe('no')
    expect(asked(mixed, finding(true, { category: 'sca' }))).toBe('no')
  })
})

describe('a fact nobody knows', () => {
  it.each([
    ['match', 'yes'],
    ['warn', 'unknown-warn'],
    ['ignore', 'no'],
  ] as const)('%s: %s, the same under not', (action, answer) => {
    expect(asked(exploited(action), finding('unknown'))).toBe(answer)
    expect(asked({ not: exploited(action) }, finding('unknown'))).toBe(answer)
    expect(asked({ not: { not: exploited(action) } }, finding('unknown'))).toBe(answer)
    expect(asked(exploited(), finding('unknown'), action)).toBe(answer)
    expect(asked({ not: exploited() }, finding('unknown'), action)).toBe(answer)
  })

  it('is never taken for no: the opposite of unknown does not hold for sure', () => {
    expect(asked({ not: exploited('warn') }, finding('unknown'))).toBe('unknown-warn')
    expect(asked({ not: exploited('warn') }, finding(false))).toBe('yes')
    expect(asked({ not: { all: [exploited('warn'), { severity: ['high'] }] } }, finding('unknown'))).toBe(
      'unknown-warn',
    )
    expect(asked({ not: { all: [exploited('warn'), { severity: ['low'] }] } }, finding('unknown'))).toBe('yes')
  })

  it('matters only where the rest does not decide', () => {
    expect(asked({ any: [exploited('warn'), { severity: ['high'] }] }, finding('unknown'))).toBe('yes')
    expect(asked({ all: [exploited('warn'), { severity: ['low'] }] }, finding('unknown'))).toBe('no')
    expect(asked({ all: [exploited('warn'), exploited('match')] }, finding('unknown'))).toBe('unknown-warn')
    expect(asked({ any: [exploited('warn'), exploited('ignore')] }, finding('unknown'))).toBe('unknown-warn')
  })

  it('matches a list that names unknown, and else does what the author says', () => {
    expect(asked({ exposure: ['internet', 'unknown'] }, finding(true), 'ignore')).toBe('yes')
    expect(asked({ exposure: ['internet'] }, finding(true), 'warn')).toBe('unknown-warn')
    expect(asked({ not: { exposure: ['internal'] } }, finding(true), 'match')).toBe('yes')
  })
})

describe('license and quality findings', () => {
  const license = finding(true, { category: 'license', severity: 'critical' })

  it('are spoken about only where their category is named', () => {
    expect(asked({ severity: ['critical'] }, license)).toBe('no')
    expect(asked({ not: { severity: ['low'] } }, license)).toBe('no')
    expect(asked({ severity: ['critical'], category: ['license'] }, license)).toBe('yes')
    expect(asked({ any: [{ all: [{ category: ['license', 'sca'] }] }] }, license)).toBe('yes')
    expect(asked({ severity: ['critical'], category: ['quality'] }, license)).toBe('no')
  })
})

describe('for every condition', () => {
  const fact: fc.Arbitrary<Condition> = fc.oneof(
    fc.constantFrom(...unknownActions).map((action) => exploited(action)),
    fc.constantFrom<Condition>(
      { severity: ['high'] },
      { severity: ['low'] },
      { exposure: ['internet'] },
      { unowned: true },
    ),
  )
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fact,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }))
  const someFinding = fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown').map((value) => finding(value))
  const action = fc.constantFrom(...unknownActions)

  it('not not is the condition itself, and not all is any not', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), someFinding, action, (all, of, fallback) => {
        expect(asked({ not: { not: { all } } }, of, fallback)).toBe(asked({ all }, of, fallback))
        expect(asked({ not: { all } }, of, fallback)).toBe(asked({ any: all.map((not) => ({ not })) }, of, fallback))
      }),
    )
  })

  it('where every fact is known, it holds or its opposite does', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), action, (one, value, fallback) => {
        const of = finding(value, { signals: aSignals({ exploited: known(value), exposed: known('internet') }) })
        expect([asked(one, of, fallback), asked({ not: one }, of, fallback)].sort()).toEqual(['no', 'yes'])
      }),
    )
  })

  it('where unknown matches, neither it nor its opposite can be excluded by what nobody knows', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const matching: Condition = JSON.parse(
          JSON.stringify(one).replace(/"whenUnknown":"\w+"/g, '"whenUnknown":"match"'),
        ) as Condition
        const unknownOne = asked(matching, finding('unknown'), 'match')
        const answers = [true, false].map((value) => asked(matching, finding(value), 'match'))
        if (answers.includes('yes')) expect(unknownOne).toBe('yes')
      }),
    )
  })
})
