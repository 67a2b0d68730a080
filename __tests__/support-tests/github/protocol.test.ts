import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSmallWorld, type SmallWorld } from '../../support/github/small-world.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('a request that the description does not allow', () => {
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${world.github.url}${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${world.github.createToken({ repository: 'acme/shop', permissions: { issues: 'write' } })}`,
      },
    })
  it.each([
    ['no body', undefined],
    ['an empty object', '{}'],
    ['a number for a text', '{"body":5}'],
    ['no JSON', '{'],
  ])('is answered with 422 and remembered: %s', async (_, body) => {
    const answer = await send(`/repos/acme/shop/issues/${world.pull.number}/comments`, {
      method: 'POST',
      ...(body === undefined ? {} : { body }),
    })
    expect(answer.status).toBe(422)
    expect(world.github.protocolErrors.join()).toMatch(/issues\/create-comment: malformed request/)
  })
  it('is remembered when its query means nothing, and when there is no such operation', async () => {
    await send(`/repos/acme/shop/issues/${world.pull.number}/comments?perpage=100`)
    await send('/repos/acme/shop/nonsense')
    expect(world.github.protocolErrors).toEqual([
      'issues/list-comments: no query parameter perpage',
      'GET /repos/acme/shop/nonsense: no operation that the stand-in knows',
    ])
  })
})
