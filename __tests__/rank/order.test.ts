import { describe, expect, it } from 'vitest'
import type { Ranked } from '../../src/model/priority.ts'
import { reachLevels } from '../../src/model/reach.ts'
import { severities } from '../../src/model/severity.ts'
import { firstDifference, orderNumber, positions } from '../../src/rank/order.ts'
import { aRanked, aReach, aService, aSignals, anEvidence, known } from '../support/builders.ts'

/** For each position, from first to last, a finding that stands higher by it than the plain one. */
const higher: Readonly<Record<string, Partial<Ranked>>> = {
  band: { priority: { band: 'B0', row: 'now' } },
  exploited: { signals: aSignals({ exploited: known(true) }) },
  reach: { reach: aReach({ verdict: 'path', level: 'call_path' }) },
  exposure: { signals: aSignals({ exposed: known('internet') }) },
  severity: { severity: 'critical' },
  criticality: { service: aService({ data: [], criticality: 'high' }) },
  data: { service: aService({ data: ['payment'], criticality: 'unknown' }) },
  confidence: { evidence: [anEvidence({ confidence: 'high' })] },
  corroborated: { signals: aSignals({ corroborated: known(true) }) },
  fix: { signals: aSignals({ fixable: known(true) }) },
}
const plain = aRanked({ evidence: [anEvidence({ confidence: 'unknown' })], severity: 'high' })
const lifted = (of: string): Ranked => ({ ...plain, ...higher[of] })

describe('the order', () => {
  it('compares these facts, in this sequence', () => {
    expect(positions.map(({ of }) => of)).toEqual(Object.keys(higher))
  })

  it.each(Object.keys(higher))('a finding that is higher by %s stands first, and that is the reason given', (of) => {
    expect(orderNumber(lifted(of))).toBeGreaterThan(orderNumber(plain))
    expect(firstDifference(lifted(of), plain)).toBe(of)
    expect(firstDifference(plain, lifted(of))).toBe(of)
  })

  it('has no weights: the first difference decides, whatever follows', () => {
    const names = Object.keys(higher)
    for (const [index, first] of names.entries()) {
      const rest = names.slice(index + 1).map((name) => higher[name] ?? {})
      const signals = aSignals(
        Object.assign(
          {},
          ...rest.map((one) =>
            Object.fromEntries(Object.entries(one.signals ?? {}).filter(([, signal]) => signal.state === 'known')),
          ),
        ) as object,
      )
      const everythingElse = { ...plain, ...Object.assign({}, ...rest), signals } as Ranked // parts of findings put together
      expect(orderNumber(lifted(first))).toBeGreaterThan(orderNumber(everythingElse))
      expect(firstDifference(lifted(first), everythingElse)).toBe(first)
    }
  })

  it('tells no two findings apart that differ in nothing but their id', () => {
    const other: Ranked = { ...plain, id: 'f1:ff' }
    expect(firstDifference(plain, other)).toBeNull()
    expect(orderNumber(other)).toBe(orderNumber(plain))
  })

  it('is one whole number, exact in every position', () => {
    expect(positions.reduce((product, { size }) => product * size, 1)).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })
})

describe('each position stays within its size', () => {
  const variants: Ranked[] = [
    ...severities.map((severity) => ({ ...plain, severity })),
    ...reachLevels.map((level) => ({ ...plain, reach: aReach({ level }) })),
    ...Object.keys(higher).map(lifted),
    ...(['low', 'medium', 'high', 'unknown'] as const).map((criticality) => ({
      ...plain,
      service: aService({ criticality }),
    })),
  ]

  it.each(positions.map(({ of, size, value }) => ({ of, size, value })))('$of', ({ size, value }) => {
    for (const finding of variants) {
      expect(Number.isInteger(value(finding))).toBe(true)
      expect(value(finding)).toBeGreaterThanOrEqual(0)
      expect(value(finding)).toBeLessThan(size)
    }
  })
})

describe('within a position', () => {
  const by = (overrides: Partial<Ranked>): number => orderNumber({ ...plain, ...overrides })
  const falling = (values: readonly number[]): boolean =>
    values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0))

  it('exploited comes before likely before neither', () => {
    const likely = (probability: number) => by({ signals: aSignals({ likely: known(probability) }) })
    expect(falling([by({ signals: aSignals({ exploited: known(true) }) }), likely(0.1), likely(0.09)])).toBe(true)
    expect(likely(0.09)).toBe(by({}))
  })

  it('refuted comes after unknown reach', () => {
    expect(by({ reach: aReach({ verdict: 'refuted', level: 'package_imported' }) })).toBeLessThan(by({}))
  })

  it('unknown exposure stands between internet and internal', () => {
    const exposed = (exposure: string) => by({ signals: aSignals({ exposed: known(exposure) }) })
    expect(falling([exposed('internet'), by({}), exposed('internal')])).toBe(true)
  })

  it('unknown severity stands between medium and low', () => {
    const order = ['critical', 'high', 'medium', 'unknown', 'low', 'info'] as const
    expect(falling(order.map((severity) => by({ severity })))).toBe(true)
  })

  it('unknown criticality stands between medium and low', () => {
    const order = ['high', 'medium', 'unknown', 'low'] as const
    expect(falling(order.map((criticality) => by({ service: aService({ criticality, data: [] }) })))).toBe(true)
  })

  it('sensitive data comes before unknown data before data that is stated and not sensitive', () => {
    const data = (...kinds: string[]) => by({ service: aService({ criticality: 'unknown', data: kinds }) })
    expect(falling([data('personal'), data(), data('telemetry')])).toBe(true)
    expect(data()).toBe(by({ service: null }))
  })

  it('the best confidence among the evidence counts', () => {
    expect(by({ evidence: [anEvidence({ confidence: 'low' }), anEvidence({ confidence: 'high' })] })).toBe(
      by({ evidence: [anEvidence({ confidence: 'high' })] }),
    )
  })
})
