import { describe, expect } from 'vitest'
import { addArtifact, type Run } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import * as events from '../support/runner/events.ts'
import { clean, critical, sarif } from './reports.ts'
import { it, orders, type Scene } from './scene.ts'

const report = 'reports/semgrep.sarif'
const blocked = { reports: { [report]: critical } }

describe.concurrent('without a pull request', () => {
  it.for([
    ['a push to the default branch', ({ repository }: Scene) => events.pushEvent(repository)],
    ['a schedule', ({ repository }: Scene) => events.scheduleEvent(repository)],
  ] as const)('%s is recorded: a summary, no comment, no verdict against anyone', async ([, event], { open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ event: event(scene) })
    expect(result).toMatchObject({ exitCode: 0, outcome: 'success' })
    expect(result.summary).toContain('sql-injection')
    expect(scene.operations().filter((operation) => operation.startsWith('issues/'))).toEqual([])
  })

  it('a release is judged by what is open', async ({ open }) => {
    const scene = await open({ reports: { [report]: sarif([{ rule: 'sql-injection', flow: true }]) } })
    scene.repository.refs.set('tags/v1', scene.pull.mergeSha)
    const result = await scene.run({ event: events.releaseEvent(scene.repository, 'v1') })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('open-reachable')
    expect(scene.comments()).toEqual([])
  })

  it('a merge group is judged as a change, and nobody is written to', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ event: events.mergeGroupEvent(scene.pull) })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()).toEqual([])
  })
})

describe.concurrent('a run for a pull request that has more rights than it', () => {
  const runOf = ({ pull, repository }: Scene, sha: string): Run => {
    const headRepository = pull.head.repository
    const run = { id: 77, workflow: 'ci', event: 'pull_request', branch: 'feature', sha, headRepository }
    repository.runs.push({ ...run, conclusion: 'success' })
    return { ...run, conclusion: 'success' }
  }

  it('on pull_request_target judges and comments', async ({ open }) => {
    const scene = await open({ ...blocked, fork: true })
    const result = await scene.run({ event: events.pullRequestTargetEvent(scene.pull) })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()).toHaveLength(1)
  })

  it('finds the pull request of a fork by its commit, and reads what its run uploaded', async ({ open }) => {
    const scene = await open({ fork: true })
    const { github, repository, pull } = scene
    const event = events.workflowRunEvent(runOf(scene, pull.head.sha), repository)
    const bytes = zip([{ name: 'semgrep.sarif', bytes: Buffer.from(critical) }])
    addArtifact(github.state, repository, { name: 'scan', runId: 77, bytes })
    const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const
    const result = await scene.run({ event, runId: 78, inputs: { artifacts: 'scan' }, permissions })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()[0]?.body).toContain(`/blob/${pull.head.sha}/${orders}#L`)
  })

  it('writes to nobody where no open pull request has the commit', async ({ open }) => {
    const scene = await open({ fork: true, reports: { [report]: clean } })
    const event = events.workflowRunEvent(runOf(scene, scene.pull.base.sha), scene.repository)
    const result = await scene.run({ event, runId: 78, inputs: { comment: 'always' } })
    expect(scene.comments()).toEqual([])
    expect(result.summary).not.toBe('')
  })
})
