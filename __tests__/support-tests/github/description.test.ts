import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  answerSchema,
  checkAnswer,
  checkBody,
  checkEvent,
  eventSchema,
  match,
  operations,
} from '../../support/github/description.ts'
import { objectAt } from '../../support/github/json.ts'
import { shape } from '../../support/github/shape.ts'

const file = new URL('../../fixtures/github/openapi.json', import.meta.url)

describe('the description of the API', () => {
  it('is small enough to keep', () => {
    expect(statSync(file).size).toBeLessThan(300_000)
  })
  it.each([...operations.values()])('lets the stand-in complete an answer from nothing: $id', (operation) => {
    for (const status of Object.keys(objectAt(operation.node, 'responses')).map(Number)) {
      // The union of two errors is told apart by what is in it, so there is nothing to complete from nothing.
      if (status === 422) continue
      const schema = answerSchema(operation, status)
      if (schema !== undefined) expect(checkAnswer(operation, status, shape(schema))).toEqual([])
    }
  })
  it.each(['pull-request-opened', 'pull-request-synchronize', 'push', 'merge-group-checks-requested'])(
    'lets the stand-in complete a payload from nothing: %s',
    (event) => expect(checkEvent(event, shape(eventSchema(event)))).toEqual([]),
  )
  it('finds the operation, also where a tail holds slashes', () => {
    const idOf = (method: string, path: string) => match(method, `/repos/acme/shop${path}`)?.operation.id
    expect(idOf('GET', '/commits/abc')).toBe('repos/get-commit')
    expect(idOf('GET', '/commits/abc/pulls')).toBe('repos/list-pull-requests-associated-with-commit')
    expect(idOf('PATCH', '/git/refs/heads/a/b')).toBe('git/update-ref')
    expect(match('GET', '/repos/acme/shop/contents/a%2Fb/c.txt')?.params['path']).toBe('a/b/c.txt')
    expect(idOf('POST', '/contents/a')).toBeUndefined()
  })
  it('knows a wrong body and a wrong answer', () => {
    const create = operations.get('issues/create-comment')!
    expect(checkBody(create, {})).toEqual([{ at: '', message: "must have required property 'body'" }])
    expect(checkBody(create, { body: 5 })).toEqual([{ at: '/body', message: 'must be string' }])
    expect(checkBody(create, undefined)).toEqual([{ at: 'body', message: 'is missing' }])
    expect(checkAnswer(create, 201, { id: 'x' }).length).toBeGreaterThan(0)
    expect(checkAnswer(create, 200, {})).toEqual([{ at: 'status', message: 'issues/create-comment never answers 200' }])
  })
  it('takes null where GitHub says nullable, and nowhere else', () => {
    const get = operations.get('issues/get-comment')!
    const comment = shape(answerSchema(get, 200), { user: { login: 'mona' } })
    expect(checkAnswer(get, 200, { ...(comment as object), user: null })).toEqual([])
    expect(checkAnswer(get, 200, { ...(comment as object), url: null })).not.toEqual([])
  })
})
