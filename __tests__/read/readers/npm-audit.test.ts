import { describe, expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const advisory = {
  source: 1,
  name: 'lodash',
  dependency: 'lodash',
  title: 'Flaw',
  url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
  severity: 'moderate',
  cwe: ['CWE-77'],
  cvss: { score: 0, vectorString: null },
  range: '<1',
}
const report = (vulnerable: object): object => ({
  auditReportVersion: 2,
  vulnerabilities: { lodash: { name: 'lodash', via: [advisory], isDirect: true, ...vulnerable } },
})

describe('npm audit', () => {
  it('takes only objects of `via` for entries; names are the way to another package', () => {
    const found = draftsAs('npm-audit', report({ via: ['minimist', advisory] }))
    expect(Object.keys(found)).toEqual(['/vulnerabilities/lodash/via/1'])
    expect(draftsAs('npm-audit', report({ via: ['minimist'] }))).toEqual({})
  })

  it('escapes the slash of a scope in the pointer', () => {
    const found = draftsAs('npm-audit', {
      auditReportVersion: 2,
      vulnerabilities: { '@a/b': { name: '@a/b', via: [{ ...advisory, dependency: '@a/b' }] } },
    })
    expect(found['/vulnerabilities/@a~1b/via/0']?.location).toMatchObject({ purl: 'pkg:npm/%40a/b' })
  })

  it('gives a fixed version only where the fix is of this very package', () => {
    const fix = (fixAvailable: unknown): unknown =>
      draftsAs('npm-audit', report({ fixAvailable }))['/vulnerabilities/lodash/via/0']?.fix
    expect(fix({ name: 'lodash', version: '4.17.21', isSemVerMajor: false })).toEqual({
      version: '4.17.21',
      advice: 'Update lodash to 4.17.21',
    })
    expect(fix({ name: 'parent', version: '2.0.0', isSemVerMajor: true })).toEqual({
      advice: 'Update parent to 2.0.0 (major version)',
    })
    expect(fix(true)).toEqual({ advice: 'npm audit fix' })
    expect(fix(false)).toBeUndefined()
  })

  it.each([
    [{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' } }, 'ENOLOCK'],
    [
      { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '', detail: '' } },
      '405 Method Not Allowed',
    ],
    [
      { error: { code: 'ERR_PNPM_AUDIT_BAD_RESPONSE', message: 'The audit endpoint responded with 500' } },
      'responded with 500',
    ],
  ])('takes an error object for a scan that failed, never for a clean one: %j', (content, words) => {
    const found = readAs('npm-audit', content)
    expect(found.health).toBe('scanner-failed')
    expect(found.problems[0]?.message).toContain(words)
  })
})
