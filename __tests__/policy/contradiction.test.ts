import { describe, expect, it } from 'vitest'
import type { Condition, UnknownAction } from '../../src/model/condition.ts'
import { isContradictory } from '../../src/policy/contradiction.ts'
import { cpuTime } from '../fixtures/policies/cpu-time.ts'

const cases = (whenUnknown: UnknownAction, conditions: readonly Condition[]) =>
  conditions.map((condition) => ({ condition, whenUnknown, text: JSON.stringify(condition) }))

describe('a condition that nothing can fulfil', () => {
  it.each([
    ...cases('ignore', [
      { severity: ['critical'], all: [{ severity: ['low'] }] },
      { severity: ['critical'], not: { severity: ['critical'] } },
      { all: [{ category: ['sast'] }, { category: ['sca'] }] },
      { all: [{ cause: ['introduced'] }, { cause: ['disclosed', 'unknown'] }] },
      { reach: ['refuted'], all: [{ reach: { atLeast: 'call_path' } }] },
      { exploited: { is: 'present' }, not: { exploited: { is: 'present' } } },
      { exploited: { is: 'present' }, all: [{ exploited: { is: 'absent' } }] },
      { overdue: true, not: { overdue: true } },
      { unowned: true, all: [{ unowned: false }] },
      { any: [{ severity: ['low'] }, { severity: ['info'] }], severity: ['critical'] },
      { severity: ['critical'], any: [{ all: [{ severity: ['low'] }] }, { not: { severity: ['critical', 'high'] } }] },
      { not: { any: [{ unowned: true }, { unowned: false }] } },
      { severity: ['medium', 'high'], not: { severity: ['medium', 'high', 'unknown'] } },
    ]),
    ...cases('warn', [
      { all: [{ category: ['sast'] }, { category: ['sca'] }] },
      { severity: ['critical'], all: [{ severity: ['low'] }] },
      { exposure: ['unknown'], all: [{ exposure: ['internal', 'unknown'] }], not: { exposure: ['unknown'] } },
    ]),
  ])('$whenUnknown: $text', ({ condition, whenUnknown }) => {
    expect(isContradictory(condition, whenUnknown)).toBe(true)
  })
})

describe('a condition that something may fulfil', () => {
  it.each([
    ...cases('ignore', [
      { severity: ['critical', 'high'], not: { severity: ['critical'] } },
      { severity: ['medium'], all: [{ severity: ['high'] }] },
      { severity: ['unknown'], not: { severity: ['low'] } },
      { any: [{ severity: ['low'] }, { cause: ['introduced'] }], severity: ['critical'] },
      { reach: ['path'], all: [{ reach: { atLeast: 'exercised' } }] },
      { reach: ['refuted'], all: [{ reach: { atLeast: 'package_loaded' } }] },
      { reach: ['path'], not: { reach: { atLeast: 'exercised' } } },
      { path: ['a/**'], not: { path: ['a/b/**'] } },
      { not: { not: { overdue: true } } },
      {
        exploited: { is: 'present', whenUnknown: 'match' },
        all: [{ exploited: { is: 'absent', whenUnknown: 'warn' } }],
      },
      { not: { severity: ['critical'], path: ['a'] }, severity: ['critical'] },
    ]),
    ...cases('warn', [
      // Nobody knows, and the author is warned both ways.
      { exploited: { is: 'present' }, all: [{ exploited: { is: 'absent' } }] },
      { exposure: ['internet'], all: [{ exposure: ['internal'] }] },
    ]),
  ])('$whenUnknown: $text', ({ condition, whenUnknown }) => {
    expect(isContradictory(condition, whenUnknown)).toBe(false)
  })

  it('is judged in time that grows with its size', () => {
    let condition: Condition = { severity: ['critical'] }
    for (let depth = 0; depth < 60; depth++)
      condition = { any: [condition, { all: [{ severity: ['low'] }] }], not: { all: [{ severity: ['info'] }] } }
    const time = cpuTime(() => {
      expect(isContradictory(condition, 'ignore')).toBe(false)
    })
    expect(time).toBeLessThan(1000)
  })
})
