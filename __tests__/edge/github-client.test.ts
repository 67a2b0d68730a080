import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient, refusalOf, statusOf } from '../../src/edge/github-client.ts'
import { home, startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { aLog } from '../support/fake-edges.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

const client = (patience = 30) => {
  const token = world.github.createToken({ repository: 'acme/shop', permissions: { 'pull-requests': 'write' } })
  const { log, text } = aLog()
  return { said: text, made: createClient({ token, apiUrl: world.github.url, log, patience, second: 1 }) }
}
const listComments = async ({ made }: ReturnType<typeof client>) => {
  const { rest } = await made
  return rest.issues.listComments({ ...home, issue_number: world.pull.number })
}
const caught = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )
const calls = () => world.github.calls('issues/list-comments').length

describe('the client', () => {
  it('asks the server it was given, as somebody', async () => {
    expect((await listComments(client())).status).toBe(200)
    expect(world.github.protocolErrors).toEqual([])
  })

  it('asks again where a failure may pass', async () => {
    world.github.plan({ kind: 'status', status: 502, times: 2 })
    expect((await listComments(client())).status).toBe(200)
    expect(calls()).toBe(3)
  })

  it('does not ask again where it was refused', async () => {
    world.github.plan({ kind: 'status', status: 403, message: 'Resource not accessible by integration' })
    const error = await caught(listComments(client()))
    expect(statusOf(error)).toBe(403)
    expect(refusalOf(error)).toBe('403 Resource not accessible by integration')
    expect(calls()).toBe(1)
  })

  it('waits as long as the server asks, and goes on', async () => {
    world.github.plan({ kind: 'secondary-rate-limit', retryAfter: 3 })
    const asking = client()
    expect((await listComments(asking)).status).toBe(200)
    expect(asking.said()).toContain('GitHub asks to wait 3 s before GET')
  })

  it('does not wait beyond its patience, all waits together', async () => {
    world.github.plan({ kind: 'secondary-rate-limit', retryAfter: 6, times: Infinity })
    const asking = client(10)
    expect(statusOf(await caught(listComments(asking)))).toBe(403)
    expect(calls()).toBe(2)
    expect(asking.said()).toContain('that is too long')
    expect(statusOf(await caught(listComments(asking)))).toBe(403)
    expect(calls()).toBe(3)
  })

  it('asks a server that is down three times, and then once for each thing', async () => {
    world.github.plan({ kind: 'hang-up', times: Infinity })
    const asking = client()
    const error = await caught(listComments(asking))
    expect(statusOf(error)).toBe(0)
    expect(refusalOf(error)).toMatch(/^no answer \(/)
    expect(calls()).toBe(3)
    await caught(listComments(asking))
    expect(calls()).toBe(4)
  })
})

it('an error that is none of the client has no status', () => {
  expect(statusOf(new Error('x'))).toBe(0)
  expect(statusOf('x')).toBe(0)
})
