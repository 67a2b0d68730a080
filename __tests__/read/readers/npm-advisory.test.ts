import { describe, expect, it } from 'vitest'
import { advisoryDraft, NpmAdvisory } from '../../../src/read/readers/npm-advisory.ts'

const advisory = (changes: object = {}): NpmAdvisory =>
  NpmAdvisory.parse({ id: 5, title: 'Flaw', module_name: '@acme/a', findings: [], ...changes })

describe('an advisory of the npm registry', () => {
  it('is about the package where no installed version is known', () => {
    expect(advisoryDraft(advisory(), undefined)).toMatchObject({
      ruleId: '5',
      location: { type: 'package', purl: 'pkg:npm/%40acme/a' },
      relationship: undefined,
      fix: undefined,
    })
  })

  it('is called by its GHSA, from the field or from the link', () => {
    expect(advisoryDraft(advisory({ github_advisory_id: 'GHSA-1' }), undefined).ruleId).toBe('GHSA-1')
    expect(advisoryDraft(advisory({ url: 'https://github.com/advisories/GHSA-2' }), undefined).ruleId).toBe('GHSA-2')
  })

  it('takes the closest fix above what is installed', () => {
    const installed = { version: '2.0.0', paths: ['b>@acme/a'], dev: null }
    expect(advisoryDraft(advisory({ patched_versions: '>=1.9.1 <2.0.0 || >=2.0.3' }), installed)).toMatchObject({
      fix: { version: '2.0.3' },
      relationship: 'transitive',
    })
  })
})
