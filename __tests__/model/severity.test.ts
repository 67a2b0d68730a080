import fc from 'fast-check'
import { expect, it } from 'vitest'
import { severities, severityAtLeast, severityRank, worseSeverity } from '../../src/model/severity.ts'

const severity = fc.constantFrom(...severities)

it('the worse of two ratings does not depend on who speaks first', () => {
  fc.assert(
    fc.property(severity, severity, severity, (a, b, c) => {
      expect(worseSeverity(a, b)).toBe(worseSeverity(b, a))
      expect(worseSeverity(worseSeverity(a, b), c)).toBe(worseSeverity(a, worseSeverity(b, c)))
    }),
  )
})

it('a stated rating counts before unknown, however mild', () => {
  expect(worseSeverity('unknown', 'info')).toBe('info')
  expect(worseSeverity('unknown', 'unknown')).toBe('unknown')
})

it('unknown is neither low nor medium', () => {
  expect(severityRank('unknown')).toBeGreaterThan(severityRank('low'))
  expect(severityRank('unknown')).toBeLessThan(severityRank('medium'))
})

it('unknown is at least nothing, not even info', () => {
  expect(severities.filter((floor) => severityAtLeast('unknown', floor))).toEqual([])
})

it('every stated rating is at least itself and whatever is milder', () => {
  expect(severities.filter((floor) => floor !== 'unknown' && severityAtLeast('high', floor))).toEqual([
    'high',
    'medium',
    'low',
    'info',
  ])
})
