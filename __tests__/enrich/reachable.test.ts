import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachable } from '../../src/enrich/reachable.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import { granularities, reachLevels, reachNegatives, reachRank, type ReachClaim } from '../../src/model/reach.ts'
import { aFinding, anEvidence } from '../support/builders.ts'

const claim = (
  level: ReachClaim['level'],
  granularity: ReachClaim['granularity'] = 'symbol',
  original = level as string,
): ReachClaim => ({
  level,
  granularity,
  method: 'callgraph',
  original,
})
const said = (tool: string, ...reach: readonly ReachClaim[]): Evidence =>
  anEvidence({ tool: { name: tool }, category: 'sca', reach })
const of = (...evidence: readonly [Evidence, ...Evidence[]]) => reachable()(aFinding({ evidence }))
const claims = (...reach: readonly ReachClaim[]) => of(said('govulncheck', ...reach))

describe('reach', () => {
  it('that nobody claims is unknown', () => {
    expect(of(anEvidence())).toEqual({
      verdict: 'unknown',
      level: 'unknown',
      contested: false,
      because: 'no tool here reports reach for it',
    })
  })

  it('that the same tools claim in the same way is said once; who claims it, and how many, makes a difference', () => {
    const told = reachable()
    const path = claim('call_path')
    const by = (...tools: readonly [string, ...string[]]) =>
      told(aFinding({ evidence: tools.map((tool) => said(tool, path)) as [Evidence, ...Evidence[]] }))
    expect(by('A')).toBe(by('A'))
    expect(by('B').because).toBe('B: call_path')
    expect(by('B', 'A')).toEqual(by('A', 'B'))
    expect(told(aFinding({ evidence: [said('A', path, claim('no_path'))] })).contested).toBe(true)
  })

  it.each(['exercised', 'entry_path', 'call_path'] as const)('of %s is a path', (level) => {
    expect(claims(claim(level))).toMatchObject({
      verdict: 'path',
      level,
      contested: false,
      because: `govulncheck: ${level}`,
    })
  })

  it.each(['symbol_present', 'package_loaded', 'package_imported', 'present', 'unknown'] as const)(
    'of %s alone is no path and no refutation',
    (level) => {
      expect(claims(claim(level))).toMatchObject({ verdict: 'unknown', level })
    },
  )

  it('is the furthest of what is claimed, whoever claims it', () => {
    expect(
      of(said('A', claim('present')), said('B', claim('call_path')), said('C', claim('package_imported'))),
    ).toMatchObject({
      verdict: 'path',
      level: 'call_path',
      because: 'B: call_path',
    })
  })

  it('is claimed by what stands, not by what was set aside', () => {
    const dismissed = { by: 'vex', justification: 'not in execute path' } as const
    expect(of(anEvidence(), { ...said('A', claim('call_path')), dismissed })).toMatchObject({ verdict: 'unknown' })
  })
})

describe('a negative', () => {
  it('of any number does not beat one concrete path', () => {
    const denials = [
      claim('no_path', 'flow'),
      claim('no_path'),
      claim('package_not_used', 'package'),
      claim('not_loaded', 'package'),
    ]
    expect(claims(claim('call_path'), ...denials)).toMatchObject({ verdict: 'path', level: 'call_path' })
  })

  it('of the same granularity makes what it denies contested', () => {
    expect(claims(claim('call_path'), claim('no_path'))).toMatchObject({ verdict: 'path', contested: true })
    expect(claims(claim('call_path'), claim('package_not_used', 'package'))).toMatchObject({
      verdict: 'path',
      contested: false,
    })
  })

  it('counts against a coarser positive: no path to the symbol of an imported package', () => {
    expect(claims(claim('package_imported', 'package'), claim('no_path', 'symbol'))).toMatchObject({
      verdict: 'refuted',
      level: 'package_imported',
      because: 'govulncheck: no_path',
    })
  })

  it('does not count against a finer positive: the symbol is there, whatever the package graph says', () => {
    expect(claims(claim('symbol_present', 'symbol'), claim('package_not_used', 'package'))).toMatchObject({
      verdict: 'unknown',
      level: 'symbol_present',
    })
  })

  it('has to count against every positive, also against one of equal rank', () => {
    const [symbol, loaded] = [claim('symbol_present', 'symbol', 'z'), claim('package_loaded', 'package', 'a')]
    expect(claims(symbol, loaded, claim('package_not_used', 'package'))).toMatchObject({ verdict: 'unknown' })
    expect(
      claims({ ...symbol, original: 'a' }, { ...loaded, original: 'z' }, claim('package_not_used', 'package')),
    ).toMatchObject({ verdict: 'unknown' })
  })

  it('alone refutes what is merely present', () => {
    expect(claims(claim('package_not_used', 'package'))).toMatchObject({ verdict: 'refuted', level: 'present' })
    expect(claims(claim('present', 'module'), claim('package_not_used', 'package'))).toMatchObject({
      verdict: 'refuted',
      level: 'present',
    })
  })

  it('of not loaded refutes nothing but mere presence: nobody knows how long it was watched', () => {
    expect(claims(claim('present', 'module'), claim('not_loaded', 'package'))).toMatchObject({ verdict: 'refuted' })
    expect(claims(claim('package_imported', 'package'), claim('not_loaded', 'package'))).toMatchObject({
      verdict: 'unknown',
      contested: false,
    })
    expect(claims(claim('package_loaded', 'package'), claim('not_loaded', 'package'))).toMatchObject({
      verdict: 'unknown',
    })
  })
})

describe('what a dynamic tool triggered', () => {
  const exercised = anEvidence({
    tool: { name: 'ZAP' },
    category: 'dast',
    reach: [claim('exercised', 'flow', 'attack succeeded')],
  })
  const joined = (values: Readonly<Record<string, string>>): Finding['joined'] => [
    { reason: 'route-meets-code', values },
  ]

  it('lifts a finding in code where the join names the parameter', () => {
    const finding = aFinding({
      evidence: [anEvidence(), exercised],
      joined: joined({ route: '/orders', parameter: 'customer' }),
    })
    expect(reachable()(finding)).toMatchObject({ verdict: 'path', level: 'exercised' })
  })

  it('does not where the join is a guess', () => {
    const finding = aFinding({ evidence: [anEvidence(), exercised], joined: joined({ route: '/orders' }) })
    expect(reachable()(finding)).toMatchObject({ verdict: 'unknown' })
  })

  it('counts for itself where there is no code', () => {
    const finding = aFinding({ evidence: [exercised], location: { type: 'endpoint', method: 'GET', url: '/orders' } })
    expect(reachable()(finding)).toMatchObject({ verdict: 'path', level: 'exercised' })
  })
})

it('a secret that was tried and works is exercised', () => {
  expect(of(anEvidence({ category: 'secret', validity: 'valid' }))).toMatchObject({
    verdict: 'path',
    level: 'exercised',
  })
  expect(of(anEvidence({ category: 'secret', validity: 'invalid' }))).toMatchObject({ verdict: 'unknown' })
})

const anyClaim: fc.Arbitrary<ReachClaim> = fc.record({
  level: fc.constantFrom(...reachLevels, ...reachNegatives),
  granularity: fc.constantFrom(...granularities),
  method: fc.constantFrom('dynamic', 'callgraph', 'metadata'),
  original: fc.constantFrom('said', 'said too'),
})
const anySaying = fc.array(fc.tuple(fc.constantFrom('A', 'B'), anyClaim), { minLength: 1, maxLength: 6 })
const evidenceOf = (saying: readonly (readonly [string, ReachClaim])[]) =>
  saying.map(([tool, one]) => said(tool, one)) as [Evidence, ...Evidence[]] // never empty

it('the order in which tools speak never shows', () => {
  const orders = anySaying.chain((saying) =>
    fc.tuple(fc.constant(saying), fc.shuffledSubarray(saying, { minLength: saying.length })),
  )
  fc.assert(
    fc.property(orders, ([saying, shuffled]) => {
      expect(of(...evidenceOf(shuffled))).toEqual(of(...evidenceOf(saying)))
    }),
    { numRuns: 500 },
  )
})

it('one more positive never makes reach less', () => {
  const rankOf = ({ verdict, level }: ReturnType<typeof of>): number => (verdict === 'refuted' ? 0 : reachRank(level))
  fc.assert(
    fc.property(
      anySaying,
      fc.constantFrom(...reachLevels),
      fc.constantFrom(...granularities),
      (saying, level, granularity) => {
        const before = of(...evidenceOf(saying))
        const after = of(...evidenceOf([...saying, ['C', claim(level, granularity)]]))
        expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before))
      },
    ),
    { numRuns: 500 },
  )
})
