import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const finding = (details: object, status: object = {}, scan_type = 'STATIC'): object => ({
  scan_type,
  finding_status: { status: 'OPEN', resolution: 'UNRESOLVED', resolution_status: 'NONE', ...status },
  finding_details: { severity: 3, cwe: { id: 80 }, file_path: 'a.js', file_name: 'a.js', ...details },
})
const read = (...parts: Parameters<typeof finding>): Draft =>
  draftAs('veracode-json', { findings: [finding(...parts)] })

describe('Veracode’s API', () => {
  it('sets aside what was approved, closed or not, and finds nothing in what is closed otherwise', () => {
    const approved = { resolution: 'MITIGATED', resolution_status: 'APPROVED' }
    expect(read({}, approved).dismissed?.justification).toBe('MITIGATED, approved in Veracode')
    expect(read({}, { ...approved, status: 'CLOSED' }).dismissed).toBeDefined()
    expect(read({}, { resolution: 'MITIGATED', resolution_status: 'PROPOSED' }).dismissed).toBeUndefined()
    expect(readAs('veracode-json', { findings: [finding({}, { status: 'CLOSED' })] }).drafts).toEqual([])
  })

  it('routes by the kind of scan', () => {
    expect(read({ url: 'https://a.example/x' }, {}, 'DYNAMIC')).toMatchObject({
      category: 'dast',
      location: { type: 'endpoint', url: 'https://a.example/x' },
    })
    const library = {
      component_filename: 'okio-2.8.0.jar',
      version: '2.8.0',
      language: 'JAVA',
      cve: { name: 'CVE-2023-3635' },
    }
    expect(read(library, {}, 'SCA')).toMatchObject({
      category: 'sca',
      ruleId: 'CVE-2023-3635',
      location: { purl: 'pkg:generic/okio@2.8.0' },
    })
  })

  it('is not whole where it is one page of several', () => {
    const page = (total_pages: number): object => ({
      _embedded: { findings: [finding({})] },
      _links: { self: { href: 'https://api.veracode.com/x' } },
      page: { total_elements: total_pages, total_pages, number: 0 },
    })
    expect([1, 2].map((pages) => readAs('veracode-json', page(pages)).health)).toEqual(['ok', 'partial'])
  })

  it('claims no list of findings that may be anybody’s', () => {
    for (const report of [{ findings: [] }, { findings: [{ id: 1 }] }])
      expect(detectFormat(aReportFile(JSON.stringify(report)))).not.toEqual({ id: 'veracode-json' })
  })
})
