import { describe, expect, it } from 'vitest'
import { summarise, type SummariseInput } from '../../src/summarise/index.ts'
import { aRanked, aReach, aReportInfo, anEvidence } from '../support/builders.ts'

const current = { date: '2026-11-20', staleDays: null }
const everything = { kev: current, epss: true, catalog: true, codeowners: true, baseline: true }
const summaryOf = (overrides: Partial<SummariseInput> = {}) =>
  summarise({
    reports: [aReportInfo()],
    findings: [],
    occasion: 'change',
    change: { known: true, source: 'pull request 7', complete: true, files: [] },
    given: everything,
    ...overrides,
  })
const unknownsOf = (overrides: Partial<SummariseInput>): string[] =>
  summaryOf(overrides).unknowns.map(({ what }) => what)
const advisory = aRanked({ category: 'sca', location: { type: 'package', purl: 'pkg:npm/x@1' }, severity: 'low' })

describe('the totals', () => {
  it('add up over all reports: read = kept + dismissed + skipped', () => {
    const reports = [
      aReportInfo({ counts: { read: 10, kept: 7, dismissed: 2, skipped: 1 } }),
      aReportInfo({ counts: { read: 5, kept: 5, dismissed: 0, skipped: 0 }, health: 'partial' }),
    ]
    expect(summaryOf({ reports })).toMatchObject({
      reports: { read: 2, healthy: 1 },
      entries: { read: 15, kept: 12, dismissed: 2, skipped: 1 },
    })
  })

  it('count findings by severity, kind and change', () => {
    const findings = [aRanked({ severity: 'critical' }), aRanked({ severity: 'unknown', change: 'open' }), advisory]
    expect(summaryOf({ findings })).toMatchObject({
      findings: 3,
      bySeverity: { critical: 1, high: 0, medium: 0, low: 1, info: 0, unknown: 1 },
      byCategory: { sast: 2, sca: 1 },
      byChange: { new: 2, open: 1 },
    })
  })
})

describe('the kinds of tools', () => {
  it('that reported are seen, also where they found nothing', () => {
    const { kindsSeen, kindsNotSeen } = summaryOf({ reports: [aReportInfo({ category: 'secret' })] })
    expect(kindsSeen).toEqual(['secret'])
    const tools = [
      { name: 'Semgrep', category: 'sast' as const },
      { name: 'Trivy', category: 'sca' as const },
    ]
    expect(summaryOf({ reports: [aReportInfo({ tools })] }).kindsSeen).toEqual(['sast', 'sca'])
    expect(kindsNotSeen).toEqual(['sast', 'sca', 'dast', 'iast', 'iac', 'container', 'runtime'])
  })

  it('whose only report is broken are not seen', () => {
    expect(summaryOf({ reports: [aReportInfo({ health: 'unreadable' })] }).kindsSeen).toEqual([])
  })

  it('are also seen by what a report of several kinds found', () => {
    const findings = [aRanked({ evidence: [anEvidence({ category: 'iac' })] })]
    expect(summaryOf({ findings }).kindsSeen).toEqual(['sast', 'iac'])
  })

  it('do not count licences and quality: they are no security tools', () => {
    const { kindsSeen, kindsNotSeen } = summaryOf({ reports: [aReportInfo({ category: 'quality' })] })
    expect([...kindsSeen, ...kindsNotSeen]).not.toContain('quality')
  })
})

describe('what is not known', () => {
  it('is nothing where everything was given and everything judged', () => {
    const findings = [aRanked({ reach: aReach({ verdict: 'path', level: 'call_path' }) }), advisory]
    expect(summaryOf({ findings }).unknowns).toEqual([])
  })

  it('says of how many urgent findings nobody knows the reach', () => {
    const findings = [
      aRanked(),
      aRanked({ reach: aReach({ verdict: 'refuted', level: 'present' }) }),
      aRanked({ severity: 'low' }),
    ]
    expect(unknownsOf({ findings })).toEqual(['whether anything reaches 1 of 2 critical and high findings'])
  })

  it('names each feed that would be looked up, only where there is something to look up', () => {
    const given = { ...everything, kev: { date: '2025-08-25', staleDays: 455 }, epss: false }
    expect(unknownsOf({ findings: [advisory], given })).toEqual([
      'which of 1 advisory came to be exploited after 2025-08-25: the KEV catalogue is 455 days old',
      'how likely exploitation is',
    ])
    expect(unknownsOf({ given })).toEqual([])
  })

  it('names catalogue and owners where there are findings to place', () => {
    const given = { ...everything, catalog: false, codeowners: false }
    expect(unknownsOf({ findings: [advisory], given })).toHaveLength(2)
    expect(unknownsOf({ given })).toEqual([])
  })

  it('names the change and the baseline only where a change is judged', () => {
    const input = { change: { known: false, why: 'no token' } as const, given: { ...everything, baseline: false } }
    expect(unknownsOf(input)).toEqual([
      'which lines this change touched: no token',
      'which findings the base already has',
    ])
    expect(unknownsOf({ ...input, occasion: 'release' })).toEqual([])
  })

  it('comes with the way to give it, every time', () => {
    const nothing = {
      kev: { date: '2025-08-25', staleDays: 455 },
      epss: false,
      catalog: false,
      codeowners: false,
      baseline: false,
    }
    const { unknowns } = summaryOf({
      findings: [aRanked(), advisory],
      given: nothing,
      change: { known: false, why: 'no token' },
    })
    expect(unknowns).toHaveLength(7)
    for (const { what, how } of unknowns) expect([what, how].every((text) => text.length > 5)).toBe(true)
  })
})
