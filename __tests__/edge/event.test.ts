import { describe, expect, it } from 'vitest'
import { field, numberField, occasionOf, readEvent, textField, toPullRequest } from '../../src/edge/event.ts'
import { aFolder, write } from '../support/temp-folder.ts'

describe('the occasion of an event', () => {
  const cases: readonly (readonly [
    name: string,
    payload: unknown,
    ref: string | undefined,
    occasion: string | null,
  ])[] = [
    ['pull_request', {}, undefined, 'change'],
    ['pull_request_target', {}, undefined, 'change'],
    ['merge_group', {}, undefined, 'change'],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, undefined, 'change'],
    ['workflow_run', { workflow_run: { event: 'pull_request_target' } }, undefined, 'change'],
    ['workflow_run', { workflow_run: { event: 'push' } }, undefined, 'record'],
    ['push', {}, 'refs/heads/main', 'record'],
    ['push', {}, 'refs/tags/v1', 'release'],
    ['release', {}, 'refs/tags/v1', 'release'],
    ['deployment', {}, undefined, 'release'],
    ['schedule', {}, 'refs/heads/main', 'record'],
    ['workflow_dispatch', {}, 'refs/heads/main', 'record'],
    ['workflow_dispatch', {}, 'refs/tags/v1', 'release'],
    ['repository_dispatch', {}, undefined, 'record'],
    ['pull_request_review', { pull_request: {} }, undefined, 'change'],
    ['something_new', {}, undefined, 'release'],
    ['', {}, undefined, null],
  ]
  it.each(cases)('%s with %j on %s is %s', (name, payload, ref, occasion) => {
    expect(occasionOf({ name, payload }, ref)).toBe(occasion)
  })
})

describe('a payload', () => {
  it('gives what is there and nothing where the way ends', () => {
    const payload = { a: { b: 'x', n: 3, e: '' }, list: null }
    expect(textField(payload, 'a', 'b')).toBe('x')
    expect(numberField(payload, 'a', 'n')).toBe(3)
    expect(textField(payload, 'a', 'n')).toBeUndefined()
    expect(textField(payload, 'a', 'e')).toBeUndefined()
    expect(field(payload, 'list', 'x')).toBeUndefined()
    expect(field(payload, 'a', 'constructor')).toBeUndefined()
    expect(field('text', 'length')).toBeUndefined()
  })

  it('describes a pull request only with its number and both commits', () => {
    const whole = { number: 7, head: { sha: 'h' }, base: { sha: 'b', ref: 'main' } }
    expect(toPullRequest(whole)).toEqual({ number: 7, headSha: 'h', baseSha: 'b', baseBranch: 'main' })
    expect(toPullRequest({ ...whole, head: {} })).toBeNull()
    expect(toPullRequest(undefined)).toBeNull()
  })
})

describe('the event of a run', () => {
  it('is read from the file of the runner', () => {
    const folder = aFolder({ 'event.json': '{"number":3}' })
    expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: `${folder}/event.json` })).toEqual({
      name: 'push',
      payload: { number: 3 },
    })
  })

  it('is empty outside of CI, and where the file is no JSON', () => {
    const folder = aFolder()
    expect(readEvent({})).toEqual({ name: '', payload: {} })
    const path = write(folder, 'event.json', '{')
    expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })).toEqual({ name: 'push', payload: {} })
  })
})
