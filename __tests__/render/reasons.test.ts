import { describe, expect, it } from 'vitest'
import { reasons } from '../../src/render/reasons.ts'
import { aRanked, aReach, aService, aSignals, known } from '../support/builders.ts'

describe('reasons', () => {
  it('gather what one source says into one phrase, and put what is unknown last', () => {
    const service = aService({ source: 'catalog.yml:3' })
    const signals = aSignals({ exposed: known('internet', 'service checkout (catalog.yml:3)') })
    expect(reasons(aRanked({ service, signals }), 4)).toEqual([
      'internet-facing, high business criticality, payment data (service checkout (catalog.yml:3))',
      'reach unknown (no tool reports reach for this)',
    ])
  })
  it('are the most telling ones where there is no room for all', () => {
    const signals = aSignals({ exploited: known(true, 'KEV 2026-03-02'), likely: known(0.9, 'EPSS 2026-11-22') })
    const reach = aReach({ verdict: 'path', level: 'call_path', because: 'govulncheck: 4 frames' })
    expect(reasons(aRanked({ signals, reach }), 2)).toEqual([
      'known to be exploited (KEV 2026-03-02)',
      '90 % likely to be exploited within 30 days (EPSS 2026-11-22)',
    ])
  })
  it('leave out what raises nothing', () => {
    const signals = aSignals({ exploited: known(false), likely: known(0.001), scope: known('runtime') })
    const reach = aReach({ verdict: 'path', level: 'entry_path', because: 'CodeQL' })
    expect(reasons(aRanked({ signals, reach }), 9)).toEqual(['untrusted input reaches it (CodeQL)'])
  })
  it('end with which severity counts, where tools disagree', () => {
    const { evidence } = aRanked()
    const [first] = evidence
    const other = { ...first, tool: { name: 'Bandit' }, severity: 'info' } as const
    const disputed = reasons(aRanked({ evidence: [first, other] }), 9)
    expect(disputed.at(-1)).toMatch(/^\w+ by .*, the worst of 2: info by Bandit/)
    expect(reasons(aRanked({ evidence: [first, { ...first }] }), 9).join()).not.toContain('worst')
  })
})
