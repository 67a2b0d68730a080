import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ReportFile } from '../../src/model/report.ts'
import { readOne } from '../support/read-one.ts'

const file = (path: string, text: string, more: Partial<ReportFile> = {}): ReportFile => {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path, sha256, size: bytes.length, chunks: () => [bytes], ...more }
}

describe('an empty list', () => {
  it('is a clean secret scan where the name of the file or the user says whose it is', () => {
    expect(readOne(file('reports/gitleaks.json', '[]'))).toMatchObject({ health: 'ok', category: 'secret' })
    expect(readOne(file('reports/out.json', '[]', { format: 'gitleaks' }))).toMatchObject({
      health: 'ok',
      category: 'secret',
    })
  })

  it('of results is nobody’s, unless more is said: Talisman, ffuf and old versions of OSV-Scanner write the same', () => {
    expect(readOne(file('out.json', '{"results":[]}'))).toMatchObject({ health: 'unrecognised' })
    expect(readOne(file('out.json', '{"summary":{"types":{}},"results":[]}'))).toMatchObject({ health: 'unrecognised' })
    expect(readOne(file('out.json', '{"results":[]}', { format: 'osv-scanner' }))).toMatchObject({ category: 'sca' })
    expect(readOne(file('out.json', '{"results":[],"experimental_config":{}}'))).toMatchObject({ category: 'sca' })
  })

  it('of an unknown tool is read and stands in for no kind of scan', () => {
    expect(readOne(file('reports/out.json', '[]'))).toMatchObject({ health: 'ok', category: null, tool: null })
  })
})

describe('a document that is no scan', () => {
  it('a bill of materials without vulnerabilities is read and meets no expectation', () => {
    const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] })
    expect(readOne(file('bom.json', bom))).toMatchObject({ format: 'cyclonedx', health: 'ok', category: null })
  })

  const bom = (more: object): string =>
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, vulnerabilities: [], ...more })

  it('one with an empty list of vulnerabilities is a scan that found nothing', () => {
    expect(readOne(file('bom.json', bom({})))).toMatchObject({ health: 'ok', category: 'sca' })
  })

  it('but not one of Trivy, which writes the empty list also where it was not asked to look', () => {
    const made = { tools: { components: [{ type: 'application', group: 'aquasecurity', name: 'trivy' }] } }
    expect(readOne(file('bom.json', bom({ metadata: made })))).toMatchObject({ health: 'ok', category: null })
    const vulnerabilities = [{ id: 'CVE-2024-1000', affects: [{ ref: 'a' }] }]
    const components = [{ 'bom-ref': 'a', name: 'a' }]
    expect(readOne(file('bom.json', bom({ metadata: made, components, vulnerabilities })))).toMatchObject({
      category: 'sca',
    })
  })

  it('nor one whose parts stand in another document: it makes statements about them', () => {
    const vulnerabilities = [{ id: 'CVE-2024-1000', affects: [{ ref: 'urn:cdx:0/1#a' }] }]
    const report = readOne(file('vex.json', bom({ vulnerabilities })))
    expect(report).toMatchObject({ health: 'ok', category: null, counts: { read: 1 } })
    expect(report.drafts).toMatchObject([{ draft: { category: 'sca' } }])
  })
})
