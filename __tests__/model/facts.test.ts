import { describe, expect, it } from 'vitest'
import { describeSource, facts } from '../../src/model/facts.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { aRanked, aReach, aService, aSignals, anEvidence, known, unknown } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const said = (finding: Ranked) => facts(finding).map(({ of, value }) => `${of}=${value}`)
const advisory = { identifiers: [{ scheme: 'cve', value: 'CVE-2026-1' }] } as const
const aside = { by: 'vex', justification: 'code_not_reachable' } as const

describe('facts', () => {
  it('come in the order of the ranking, exploitation first', () => {
    const finding = aRanked({
      ...advisory,
      category: 'sca',
      service: aService(),
      reach: aReach({ verdict: 'path', level: 'call_path', because: 'govulncheck: trace of 4 frames' }),
      signals: aSignals({
        exploited: known(true, 'KEV 2026-03-02'),
        likely: known(0.5, 'EPSS'),
        exposed: known('internet', 'catalog.yml:12'),
        corroborated: known(true, 'seen by two'),
        fixable: known(true, 'reports'),
        scope: known('runtime', 'reports'),
        relationship: known('transitive', 'reports'),
      }),
      fix: { version: '2.0.0' },
    })
    expect(said(finding)).toEqual([
      'exploited=yes',
      'likely=0.5',
      'reach=call_path',
      'exposure=internet',
      'severity=high',
      'criticality=high',
      'data=payment',
      'confidence=high',
      'corroborated=yes',
      'fix=2.0.0',
      'scope=runtime',
      'relationship=transitive',
      'cause=introduced',
    ])
  })

  it('say who said so, down to the pointer in the report', () => {
    const severity = facts(aRanked()).find(({ of }) => of === 'severity')
    expect(severity).toEqual({
      of: 'severity',
      value: 'high',
      because: 'high by Semgrep (ERROR)',
      source: 'reports/semgrep.sarif#/runs/0/results/0',
    })
  })

  it('take unknown exploitation for neither yes nor no, and say it only where there is an advisory', () => {
    expect(said(aRanked(advisory))).toContain('exploited=unknown')
    expect(said(aRanked()).filter((text) => text.startsWith('exploited'))).toEqual([])
    expect(said(aRanked({ ...advisory, signals: aSignals({ exploited: known(false) }) }))).toContain('exploited=no')
  })

  it('say that reach and exposure are unknown where somebody has to decide, and not for what is only listed', () => {
    const minor = { severity: 'low', priority: { band: 'B4', row: 'low' } } as const
    expect(said(aRanked())).toEqual(expect.arrayContaining(['reach=unknown', 'exposure=unknown']))
    expect(said(aRanked(minor)).join()).not.toMatch(/reach|exposure/)
  })

  it('of exposure and cause are one object where findings share what they are made of, and never of another finding', () => {
    const of = (finding: Ranked, name: string) => facts(finding).find((one) => one.of === name)
    const first = aRanked()
    const second = aRanked({ signals: { ...first.signals } })
    expect(of(second, 'exposure')).toBe(of(first, 'exposure'))
    expect(of(second, 'cause')).toBe(of(first, 'cause'))
    const other = aRanked({ signals: aSignals({ exposed: known('internet', 'b.yml:1') }), causeBecause: 'else' })
    expect(of(other, 'exposure')).toMatchObject({ value: 'internet', source: 'b.yml:1' })
    expect(of(other, 'cause')).toMatchObject({ source: 'else' })
    expect(of(first, 'exposure')).toMatchObject({ value: 'unknown' })
  })

  it('say that no path was found, and where tools disagree', () => {
    const refuted = aRanked({ reach: aReach({ verdict: 'refuted', because: 'govulncheck: not called' }) })
    expect(facts(refuted)[0]).toMatchObject({ of: 'reach', value: 'refuted', source: 'govulncheck: not called' })
    const contested = aRanked({ reach: aReach({ verdict: 'path', level: 'call_path', contested: true }) })
    expect(facts(contested)[0]?.because).toBe('reachable by a call path (tools disagree)')
  })

  it('speak of a secret’s life instead of its reach', () => {
    const secret = { category: 'secret' } as const
    const because = (signal: ReturnType<typeof known>) =>
      facts(aRanked({ ...secret, signals: aSignals({ 'valid-secret': signal }) })).find(({ of }) => of === 'reach')
        ?.because
    expect(because(known(true))).toBe('the secret is live')
    expect(because(known(false))).toBe('the secret is not live')
    expect(because(unknown('no tool tried it'))).toBe('not known whether the secret is live: no tool tried it')
  })

  it('put an accepted claim first and a contested one last', () => {
    const dismissed = anEvidence({ dismissed: aside })
    expect(facts(aRanked({ evidence: [dismissed] }))[0]).toMatchObject({ of: 'dismissed', value: 'vex' })
    const half = facts(aRanked({ evidence: [dismissed, anEvidence()] }))
    expect(half.at(-1)?.because).toBe('set aside by VEX (1 of 2 sightings): code_not_reachable')
  })

  it('write probabilities so that nothing known reads as nothing', () => {
    const because = (p: number) =>
      facts(aRanked({ ...advisory, signals: aSignals({ likely: known(p) }) })).find(({ of }) => of === 'likely')
        ?.because
    expect([0.944, 0.0123, 0.0001].map(because)).toEqual([
      '94 % likely to be exploited within 30 days',
      '1.2 % likely to be exploited within 30 days',
      '< 0.1 % likely to be exploited within 30 days',
    ])
  })

  it('know test code and development dependencies', () => {
    expect(said(aRanked({ signals: aSignals({ 'test-code': known(true) }) }))).toContain('scope=test')
    expect(said(aRanked({ signals: aSignals({ scope: known('development') }) }))).toContain('scope=development')
  })

  it('have words and a source each, in every posture', () => {
    for (const { findings } of [postures.noisy, postures.firstRun, postures.incomplete])
      for (const finding of findings)
        for (const fact of facts(finding)) {
          expect(fact.because).not.toBe('')
          expect(fact.source).not.toBe('')
        }
  })
})

describe('describeSource', () => {
  it('leaves the sign out where there is no pointer', () => {
    expect(describeSource({ file: 'a.json', sha256: '', pointer: '' })).toBe('a.json')
    expect(describeSource({ file: 'a.json', sha256: '', pointer: '/0' })).toBe('a.json#/0')
  })
})
