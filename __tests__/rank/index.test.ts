import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Ranked } from '../../src/model/priority.ts'
import { severities } from '../../src/model/severity.ts'
import { firstDifference, rank } from '../../src/rank/index.ts'
import { aRanked, aReach, aSignals, anEvidence, known } from '../support/builders.ts'

const finding: fc.Arbitrary<Ranked> = fc
  .record({
    id: fc.integer({ min: 0, max: 0xffff }),
    severity: fc.constantFrom(...severities),
    level: fc.constantFrom('call_path', 'present', 'unknown', 'exercised' as const),
    exploited: fc.boolean(),
    dismissed: fc.boolean(),
  })
  .map(({ id, severity, level, exploited, dismissed }) =>
    aRanked({
      id: `f1:${id.toString(16)}`,
      severity,
      reach: aReach({ level }),
      signals: aSignals({ exploited: known(exploited) }),
      evidence: [anEvidence(dismissed ? { dismissed: { by: 'tool', justification: 'x' } } : {})],
    }),
  )
const ranking = (list: readonly Ranked[]): readonly Ranked[] =>
  rank({ findings: list, owned: list, enriched: list, tracked: list })
const lists = fc.uniqueArray(finding, { maxLength: 12, selector: ({ id }) => id })

it('ranking loses nothing and gives every finding its band', () => {
  fc.assert(
    fc.property(lists, (findings) => {
      const ranked = ranking(findings)
      expect(ranked.map(({ id }) => id).sort()).toEqual(findings.map(({ id }) => id).sort())
    }),
  )
})

it('the order of the input never shows', () => {
  const orders = lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(orders, ([list, shuffled]) => {
      expect(ranking(shuffled)).toEqual(ranking(list))
    }),
  )
})

it('bands come first to last, and why one stands before the next can be said', () => {
  fc.assert(
    fc.property(lists, (findings) => {
      const ranked = ranking(findings)
      for (const [index, one] of ranked.entries()) {
        const next = ranked[index + 1]
        if (next === undefined) continue
        expect(one.priority.band <= next.priority.band).toBe(true)
        if (firstDifference(one, next) === null) expect(one.id < next.id).toBe(true)
      }
    }),
  )
})

it('ranking twice changes nothing', () => {
  fc.assert(
    fc.property(lists, (findings) => {
      expect(ranking(ranking(findings))).toEqual(ranking(findings))
    }),
  )
})

it('what no fact tells apart is read file by file and line by line', () => {
  const at = (id: string, path: string, startLine: number): Ranked =>
    aRanked({ id: `f1:${id}`, location: { type: 'code', path, startLine } })
  const findings = [at('1', 'src/b.js', 2), at('2', 'src/a.js', 10), at('4', 'src/a.js', 9), at('3', 'src/a.js', 9)]
  expect(ranking(findings).map(({ id }) => id)).toEqual(['f1:3', 'f1:4', 'f1:2', 'f1:1'])
})

it('everything that the stages said of a finding stands in it, and nothing else', () => {
  const full = aRanked({
    fix: { version: '2' },
    scope: 'runtime',
    relationship: 'direct',
    intel: { knownExploited: false },
    trackedBy: { reason: 'same-place', values: {} },
  })
  const names = new Set<string>()
  for (const finding of [full, aRanked()]) {
    const [ranked] = ranking([finding])
    names.add(Object.keys(ranked ?? {}).join())
    expect(ranked).toEqual({ ...finding, priority: ranked?.priority })
  }
  // All have the same fields in the same order, known or not: see the note in src/model/location.ts.
  expect(names.size).toBe(1)
})
