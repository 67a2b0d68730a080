import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit, addPull } from '../../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../../support/github/small-world.ts'
import { addRepository } from '../../support/github/state.ts'
import * as events from '../../support/runner/events.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

const asked = { contents: 'read', 'pull-requests': 'write' } as const
const read = { contents: 'read', 'pull-requests': 'read' }

describe('events', () => {
  it('of a pull request stand on the test merge commit', () => {
    const event = events.pullRequestEvent(world.pull)
    expect(event).toMatchObject({
      name: 'pull_request',
      sha: world.pull.mergeSha,
      ref: `refs/pull/${world.pull.number}/merge`,
      headRef: 'feature',
      baseRef: 'main',
    })
    expect(event.payload).toMatchObject({
      number: world.pull.number,
      pull_request: { head: { sha: world.pull.head.sha } },
    })
    expect(event.grant(asked)).toEqual(asked)
  })
  it('of forks and of Dependabot grant no writing, except to pull_request_target', () => {
    const { state } = world.github
    const fork = addRepository(state, 'mona/shop', { forkOf: world.repository })
    addCommit(state, fork, 'theirs', { 'a.txt': 'x' }, 'main')
    const fromFork = addPull(state, world.repository, { from: 'theirs', fork })
    const bot = addPull(state, world.repository, { from: 'feature', author: 'dependabot[bot]' })
    expect(events.pullRequestEvent(fromFork).grant(asked)).toEqual(read)
    expect(events.pullRequestEvent(fromFork).payload).toMatchObject({
      pull_request: { head: { repo: { fork: true, full_name: 'mona/shop' } } },
    })
    expect(events.pullRequestEvent(bot).grant(asked)).toEqual(read)
    expect(events.pullRequestTargetEvent(fromFork)).toMatchObject({
      sha: world.repository.refs.get('heads/main'),
      ref: 'refs/heads/main',
    })
    expect(events.pullRequestTargetEvent(fromFork).grant(asked)).toEqual(asked)
  })
  it('of a finished run name pull requests of the repository itself, and none of a fork', () => {
    const fork = addRepository(world.github.state, 'mona/shop', { forkOf: world.repository })
    const run = {
      id: 5,
      workflow: 'ci',
      event: 'pull_request',
      branch: 'feature',
      sha: world.pull.head.sha,
      headRepository: world.repository,
      conclusion: 'success',
    }
    expect(events.workflowRunEvent(run, world.repository).payload).toMatchObject({
      workflow_run: { pull_requests: [{ number: world.pull.number }] },
    })
    const payload = events.workflowRunEvent({ ...run, headRepository: fork }, world.repository).payload
    expect(payload).toMatchObject({ workflow_run: { pull_requests: [], head_repository: { id: fork.id } } })
  })
  it('without a pull request name none', () => {
    world.repository.refs.set('tags/v1', world.pull.base.sha)
    const all = [
      events.pushEvent(world.repository),
      events.scheduleEvent(world.repository),
      events.releaseEvent(world.repository, 'v1'),
      events.mergeGroupEvent(world.pull),
    ]
    expect(all.map(({ name, ref, headRef }) => [name, ref, headRef])).toEqual([
      ['push', 'refs/heads/main', ''],
      ['schedule', 'refs/heads/main', ''],
      ['release', 'refs/tags/v1', ''],
      ['merge_group', `refs/heads/gh-readonly-queue/main/pr-${world.pull.number}-${world.pull.base.sha}`, ''],
    ])
    for (const { payload } of all) expect(payload).not.toHaveProperty('pull_request')
  })
})
