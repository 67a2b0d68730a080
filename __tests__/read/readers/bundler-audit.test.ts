import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const report = (result: object): object => ({ version: '0.9.2', created_at: '2026-03-06', results: [result] })
const unpatched = (advisory: object) =>
  draftAs(
    'bundler-audit',
    report({
      type: 'unpatched_gem',
      gem: { name: 'a', version: '6.0.0' },
      advisory: { id: 'CVE-2020-1', ...advisory },
    }),
  )

describe('bundler-audit', () => {
  it('names the fixed version that is nearest to the installed one', () => {
    expect(unpatched({ patched_versions: ['~> 5.2.4.3', '>= 6.0.3.1'] }).fix).toMatchObject({ version: '6.0.3.1' })
    expect(unpatched({ patched_versions: ['~> 6.0.2, >= 6.0.2.7'] }).fix).toMatchObject({ version: '6.0.2.7' })
    expect(unpatched({ patched_versions: ['>= 6.1.2, < 7'] }).fix).toMatchObject({ version: '6.1.2' })
    expect(unpatched({ patched_versions: [] }).fix).toBeUndefined()
  })

  it('writes CVE and GHSA without their prefix', () => {
    expect(unpatched({ cve: '2020-1', ghsa: 'aaaa-bbbb-cccc' }).identifiers).toEqual([
      'CVE-2020-1',
      'CVE-2020-1',
      'GHSA-aaaa-bbbb-cccc',
    ])
  })

  it('takes a source without encryption for a flaw of its own', () => {
    const draft = draftAs('bundler-audit', report({ type: 'insecure_source', source: 'http://gems.example/' }))
    expect(draft).toMatchObject({ ruleId: 'insecure_source', identifiers: ['CWE-319'] })
  })
})
