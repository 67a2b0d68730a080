import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../../src/merge/combine.ts'
import { compareSightings } from '../../src/merge/speaking-order.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { severities, severityAtLeast, severityRank, type Severity } from '../../src/model/severity.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { atEndpoint, ids, inCode, inPackage, line } from '../support/sightings.ts'

const dismissed = { by: 'tool', justification: 'nosemgrep' } as const
const rated = (severity: Severity, evidence: Partial<Evidence> = {}): Sighting =>
  inCode(line('a.js', 1), { evidence: { severity, ...evidence } })
const combined = (...sightings: readonly [Sighting, ...Sighting[]]) => combine(sightings, 'sql-injection')

describe('the severity of a finding', () => {
  it('is the worst that any tool claims', () => {
    expect(combined(rated('low'), rated('critical'), rated('medium')).severity).toBe('critical')
  })

  it('is what is stated where another tool says nothing', () => {
    expect(combined(rated('unknown'), rated('low')).severity).toBe('low')
    expect(combined(rated('unknown'), rated('unknown')).severity).toBe('unknown')
  })

  it('does not listen to who has set it aside, unless all have', () => {
    expect(combined(rated('low'), rated('critical', { dismissed })).severity).toBe('low')
    expect(combined(rated('low', { dismissed }), rated('critical', { dismissed })).severity).toBe('critical')
  })

  it('is never milder than any standing claim', () => {
    const claim = fc.record({ severity: fc.constantFrom(...severities), aside: fc.boolean() })
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 6 }), (claims) => {
        const sightings = claims
          .map(({ severity, aside }) => rated(severity, aside ? { dismissed } : {}))
          .sort(compareSightings)
        const { severity } = combine(sightings as [Sighting, ...Sighting[]], null) // one at least
        for (const claim of claims)
          if (!claim.aside && claim.severity !== 'unknown') expect(severityAtLeast(severity, claim.severity)).toBe(true)
        expect(severityRank(severity)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what a finding takes from its sightings', () => {
  it('is every piece of evidence, also the dismissed', () => {
    const sightings = [rated('high'), rated('low', { dismissed })] as const
    expect(combined(...sightings).evidence).toEqual(sightings.map(({ evidence }) => evidence))
  })

  it('is every identifier, once', () => {
    const a = inPackage('pkg:npm/x@1', ['GHSA-2222-3333-4444', 'CVE-2021-1111'])
    const b = inPackage('pkg:npm/x@1', ['CVE-2021-1111', 'CWE-79'])
    expect(combined(a, b).identifiers).toEqual(ids('CVE-2021-1111', 'GHSA-2222-3333-4444', 'CWE-79'))
  })

  it('is the first title that says more than an id', () => {
    const titled = (title: string): Sighting => inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { evidence: { title } })
    expect(combined(titled('CVE-2021-1111'), titled('Prototype pollution in x')).title).toBe('Prototype pollution in x')
    expect(combined(titled('CVE-2021-1111'), titled('CVE-2021-1111')).title).toBe('CVE-2021-1111')
  })

  it('is a fix with a version before one with words only', () => {
    const fixed = (fix: Sighting['fix']): Sighting =>
      inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { rest: fix === undefined ? {} : { fix } })
    expect(combined(fixed(undefined), fixed({ advice: 'Update' }), fixed({ version: '1.1' })).fix).toEqual({
      version: '1.1',
    })
    expect(combined(fixed(undefined), fixed({ advice: 'Update' })).fix).toEqual({ advice: 'Update' })
  })

  it('is runtime where one tool says it ships, and direct where one says it was asked for', () => {
    const said = (rest: Partial<Sighting>): Sighting => inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { rest })
    const both = combined(
      said({ scope: 'development', relationship: 'transitive' }),
      said({ scope: 'runtime', relationship: 'direct' }),
    )
    expect(both).toMatchObject({ scope: 'runtime', relationship: 'direct' })
    expect(combined(said({}), said({ scope: 'development' })).scope).toBe('development')
    expect(combined(said({}), said({})).scope).toBeUndefined()
  })

  it('is exploitation where one report says so, and the newest probability', () => {
    const said = (intel: Sighting['intel']): Sighting =>
      inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { rest: intel === undefined ? {} : { intel } })
    const old = { epss: { probability: 0.9, date: '2025-01-01' }, knownExploited: false }
    const fresh = { epss: { probability: 0.2, date: '2026-01-01' }, knownExploited: true }
    expect(combined(said(old), said(fresh), said(undefined)).intel).toEqual({ epss: fresh.epss, knownExploited: true })
    expect(combined(said({ knownExploited: false }), said(undefined)).intel).toEqual({ knownExploited: false })
    expect(combined(said(undefined), said(undefined)).intel).toBeUndefined()
  })

  it('is every further place once, its own left out', () => {
    const flow = inCode(line('a.js', 9), { rest: { also: [line('a.js', 1), line('b.js', 2), line('a.js', 9)] } })
    expect(combined(flow).places).toEqual([line('a.js', 1), line('b.js', 2)])
    expect(combined(flow, atEndpoint('http://h/a')).places).toEqual([
      line('a.js', 1),
      line('b.js', 2),
      { type: 'endpoint', method: 'GET', url: 'http://h/a' },
    ])
  })

  it('keeps the same package of two lockfiles as two places', () => {
    const at = (manifest: string): Sighting => inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { manifest })
    expect(combined(at('web/package.json'), at('web/package-lock.json')).places).toHaveLength(1)
  })

  it('is no less for one sighting than for two', () => {
    const only = inPackage('pkg:npm/x@1', ['CVE-2021-1111'], {
      rest: { fix: { version: '2' }, scope: 'runtime', relationship: 'direct', intel: { knownExploited: true } },
    })
    const { evidence: one, ...alone } = combined(only)
    const { evidence: two, ...twice } = combined(only, only)
    expect(alone).toEqual(twice)
    expect([one.length, two.length]).toEqual([1, 2])
  })
})
