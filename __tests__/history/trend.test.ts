import { describe, expect, it } from 'vitest'
import { trendOf } from '../../src/history/trend.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'

const snapshot = (
  day: string,
  open: readonly string[],
  closed: readonly (readonly [string, string])[] = [],
): Snapshot => ({
  version: 2,
  at: `${day}T00:00:00Z`,
  branch: 'main',
  commit: '',
  recipe: 1,
  producers: [],
  scans: [],
  open: open.map((id) => ({ id, severity: 'high', firstSeen: '2026-01-01T00:00:00Z', by: [] })),
  closed: closed.map(([from, to], index) => ({
    id: `c${index}`,
    firstSeen: `${from}T00:00:00Z`,
    closedAt: `${to}T00:00:00Z`,
  })),
})

describe('the trend', () => {
  it('of no history is empty, and no number is made up', () => {
    expect(trendOf([])).toEqual({ at: [], open: [], new: [], resolved: [], medianDaysToFix: null })
  })

  it('counts ids, not totals: one fixed and one new is both', () => {
    const trend = trendOf([
      snapshot('2026-01-01', ['a', 'b']),
      snapshot('2026-01-02', ['b', 'c']),
      snapshot('2026-01-03', ['b', 'c', 'd']),
    ])
    expect(trend).toMatchObject({ open: [2, 2, 3], new: [0, 1, 1], resolved: [0, 1, 0] })
    expect(trend.at).toEqual(['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'])
  })

  it('does not call everything new on the first day', () => {
    expect(trendOf([snapshot('2026-01-01', ['a', 'b'])]).new).toEqual([0])
  })
})

describe('the median days to fix', () => {
  const median = (...closed: readonly (readonly [string, string])[]) =>
    trendOf([snapshot('2026-06-01', [], closed)]).medianDaysToFix

  it('is unknown where nothing was fixed', () => {
    expect(median()).toBeNull()
  })

  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median(['2026-01-01', '2026-01-11'])).toBe(10)
    expect(median(['2026-01-01', '2026-01-02'], ['2026-01-01', '2026-04-11'], ['2026-01-01', '2026-01-04'])).toBe(3)
    expect(median(['2026-01-01', '2026-01-03'], ['2026-01-01', '2026-01-05'])).toBe(3)
  })

  it('compares numbers, not words', () => {
    expect(median(['2026-01-01', '2026-01-10'], ['2026-01-01', '2026-01-11'], ['2026-01-01', '2026-04-11'])).toBe(10)
  })
})
