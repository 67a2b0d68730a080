import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftAs, readAs } from './read-as.ts'

const columns = [
  'Component name',
  'Component version name',
  'Component origin name',
  'Component origin id',
  'Vulnerability id',
  'Base score',
  'Vulnerability source',
  'Remediation status',
  'Security Risk',
]
const table = (row: Readonly<Record<string, string>>): string =>
  [columns.join(','), columns.map((column) => row[column] ?? '').join(',')].join('\n')
const row = {
  'Component name': 'A',
  'Component version name': '1.2',
  'Vulnerability id': 'CVE-2024-1000',
  'Remediation status': 'NEW',
}
const read = (changes: Readonly<Record<string, string>>): Draft =>
  draftAs('blackduck-csv', table({ ...row, ...changes }))

describe('the table of Black Duck', () => {
  it.each([
    ['maven', 'org.acme:a:1.2', 'pkg:maven/org.acme/a@1.2'],
    ['npmjs', '@acme/a/1.2', 'pkg:npm/%40acme/a@1.2'],
    ['pypi', 'a/1.2', 'pkg:pypi/a@1.2'],
    ['github', 'acme/a:1.2', 'pkg:github/acme/a@1.2'],
    ['', '', 'pkg:generic/A@1.2'],
    ['long_tail', 'something else', 'pkg:generic/A@1.2'],
  ])('knows the package of origin %s, %s', (origin, id, purl) => {
    expect(read({ 'Component origin name': origin, 'Component origin id': id }).location).toEqual({
      type: 'package',
      purl,
    })
  })

  it('sets aside what its users decided, and keeps what they only looked at', () => {
    const fate = (status: string): unknown => read({ 'Remediation status': status }).dismissed?.justification
    expect(['NEW', 'Needs review', 'REMEDIATION_REQUIRED'].map(fate)).toEqual([undefined, undefined, undefined])
    expect(['Ignored', 'Remediation complete', 'DUPLICATE'].map(fate)).toEqual([
      'Ignored',
      'Remediation complete',
      'DUPLICATE',
    ])
  })

  it('skips a row without a vulnerability', () => {
    expect(readAs('blackduck-csv', table({ ...row, 'Vulnerability id': '' })).counts).toMatchObject({
      skipped: 1,
      kept: 0,
    })
  })
})
