import { describe, expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

const advisory = {
  id: 5,
  title: 'Flaw',
  module_name: 'lodash',
  severity: 'high',
  findings: [{ version: '1.0.0', paths: ['.>lodash'] }],
  patched_versions: '>=1.0.1',
  cwe: 'CWE-79',
  cves: ['CVE-2020-1234'],
  url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
}
const read = (changes: object, rest: object = {}): ReturnType<typeof draftsAs> =>
  draftsAs('npm-audit-v1', {
    advisories: { 5: { ...advisory, ...changes } },
    metadata: { vulnerabilities: { high: 1 } },
    ...rest,
  })

describe('npm audit of npm 6, and pnpm', () => {
  it('points at the advisory, or at each installed version where there are several', () => {
    expect(Object.keys(read({}))).toEqual(['/advisories/5'])
    const several = read({
      findings: [
        { version: '1.0.0', paths: [] },
        { version: '0.9.0', paths: [] },
      ],
    })
    expect(
      Object.entries(several).map(([pointer, { location }]) => [pointer, location.type === 'package' && location.purl]),
    ).toEqual([
      ['/advisories/5/findings/0', 'pkg:npm/lodash@1.0.0'],
      ['/advisories/5/findings/1', 'pkg:npm/lodash@0.9.0'],
    ])
  })

  it.each([['CWE-79'], ['["CWE-79"]'], [['CWE-79']]])('finds the CWE in the spelling %j', (cwe) => {
    expect(read({ cwe })['/advisories/5']?.identifiers).toContain('CWE-79')
  })

  it('names no fix where the registry says that there is none', () => {
    expect(read({ patched_versions: '<0.0.0' })['/advisories/5']?.fix).toBeUndefined()
    expect(read({ patched_versions: '>=0.9.9 <1.0.0 || >=1.0.1' })['/advisories/5']?.fix?.version).toBe('1.0.1')
  })

  it('calls it development only where every way there is', () => {
    const resolves = (...dev: boolean[]): object => ({
      actions: [{ resolves: dev.map((value) => ({ id: 5, dev: value })) }],
    })
    expect(read({}, resolves(true, true))['/advisories/5']?.scope).toBe('development')
    expect(read({}, resolves(true, false))['/advisories/5']?.scope).toBe('runtime')
    expect(read({})['/advisories/5']?.scope).toBeUndefined()
  })

  it('tells direct from transitive by the path', () => {
    expect(read({})['/advisories/5']?.relationship).toBe('direct')
    expect(read({ findings: [{ version: '1', paths: ['a>lodash'] }] })['/advisories/5']?.relationship).toBe(
      'transitive',
    )
  })
})
