import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const report = (vulnerability: object, ids: string[] = ['1']): object => ({
  manifest_hash: 'sha256:1',
  packages: { 10: { id: '10', name: 'bash', version: '5.0' } },
  vulnerabilities: { 1: { name: 'CVE-2019-18276 on Ubuntu 20.04 LTS (focal) - low.', ...vulnerability } },
  package_vulnerabilities: { 10: ids },
})

describe('Clair', () => {
  it('finds the id in the name of a record', () => {
    const draft = draftAs(
      'clair',
      report({ distribution: { did: 'ubuntu' }, normalized_severity: 'Low', severity: 'whatever' }),
    )
    expect(draft).toMatchObject({
      ruleId: 'CVE-2019-18276',
      severity: { word: 'Low' },
      location: { purl: 'pkg:deb/ubuntu/bash@5.0' },
    })
  })

  it('skips a package whose vulnerability the report does not hold, and says which', () => {
    const { problems, counts } = readAs('clair', report({}, ['2']))
    expect(counts).toMatchObject({ skipped: 1, kept: 0 })
    expect(problems[0]?.message).toContain('names vulnerability 2')
  })
})
