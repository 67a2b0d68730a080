import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

type Changes = {
  readonly vulnerability?: object
  readonly match?: object
  readonly source?: object
  readonly artifact?: object
}
const draft = ({
  vulnerability,
  match,
  source = { type: 'directory', target: '.' },
  artifact,
}: Changes): ReturnType<typeof draftAs> =>
  draftAs('grype', {
    matches: [
      {
        vulnerability: { id: 'GHSA-35jh-r3h4-6jhm', severity: 'High', ...vulnerability },
        artifact: {
          name: 'lodash',
          version: '4.17.20',
          type: 'npm',
          purl: 'pkg:npm/lodash@4.17.20',
          locations: [{ path: '/web/package-lock.json' }],
          ...artifact,
        },
        ...match,
      },
    ],
    descriptor: { name: 'grype', version: '0.1' },
    source,
  })

describe('Grype', () => {
  it('joins the ids of the related records: GHSA and CVE are one flaw', () => {
    expect(draft({ match: { relatedVulnerabilities: [{ id: 'CVE-2021-23337' }] } }).identifiers).toEqual([
      'GHSA-35jh-r3h4-6jhm',
      'CVE-2021-23337',
    ])
  })

  it.each([
    ['exact-direct-match', 'high'],
    ['exact-indirect-match', 'medium'],
    ['cpe-match', 'low'],
  ])('trusts a %s with confidence %s', (type, confidence) => {
    expect(draft({ match: { matchDetails: [{ type }] } }).confidence).toBe(confidence)
  })

  it('is a container scan or not, also where it found nothing', () => {
    const empty = (type: string): unknown =>
      readAs('grype', { matches: [], descriptor: { name: 'grype' }, source: { type, target: {} } }).category
    expect([empty('image'), empty('directory')]).toEqual(['container', 'sca'])
  })

  it('carries KEV and EPSS, of the match or of the CVE behind it', () => {
    expect(draft({ vulnerability: { knownExploited: [{ cve: 'CVE-1' }] } }).intel).toEqual({ knownExploited: true })
    const related = [{ id: 'CVE-1', epss: [{ cve: 'CVE-1', epss: 0.5, percentile: 0.9, date: '2026-01-01' }] }]
    expect(draft({ match: { relatedVulnerabilities: related } }).intel).toEqual({
      epss: { probability: 0.5, date: '2026-01-01' },
    })
    expect(draft({}).intel).toBeUndefined()
  })

  it('claims the symbol present only where Grype matched symbols', () => {
    expect(draft({}).reach).toEqual([])
    expect(draft({ match: { matchDetails: [{ found: { matchedSymbols: ['a.B'] } }] } }).reach).toMatchObject([
      { level: 'symbol_present' },
    ])
  })

  it('names the image of an image scan, and no manifest for packages of the system', () => {
    const source = { type: 'image', target: { userInput: 'app:1', tags: ['app:1'] } }
    expect(draft({ source })).toMatchObject({
      category: 'container',
      location: { image: 'app:1', manifest: '/web/package-lock.json' },
    })
    expect(draft({ source, artifact: { type: 'deb' } }).location).toMatchObject({
      type: 'package',
      manifest: undefined,
    })
    expect(draft({})).toMatchObject({ category: 'sca', location: { manifest: '/web/package-lock.json' } })
  })

  it('reads negligible as a word of its own for information', () => {
    expect(draft({ vulnerability: { severity: 'Negligible' } }).severity.word).toBe('Negligible')
  })

  it('leaves Xeol alone, which writes the same about what is no longer maintained', () => {
    const written = (name: string) =>
      detectFormat(aReportFile(JSON.stringify({ matches: [], descriptor: { name, version: '0.1' } }), {}))
    expect(written('grype')).toEqual({ id: 'grype' })
    expect(written('xeol')).not.toHaveProperty('id')
  })
})
