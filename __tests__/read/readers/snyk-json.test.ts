import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const vulnerability = {
  id: 'SNYK-JS-A-1',
  title: 'Command Injection',
  packageName: 'a',
  version: '1.0.0',
  severity: 'high',
  from: ['app@1', 'a@1.0.0'],
}
const project = (changes: object, rest: object = {}): object => ({
  ok: false,
  packageManager: 'npm',
  vulnerabilities: [{ ...vulnerability, ...changes }],
  ...rest,
})

describe('Snyk', () => {
  it.each([
    ['reachable', 'call_path'],
    ['no-path-found', 'unknown'],
    ['not-applicable', 'unknown'],
    ['potentially-reachable', 'unknown'],
  ])('reachability %s is %s: no path found also stands for no information', (reachability, level) => {
    expect(draftAs('snyk-json', project({ reachability })).reach).toMatchObject([
      { level, original: `reachability: ${reachability}` },
    ])
    expect(draftAs('snyk-json', project({})).reach).toEqual([])
  })

  it('prefers the word that knows critical', () => {
    expect(draftAs('snyk-json', project({ severityWithCritical: 'critical' })).severity.word).toBe('critical')
  })

  it('reads one project and a list of them', () => {
    expect(
      Object.keys(draftsAs('snyk-json', [project({}, { displayTargetFile: 'a/package.json' }), project({})])),
    ).toEqual(['/0/vulnerabilities/0', '/1/vulnerabilities/0'])
  })

  it('tells direct from transitive by the way from the project', () => {
    expect(draftAs('snyk-json', project({})).relationship).toBe('direct')
    expect(draftAs('snyk-json', project({ from: ['app@1', 'b@1', 'a@1.0.0'] })).relationship).toBe('transitive')
  })

  it('routes licences and images', () => {
    expect(draftAs('snyk-json', project({ type: 'license' })).category).toBe('license')
    expect(draftAs('snyk-json', project({}, { docker: {}, path: 'app:1' }))).toMatchObject({
      category: 'container',
      location: { image: 'app:1' },
    })
  })

  it('reads the applications inside of an image, which stand within it, and says where one could not be looked at', () => {
    const image = (applications: readonly object[]): object => ({
      ok: true,
      docker: {},
      path: 'app:1',
      packageManager: 'deb',
      vulnerabilities: [],
      applications,
    })
    const application = project({}, { docker: {}, path: 'app:1' })
    expect(draftsAs('snyk-json', image([application]))).toMatchObject({
      '/applications/0/vulnerabilities/0': {
        category: 'container',
        location: { purl: 'pkg:npm/a@1.0.0', image: 'app:1' },
      },
    })
    expect(Object.keys(draftsAs('snyk-json', [project({}), image([application, application])]))).toEqual([
      '/0/vulnerabilities/0',
      '/1/applications/0/vulnerabilities/0',
      '/1/applications/1/vulnerabilities/0',
    ])
    expect(readAs('snyk-json', image([{ ok: false, error: 'no lockfile' }])).health).toBe('partial')
  })

  it('reads what the policy of Snyk ignores as set aside, with its reason', () => {
    const ignored = { ...vulnerability, filtered: { ignored: [{ reason: 'not used' }] } }
    const clean = (ignore: readonly object[]): object => ({ ok: true, vulnerabilities: [], filtered: { ignore } })
    expect(draftsAs('snyk-json', clean([ignored, vulnerability]))).toMatchObject({
      '/filtered/ignore/0': { ruleId: 'SNYK-JS-A-1', dismissed: { by: 'tool', justification: 'not used' } },
      '/filtered/ignore/1': { dismissed: { justification: 'ignored by the policy of Snyk' } },
    })
    expect(draftAs('snyk-json', project({})).dismissed).toBeUndefined()
  })

  it('never takes a scan of settings for a clean one of packages', () => {
    const iac = { ok: false, vulnerabilities: [], infrastructureAsCodeIssues: [{ id: 'SNYK-CC-1', severity: 'high' }] }
    for (const report of [iac, [iac, iac], [project({}), iac]])
      expect(readAs('snyk-json', report).health).toBe('unreadable')
  })

  it('takes an error for a scan that failed, for one of several projects for a part', () => {
    expect(readAs('snyk-json', { ok: false, error: 'Authentication error', path: '/x' }).health).toBe('scanner-failed')
    expect(readAs('snyk-json', [project({}), { ok: false, error: 'no lockfile', path: '/x' }])).toMatchObject({
      health: 'partial',
      counts: { kept: 1 },
    })
  })
})
