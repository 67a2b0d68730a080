import { describe, expect, it } from 'vitest'
import { bands, type Band } from '../../src/model/priority.ts'
import { reachLevels, reachRank } from '../../src/model/reach.ts'
import { severities, severityRank } from '../../src/model/severity.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { bandFacts, bandOf, bandTable, type BandFacts } from '../../src/rank/bands.ts'
import { aRanked, aReach, aSignals, anEvidence, known, unknown } from '../support/builders.ts'

const facts = (overrides: Partial<BandFacts> = {}): BandFacts => ({
  accepted: false,
  exploited: false,
  severity: 'info',
  level: 'unknown',
  refuted: false,
  validSecret: false,
  malicious: false,
  likely: 0,
  exposure: 'unknown',
  ...overrides,
})
const factsOf = (finding: Ranked): BandFacts => bandFacts(finding, finding)
const band = (overrides: Partial<BandFacts>): Band => bandOf(facts(overrides)).band

describe('B0, now', () => {
  it.each(['package_imported', 'package_loaded', 'symbol_present', 'call_path', 'entry_path', 'exercised'] as const)(
    'is what is exploited and used: %s',
    (level) => {
      expect(band({ exploited: true, level })).toBe('B0')
    },
  )

  it('is what was triggered, high or worse', () => {
    expect(band({ level: 'exercised', severity: 'critical' })).toBe('B0')
    expect(band({ level: 'exercised', severity: 'high' })).toBe('B0')
    expect(band({ level: 'exercised', severity: 'medium' })).toBe('B3')
  })

  it('is a secret that works, whatever its severity', () => {
    expect(band({ validSecret: true, severity: 'unknown' })).toBe('B0')
    expect(band({ malicious: true, severity: 'unknown' })).toBe('B0')
  })
})

describe('B1, block', () => {
  it('is critical with a path', () => {
    expect(band({ severity: 'critical', level: 'call_path' })).toBe('B1')
    expect(band({ severity: 'critical', level: 'entry_path' })).toBe('B1')
  })

  it('is high with a path, likely to be exploited and not internal; unknown exposure is not internal', () => {
    expect(band({ severity: 'high', level: 'call_path', likely: 0.1, exposure: 'internet' })).toBe('B1')
    expect(band({ severity: 'high', level: 'call_path', likely: 0.1, exposure: 'unknown' })).toBe('B1')
    expect(band({ severity: 'high', level: 'call_path', likely: 0.1, exposure: 'internal' })).toBe('B2')
    expect(band({ severity: 'high', level: 'call_path', likely: 0.099, exposure: 'internet' })).toBe('B2')
    expect(band({ severity: 'high', level: 'symbol_present', likely: 0.9, exposure: 'internet' })).toBe('B3')
  })
})

describe('B2, due', () => {
  it('is what is exploited, however it is reached', () => {
    expect(band({ exploited: true })).toBe('B2')
    expect(band({ exploited: true, severity: 'low', level: 'present' })).toBe('B2')
  })

  it('is critical without a path, and high with one', () => {
    expect(band({ severity: 'critical' })).toBe('B2')
    expect(band({ severity: 'critical', level: 'symbol_present' })).toBe('B2')
    expect(band({ severity: 'high', level: 'call_path' })).toBe('B2')
  })
})

describe('B3 and B4', () => {
  it('are medium and up, and the rest', () => {
    expect(band({ severity: 'high' })).toBe('B3')
    expect(band({ severity: 'medium', level: 'call_path' })).toBe('B3')
    expect(band({ severity: 'low', level: 'exercised' })).toBe('B4')
    expect(band({ severity: 'info' })).toBe('B4')
  })

  it('B4 is an accepted claim, whatever follows', () => {
    const worst = facts({
      accepted: true,
      exploited: true,
      severity: 'critical',
      level: 'exercised',
      validSecret: true,
    })
    expect(bandOf(worst)).toEqual({ band: 'B4', row: 'set aside by an accepted claim' })
  })
})

describe('a severity nobody states', () => {
  it('counts as medium, as high where there is a path, and never as low', () => {
    expect(band({ severity: 'unknown' })).toBe('B3')
    expect(band({ severity: 'unknown', level: 'call_path' })).toBe('B2')
    expect(band({ severity: 'unknown', level: 'exercised' })).toBe('B0')
  })
})

describe('what a tool refutes', () => {
  it('is judged as merely present and stands one lower', () => {
    expect(band({ severity: 'critical', refuted: true, level: 'package_imported' })).toBe('B3')
    expect(band({ severity: 'high', refuted: true })).toBe('B4')
    expect(band({ severity: 'medium', refuted: true })).toBe('B4')
  })

  it('is not below B3 where it is exploited', () => {
    expect(band({ exploited: true, refuted: true, level: 'package_imported' })).toBe('B3')
    expect(band({ exploited: true, refuted: true, severity: 'low' })).toBe('B3')
  })

  it('says so in its row', () => {
    expect(bandOf(facts({ severity: 'critical', refuted: true })).row).toBe(
      'critical; one lower, because a tool found no way to it',
    )
  })
})

/** Every row of input there can be. */
const all: readonly BandFacts[] = severities.flatMap((severity) =>
  reachLevels.flatMap((level) =>
    [0, 0.05, 0.1, 0.9].flatMap((likely) =>
      (['internet', 'unknown', 'internal'] as const).flatMap((exposure) =>
        [false, true].flatMap((exploited) =>
          [false, true].flatMap((refuted) =>
            [false, true].flatMap((validSecret) =>
              [false, true].flatMap((malicious) =>
                [false, true].map((accepted) => ({
                  accepted,
                  exploited,
                  severity,
                  level,
                  refuted,
                  validSecret,
                  malicious,
                  likely,
                  exposure,
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)
const place = (one: BandFacts): number => bands.indexOf(bandOf(one).band)

describe('the whole table', () => {
  it('has a band and a row in words for every input there can be', () => {
    expect(all).toHaveLength(6 * 8 * 4 * 3 * 32)
    for (const one of all) {
      expect(bands).toContain(bandOf(one).band)
      expect(bandOf(one).row).not.toBe('')
    }
  })

  it('has no row that never holds', () => {
    const rows = new Set(all.map((one) => bandOf(one).row.replace(/; one lower.*/, '')))
    expect(bandTable.map(({ row }) => row).filter((row) => !rows.has(row))).toEqual([])
  })

  /** For each fact, its values from mildest to worst. Refuted is milder than merely present, so it stands with the levels. */
  type Step = (one: BandFacts) => readonly BandFacts[]
  const stated = severities
    .filter((severity) => severity !== 'unknown')
    .sort((a, b) => severityRank(a) - severityRank(b))
  const levels = [...reachLevels].sort((a, b) => reachRank(a) - reachRank(b))
  const steps: Readonly<Record<string, Step>> = {
    severity: (one) => (one.severity === 'unknown' ? [] : stated.map((severity) => ({ ...one, severity }))),
    reach: (one) => [{ ...one, refuted: true }, ...levels.map((level) => ({ ...one, refuted: false, level }))],
    exploited: (one) => [false, true].map((exploited) => ({ ...one, exploited })),
    likely: (one) => [0, 0.05, 0.1, 0.9].map((likely) => ({ ...one, likely })),
    exposure: (one) => (['internal', 'unknown', 'internet'] as const).map((exposure) => ({ ...one, exposure })),
    malicious: (one) => [false, true].map((malicious) => ({ ...one, malicious })),
    validSecret: (one) => [false, true].map((validSecret) => ({ ...one, validSecret })),
    accepted: (one) => [true, false].map((accepted) => ({ ...one, accepted })),
  }

  it.each(Object.entries(steps))('is monotone: a worse %s never gives a better band', (_, step) => {
    const wrong = all.flatMap((one) => {
      const places = step(one).map(place)
      return places.some((value, index) => index > 0 && value > (places[index - 1] ?? value)) ? [one] : []
    })
    expect(wrong).toEqual([])
  })

  it('puts unknown severity where the facts say: between low and critical, never with low', () => {
    for (const one of all.filter(
      ({ severity, accepted, refuted }) => severity === 'unknown' && !accepted && !refuted,
    )) {
      expect(place(one)).toBeLessThanOrEqual(place({ ...one, severity: 'medium' }))
      expect(place(one)).toBeGreaterThanOrEqual(place({ ...one, severity: 'high' }))
    }
  })
})

describe('the facts of a finding', () => {
  it('are read off its signals, and unknown is "not shown"', () => {
    expect(factsOf(aRanked())).toEqual(facts({ severity: 'high' }))
    expect(factsOf(aRanked({ signals: aSignals({ exploited: unknown(), likely: unknown() }) }))).toMatchObject({
      exploited: false,
      likely: 0,
    })
  })

  it('are what is known', () => {
    const signals = aSignals({
      exploited: known(true),
      likely: known(0.4),
      exposed: known('internal'),
      'valid-secret': known(true),
    })
    expect(factsOf(aRanked({ signals, reach: aReach({ verdict: 'refuted', level: 'present' }) }))).toMatchObject({
      exploited: true,
      likely: 0.4,
      exposure: 'internal',
      validSecret: true,
      refuted: true,
      level: 'present',
    })
  })

  it('are accepted only where everybody has set it aside', () => {
    const dismissed = { by: 'vex', justification: 'not affected' } as const
    expect(factsOf(aRanked({ evidence: [anEvidence({ dismissed }), anEvidence({ dismissed })] })).accepted).toBe(true)
    expect(factsOf(aRanked({ evidence: [anEvidence({ dismissed }), anEvidence()] })).accepted).toBe(false)
  })
})
