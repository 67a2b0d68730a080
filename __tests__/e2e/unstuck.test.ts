import { describe, expect } from 'vitest'
import { addLabel, person } from '../support/github/state.ts'
import { clean, critical } from './reports.ts'
import { it, type Scene } from './scene.ts'

const report = 'reports/semgrep.sarif'
const policy = '.github/posture-gate.yml'
const blocked = { reports: { [report]: critical } }
const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const

/** The run for the head of the pull request, and the label. */
function labelled({ github, repository, pull }: Scene, by: string, role: string): void {
  const createdAt = '2026-01-01T00:00:00Z'
  repository.runs.push({
    id: 1,
    workflow: 'gate',
    event: 'pull_request',
    branch: pull.head.branch,
    sha: pull.head.sha,
    headRepository: pull.head.repository,
    conclusion: null,
    createdAt,
  })
  repository.collaborators.set(by, role)
  addLabel(github.state, repository, pull.number, 'posture-gate/override', person(by))
}

describe.concurrent('getting unstuck', () => {
  it('by a label of somebody who may: a warning that names them, on the pull request and in the log', async ({
    open,
  }) => {
    const scene = await open(blocked)
    labelled(scene, 'ada', 'maintain')
    const result = await scene.run({ permissions })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn', blocked: '1' } })
    expect(result.log).toMatch(/^Verdict: warn\. Overridden by @ada/m)
    expect(scene.comments()[0]?.body).toContain('Overridden by')
  })

  it('by a label of somebody who may not: nothing changes, and the log says why', async ({ open }) => {
    const scene = await open(blocked)
    labelled(scene, 'eve', 'write')
    const result = await scene.run({ permissions })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.log).toContain('@eve may not')
  })

  it('by a label of an earlier commit: nothing changes', async ({ open }) => {
    const scene = await open(blocked)
    labelled(scene, 'ada', 'admin')
    scene.push({ 'more.txt': 'more\n' })
    expect(await scene.run({ permissions })).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
  })

  it('by a waiver that was merged to the base branch', async ({ open }) => {
    const waiver =
      'id: sql-injection, reason: mitigated, text: "Behind the proxy.", approvedBy: "@acme/appsec", expires: 2099-12-31'
    const base = { [policy]: `version: 1\nextends: default\nwaivers:\n  - { ${waiver} }\n` }
    expect(await (await open({ base, ...blocked })).run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })

  it('by a pull request that repairs the policy, which the broken one does not stop', async ({ open }) => {
    const scene = await open({
      base: { [policy]: 'version: 1\nruels: []\n' },
      head: { [policy]: 'version: 1\nextends: default\n' },
      reports: { [report]: clean },
    })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(result.summary).toContain('default preset')
  })

  it('from the outage of a scanner: undecided where its job failed, fine where it did not have to run', async ({
    open,
  }) => {
    const base = {
      [policy]: 'version: 1\nextends: default\nexpect:\n  - { category: sast }\n  - { category: sca, job: deps }\n',
    }
    const scene = await open({ base, reports: { [report]: clean } })
    const ended = (result: string) => ({ inputs: { jobs: JSON.stringify({ deps: { result, outputs: {} } }) } })
    expect(await scene.run(ended('skipped'))).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    const failed = await scene.run(ended('failure'))
    expect(failed).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } })
    expect(failed.summary).toContain('deps failed')
  })
})
