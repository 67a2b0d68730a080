import { describe, expect } from 'vitest'
import { npmLockOf } from '../support/lockfiles.ts'
import { it } from './scene.ts'

const lock = 'package-lock.json'
/** A report that finds a critical flaw in lodash 4.17.20, wherever it came from. */
const lodash = JSON.stringify({
  schema: 'posture-gate/report/v1',
  tool: { name: 'osv-scanner' },
  category: 'sca',
  findings: [
    {
      rule: 'GHSA-35jh-r3h4-6jhm',
      title: 'Command Injection in lodash',
      severity: 'critical',
      identifiers: ['GHSA-35jh-r3h4-6jhm'],
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: lock },
    },
  ],
})
const reports = { 'reports/osv.json': lodash }

describe.concurrent('a vulnerable package, without any input and without a baseline,', () => {
  it('blocks the change that brings it, and says where', async ({ open }) => {
    const scene = await open({ base: { [lock]: npmLockOf() }, head: { [lock]: npmLockOf('lodash@4.17.20') }, reports })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('introduced-critical')
  })

  it('does not block a change that only writes the lockfile anew', async ({ open }) => {
    const base = npmLockOf('lodash@4.17.20')
    const scene = await open({
      base: { [lock]: base },
      head: { [lock]: JSON.stringify(JSON.parse(base), null, 2) },
      reports,
    })
    expect(await scene.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })

  it('blocks nobody where the lockfile cannot be read, and says so', async ({ open }) => {
    const scene = await open({ base: { [lock]: npmLockOf() }, head: { [lock]: '{"lockfileVersion": 3,' }, reports })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.summary).toContain('cannot be read as a lockfile')
  })
})
