import { describe, expect, it } from 'vitest'
import { conditionSchema, type Condition } from '../../src/model/condition.ts'
import { reachLevels } from '../../src/model/reach.ts'

const accepts = (condition: unknown): boolean => conditionSchema.safeParse(condition).success

describe('a condition', () => {
  it('speaks about facts and nests', () => {
    const condition: Condition = {
      severity: ['critical'],
      reach: { atLeast: 'call_path', whenUnknown: 'warn' },
      any: [{ exploited: { is: 'present' } }, { not: { all: [{ likely: { atLeast: 0.5 } }] } }],
    }
    expect(conditionSchema.parse(condition)).toEqual(condition)
  })

  it('knows every level of reach', () => {
    for (const atLeast of reachLevels) expect(accepts({ reach: { atLeast } })).toBe(true)
  })

  it.each([
    { severty: ['high'] },
    { severity: [] },
    { severity: 'high' },
    { all: [] },
    { any: {} },
    { not: [{ unowned: true }] },
    { exploited: true },
    { likely: { atLeast: 1.1 } },
    { reach: ['path'], __proto_: 1 },
    { not: { not: { nto: {} } } },
  ])('is none: %j', (condition) => {
    expect(accepts(condition)).toBe(false)
  })
})
