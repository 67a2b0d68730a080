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

  it('of an unknown tool is read and stands in for no kind of scan', () => {
    expect(readOne(file('reports/out.json', '[]'))).toMatchObject({ health: 'ok', category: null })
  })
})

describe('a document that is no scan', () => {
  it('a bill of materials without vulnerabilities is read and meets no expectation', () => {
    const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [] })
    expect(readOne(file('bom.json', bom))).toMatchObject({ format: 'cyclonedx', health: 'ok', category: null })
  })

  it('one with an empty list of vulnerabilities is a scan that found nothing', () => {
    const bom = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, vulnerabilities: [] })
    expect(readOne(file('bom.json', bom))).toMatchObject({ health: 'ok', category: 'sca' })
  })
})
