import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import { sarif } from '../../src/render/sarif.ts'
import { aRanked, aVerdict, aWaiver, anAssessment, anEvidence } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const runOf = (assessment: Parameters<typeof sarif>[0]): Run => {
  const log = JSON.parse([...sarif(assessment)].join('')) as Log
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}
const resultsOf = (assessment: Parameters<typeof sarif>[0]): Result[] => runOf(assessment).results ?? []
const uriOf = (result: Result | undefined): string | undefined =>
  result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri
const first = (overrides: Parameters<typeof aRanked>[0]): Result | undefined =>
  resultsOf(anAssessment({ findings: [aRanked(overrides)] }))[0]

describe('the SARIF log', () => {
  it('has one result for each finding that counts, most urgent first, each with a rule that is there', () => {
    const { tool, results = [] } = runOf(postures.noisy)
    expect(results).toHaveLength(57)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
  })
  it('says what, why and how to fix it in plain text', () => {
    expect(resultsOf(postures.noisy)[1]?.message.text).toBe(
      [
        'CVE-2021-44228: Remote code execution through JNDI lookups in log4j-core.',
        'At org.apache.logging.log4j:log4j-core@2.14.1 in services/billing/pom.xml.',
        'Why: known to be exploited (KEV of 2026-11-20, listed 2021-12-10); 94 % likely to be exploited within 30 days (EPSS of 2026-11-22); internal only (service billing (catalog.yml:14)); reach unknown (no tool reports reach for this).',
        'Fix: update org.apache.logging.log4j:log4j-core to 2.17.1.',
      ].join('\n'),
    )
  })
  it('leaves waived and dismissed findings out, which an upload would show as open', () => {
    const aside = anEvidence({ dismissed: { by: 'tool', justification: 'nosec' } })
    const findings = [aRanked({ id: 'f1:a' }), aRanked({ id: 'f1:b', evidence: [aside] }), aRanked({ id: 'f1:c' })]
    const verdict = aVerdict({ waived: [{ waiver: aWaiver(), findings: ['f1:c'] }] })
    expect(
      resultsOf(anAssessment({ findings, verdict })).map(({ partialFingerprints }) => partialFingerprints),
    ).toEqual([{ 'postureGate/v1': 'f1:a' }])
  })
  it('places packages at their manifest and endpoints at their handler', () => {
    const location = { type: 'package', purl: 'pkg:npm/a@1', manifest: 'package-lock.json' } as const
    expect(uriOf(first({ location }))).toBe('package-lock.json')
    const endpoint = { type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders?x=1' } as const
    expect(uriOf(first({ location: endpoint, places: [{ type: 'code', path: 'a.js', startLine: 3 }] }))).toBe('a.js')
    expect(uriOf(first({ location: endpoint }))).toBe('.posture-gate/endpoint/GET/shop.example/api/orders')
  })
  it('gives a place without a file a path of its own that stays the same', () => {
    expect(uriOf(first({ location: { type: 'package', purl: 'pkg:deb/debian/zlib1g@1.2', image: 'shop:1' } }))).toBe(
      '.posture-gate/package/debian/zlib1g',
    )
    expect(uriOf(first({ location: { type: 'workload', uri: 'k8s://../shop/web' } }))).toBe(
      '.posture-gate/workload/k8s%3A/shop/web',
    )
  })
  it('keeps the most urgent of more than an upload may have', () => {
    const findings = Array.from({ length: 25_010 }, (_, i) => ({ ...aRanked(), id: `f1:${i}` as const }))
    const results = resultsOf(anAssessment({ findings }))
    expect(results).toHaveLength(25_000)
    expect(results.at(-1)?.partialFingerprints).toEqual({ 'postureGate/v1': 'f1:24999' })
  })
  it('has addresses that stay inside the repository, whatever a report says', () => {
    for (const result of resultsOf(postures.hostile)) {
      const places = [...(result.locations ?? []), ...(result.relatedLocations ?? [])]
      expect(places.length).toBeGreaterThan(0)
      for (const { physicalLocation } of places) {
        const uri = physicalLocation?.artifactLocation?.uri ?? ''
        expect(uri).toMatch(/^[\w.~%/-]*$/)
        expect(uri).not.toMatch(/^\/|^[a-z]+:|(?:^|\/)\.\.(?:\/|$)/i)
      }
    }
  })
  it('may be printed into a log of the runner', () => {
    expect([...sarif(postures.hostile)].join('')).not.toContain('##[')
  })
})
