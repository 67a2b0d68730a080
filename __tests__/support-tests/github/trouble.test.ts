import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  clientWith,
  errorOf,
  home,
  statusOf,
  startSmallWorld,
  type SmallWorld,
} from '../../support/github/small-world.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('trouble', () => {
  const create = () =>
    clientWith(world, { issues: 'write' }).rest.issues.createComment({
      ...home,
      issue_number: world.pull.number,
      body: 'x',
    })
  it('comes when it was planned, for as long as it was planned', async () => {
    world.github.plan({ kind: 'status', status: 502, operation: 'issues/create-comment', nth: 2, times: 2 })
    const statuses = [
      await statusOf(create()),
      await statusOf(create()),
      await statusOf(create()),
      await statusOf(create()),
    ]
    expect(statuses).toEqual(['done', 502, 502, 'done'])
    expect(world.repository.comments).toHaveLength(2)
  })
  it('can be a rate limit with what to wait for', async () => {
    world.github.plan({ kind: 'secondary-rate-limit', status: 429, retryAfter: 3 })
    world.github.plan({ kind: 'primary-rate-limit', nth: 2, resetIn: 60 })
    const errors = [await errorOf(create()), await errorOf(create())]
    expect(errors).toMatchObject([
      { status: 429, response: { headers: { 'retry-after': '3' } } },
      { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    ])
  })
  it('can be an answer that is lost after the request took effect, or a connection that ends before', async () => {
    world.github.plan({ kind: 'lost-answer' })
    world.github.plan({ kind: 'hang-up', nth: 2 })
    await expect(create()).rejects.toThrow()
    await expect(create()).rejects.toThrow()
    expect(world.repository.comments).toHaveLength(1)
  })
})
