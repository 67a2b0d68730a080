import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs } from './read-as.ts'

const report = (vulnerability: object): object[] => [
  {
    coordinates: 'pkg:npm/lodash@4.17.20',
    reference: 'https://ossindex.sonatype.org/component/pkg:npm/lodash@4.17.20',
    vulnerabilities: [{ id: 'sonatype-2020-0739', ...vulnerability }],
  },
]

describe('AuditJS', () => {
  it('finds CVE and CWE in the title, where no field has them', () => {
    expect(draftAs('auditjs', report({ title: '[CVE-2021-23337] CWE-94: Code Injection' })).identifiers).toEqual(
      expect.arrayContaining(['CVE-2021-23337', 'CWE-94']),
    )
  })

  it('tells what is wrong where the title only counts', () => {
    expect(
      draftAs('auditjs', report({ title: '1 vulnerability found', description: 'Prototype Pollution' })).title,
    ).toBe('Prototype Pollution')
  })

  it('is read behind lines that the tool prints before the report', () => {
    const text = `Sonabot here, beep boop\n${JSON.stringify(report({}))}`
    expect(detectFormat(aReportFile(text, {}))).toEqual({ id: 'auditjs' })
  })
})
