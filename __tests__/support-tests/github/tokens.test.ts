import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  clientAs,
  clientWith,
  home,
  statusOf,
  startSmallWorld,
  type SmallWorld,
} from '../../support/github/small-world.ts'
import { addRepository } from '../../support/github/state.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('tokens', () => {
  it('that are wrong give 401, and private repositories are not there for others', async () => {
    addRepository(world.github.state, 'acme/secret', { private: true })
    expect(await statusOf(clientAs(world.github, 'ghs_wrong').rest.repos.get(home))).toBe(401)
    expect(await statusOf(clientWith(world, {}).rest.repos.get({ owner: 'acme', repo: 'secret' }))).toBe(404)
  })
  it('without contents see no file, without pull-requests no pull request, and never a user', async () => {
    const { rest } = clientWith(world, {})
    expect(await statusOf(rest.repos.getContent({ ...home, path: 'a.txt' }))).toBe(404)
    expect(await statusOf(rest.pulls.listFiles({ ...home, pull_number: world.pull.number }))).toBe(403)
    expect(await statusOf(rest.actions.listWorkflowRunArtifacts({ ...home, run_id: 1 }))).toBe(403)
    expect(await statusOf(clientWith(world, { issues: 'write' }).rest.users.getAuthenticated())).toBe(403)
  })
  it('run out of requests', async () => {
    const { rest } = clientWith(world, {}, 1)
    expect((await rest.repos.get(home)).headers['x-ratelimit-remaining']).toBe('0')
    expect(await statusOf(rest.repos.get(home))).toBe(403)
  })
})
