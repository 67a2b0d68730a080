import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../../src/edge/event.ts'
import { changeOf, findChange, repositoryOf, toContext } from '../../src/edge/github-context.ts'
import { aLog } from '../support/fake-edges.ts'
import { addCommit, addPull } from '../support/github/history.ts'
import { clientWith, home, startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { addRepository, type Level } from '../support/github/state.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

const find = async (event: Event, permissions: Record<string, Level> = { 'pull-requests': 'read' }) => {
  const { log, text } = aLog()
  return {
    change: await findChange(event, home, { client: () => Promise.resolve(clientWith(world, permissions)), log }),
    said: text(),
  }
}
const pullRequest = { number: 7, head: { sha: 'h' }, base: { sha: 'b', ref: 'main' } }

describe('the change that a payload describes', () => {
  it('is its pull request, whatever the event is called', () => {
    expect(changeOf({ name: 'pull_request', payload: { pull_request: pullRequest } })).toEqual({
      baseSha: 'b',
      headSha: 'h',
      branch: 'main',
      pullRequest: { number: 7, headSha: 'h', baseSha: 'b', baseBranch: 'main' },
    })
  })
  it('is a group of a merge queue, without one pull request', () => {
    const payload = { merge_group: { base_sha: 'b', head_sha: 'h', base_ref: 'refs/heads/main' } }
    expect(changeOf({ name: 'merge_group', payload })).toEqual({
      baseSha: 'b',
      headSha: 'h',
      branch: 'main',
      pullRequest: null,
    })
    expect(changeOf({ name: 'merge_group', payload: {} })).toBeNull()
  })
  it('is none on a push', () => {
    expect(changeOf({ name: 'push', payload: { after: 'x' } })).toBeNull()
  })
})

describe('the change after a workflow run', () => {
  const runOf = (
    sha: string,
    repository: { id: number; owner: string },
    branch = 'feature',
    event = 'pull_request',
  ): Event => ({
    name: 'workflow_run',
    payload: {
      workflow_run: {
        event,
        head_sha: sha,
        head_branch: branch,
        head_repository: { id: repository.id, owner: { login: repository.owner } },
      },
    },
  })

  it('is the open pull request of that commit and that repository', async () => {
    const { pull, repository } = world
    const { change } = await find(runOf(pull.head.sha, repository))
    expect(change).toMatchObject({ baseSha: pull.base.sha, branch: 'main', pullRequest: { number: pull.number } })
    expect(world.github.calls()).toHaveLength(1)
    expect(world.github.protocolErrors).toEqual([])
  })

  it('is not one of another repository with the same commit', async () => {
    const { github, repository } = world
    const fork = addRepository(github.state, 'mona/shop', { forkOf: repository })
    addCommit(github.state, fork, 'topic', { 'x.txt': 'x' }, 'main')
    const pull = addPull(github.state, repository, { from: 'topic', fork })
    expect((await find(runOf(pull.head.sha, fork, 'topic'))).change).toMatchObject({
      pullRequest: { number: pull.number },
    })
    const { change, said } = await find(runOf(pull.head.sha, repository, 'topic'))
    expect(change).toBeNull()
    expect(said).toContain('No open pull request has the commit')
  })

  it('is none where the run was of a push, without a question', async () => {
    expect((await find(runOf('x', world.repository, 'main', 'push'))).change).toBeNull()
    expect(world.github.calls()).toEqual([])
  })

  it('is none where the token may not look, and the permission is named', async () => {
    const { change, said } = await find(runOf(world.pull.head.sha, world.repository), {})
    expect(change).toBeNull()
    expect(said).toContain('pull-requests: read')
  })
})

describe('the context of a run', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://git.example/',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: 'merge',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
  }
  const none = { change: null, checkout: null, testMerge: null, occasion: undefined }

  it('has what the runner says', () => {
    expect(toContext({ ...none, env, event: { name: 'push', payload: {} } })).toEqual({
      occasion: 'record',
      serverUrl: 'https://git.example',
      repository: 'acme/shop',
      headSha: 'merge',
      branch: 'main',
      runUrl: 'https://git.example/acme/shop/actions/runs/42',
    })
  })

  it('of a change has its head, its base and the branch it wants to go to', () => {
    const event = { name: 'pull_request', payload: { pull_request: pullRequest } }
    expect(
      toContext({ ...none, env: { ...env, GITHUB_REF_NAME: '7/merge' }, event, change: changeOf(event) }),
    ).toMatchObject({
      occasion: 'change',
      headSha: 'h',
      baseSha: 'b',
      branch: 'main',
      pullRequest: 7,
    })
  })

  it('of a change has the commit that is checked out for it, where that is another', () => {
    const payload = { pull_request: pullRequest }
    const at = (name: string, testMerge: string | null, sha = 'merge') =>
      toContext({
        ...none,
        testMerge,
        env: { ...env, GITHUB_SHA: sha },
        event: { name, payload },
        change: changeOf({ name, payload }),
      }).checkoutSha
    // The runner calls the test merge the commit of the run, also in a job that checks nothing out.
    expect(at('pull_request', null)).toBe('merge')
    expect(at('pull_request', 'checked out')).toBe('checked out')
    // Here it is the tip of the base: a report of that is not of this change.
    expect(at('pull_request_target', null)).toBeUndefined()
    expect(at('pull_request_target', 'checked out')).toBe('checked out')
    expect(toContext({ ...none, env, event: { name: 'push', payload: {} } }).checkoutSha).toBeUndefined()
  })

  it('outside of CI has what the checkout says, and is a release', () => {
    const checkout = { top: '/x', prefix: 'examples/shop', head: 'abc', branch: 'topic' }
    expect(toContext({ ...none, env: {}, event: { name: '', payload: {} }, checkout })).toEqual({
      occasion: 'release',
      headSha: 'abc',
      branch: 'topic',
      rootInRepository: 'examples/shop',
    })
  })

  it('does what the option says, and a tag is no branch', () => {
    const tagged = toContext({
      ...none,
      env: { ...env, GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_REF_TYPE: 'tag' },
      event: { name: 'push', payload: {} },
      occasion: 'record',
    })
    expect(tagged.occasion).toBe('record')
    expect(tagged).not.toHaveProperty('branch')
  })
})

it('the repository has an owner and a name, or is none', () => {
  expect(repositoryOf({ GITHUB_REPOSITORY: 'acme/shop' })).toEqual({ owner: 'acme', repo: 'shop' })
  for (const value of [undefined, '', 'acme', 'acme/']) expect(repositoryOf({ GITHUB_REPOSITORY: value })).toBeNull()
})
