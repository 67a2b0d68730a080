import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const bom = (vulnerability: object, rest: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  components: [{ 'bom-ref': 'a', type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' }],
  vulnerabilities: [{ id: 'CVE-2024-1000', affects: [{ ref: 'a' }], ...vulnerability }],
  ...rest,
})
const draft = (vulnerability: object, rest?: object): ReturnType<typeof draftAs> =>
  draftAs('cyclonedx', bom(vulnerability, rest))

describe('CycloneDX', () => {
  it.each(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'])(
    'sets state %s aside, the label first',
    (state) => {
      expect(
        draft({ analysis: { state, justification: 'code_not_reachable', detail: 'Never loaded.' } }).dismissed,
      ).toEqual({ by: 'vex', justification: 'code_not_reachable: Never loaded.' })
      expect(draft({ analysis: { state } }).dismissed?.justification).toBe(state)
    },
  )

  it.each(['exploitable', 'in_triage'])('keeps state %s', (state) => {
    expect(draft({ analysis: { state } }).dismissed).toBeUndefined()
  })

  it('rates by the source the record names, with the version its vector lacks', () => {
    const ratings = [
      { source: { name: 'NVD' }, severity: 'critical', score: 9.8 },
      {
        source: { name: 'GHSA' },
        severity: 'medium',
        score: 5.3,
        method: 'CVSSv31',
        vector: 'AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L',
      },
    ]
    expect(draft({ source: { name: 'ghsa' }, ratings }).severity).toMatchObject({
      word: 'medium',
      score: 5.3,
      vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L'],
    })
    expect(draft({ ratings }).severity).toMatchObject({ word: 'critical' })
  })

  it('does not take an unknown rating when another says something', () => {
    expect(draft({ ratings: [{ severity: 'unknown' }, { severity: 'high' }] }).severity.word).toBe('high')
    expect(draft({ ratings: [{ severity: 'unknown' }] }).severity.word).toBe('unknown')
    expect(draft({}).severity).toEqual({})
  })

  it('takes the version of an affected component that has none', () => {
    const affects = [
      {
        ref: 'elsewhere',
        versions: [
          { version: '2.4', status: 'affected' },
          { version: '2.5', status: 'unaffected' },
        ],
      },
    ]
    expect(draft({ affects })).toMatchObject({
      location: { purl: 'pkg:generic/elsewhere@2.4' },
      fix: { version: '2.5' },
    })
  })

  it('does not read "Reachable and Exploitable" of dep-scan as more than an imported package', () => {
    const properties = [{ name: 'depscan:insights', value: 'Reachable and Exploitable\\nDirect dependency' }]
    expect(draft({ properties }).reach).toMatchObject([{ level: 'package_imported' }])
  })

  it('points at the vulnerability itself where it names no component', () => {
    expect(readAs('cyclonedx', bom({ affects: [] })).drafts.map(({ pointer }) => pointer)).toEqual([
      '/vulnerabilities/0',
    ])
  })

  it('takes an SBOM without vulnerabilities for a report without findings', () => {
    expect(readAs('cyclonedx', { bomFormat: 'CycloneDX', specVersion: '1.4', components: [] })).toMatchObject({
      health: 'ok',
      counts: { read: 0 },
    })
  })
})
