import { expect, it } from 'vitest'
import { createMatching } from '../../src/track/matching.ts'
import { recut } from '../../src/track/recut.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

const [a, b] = [aCodeMark(), aCodeMark({ rule: 'other' })]

it('what is still there inside of another finding is absorbed; what is gone is not', () => {
  const matching = createMatching(
    [aTraced('1', [a]), aTraced('2', [b]), aTraced('3', [aCodeMark({ rule: 'gone' })])],
    [aTraced('n', [a, b])],
  )
  matching.pair(0, 0, 'same-place', {})
  expect([...recut(matching).absorbed]).toEqual([1])
})

it('what was there inside of another finding is split off it; what was not is not', () => {
  const matching = createMatching(
    [aTraced('1', [a, b])],
    [aTraced('n', [a]), aTraced('m', [b]), aTraced('o', [aCodeMark({ rule: 'new' })])],
  )
  matching.pair(0, 0, 'same-place', {})
  expect([...recut(matching).split]).toEqual([[1, 0]])
})

it('of two equal sightings one that is gone is gone', () => {
  const matching = createMatching([aTraced('1', [a]), aTraced('2', [a])], [aTraced('n', [a])])
  matching.pair(0, 0, 'same-place', {})
  expect(recut(matching).absorbed.size).toBe(0)
})

it('every kind of place is known by all that it is', () => {
  const voice = { tool: 'x', rule: 'y' }
  const marks = [
    { type: 'package', ...voice, name: 'a', purl: 'a@1', manifest: 'm', image: '' },
    { type: 'endpoint', ...voice, method: 'GET', url: '/a', parameter: 'p' },
    { type: 'workload', ...voice, uri: 'k8s://a' },
    aCodeMark({ code: '', line: 3 }),
  ] as const
  const matching = createMatching([aTraced('1', [...marks])], [aTraced('n', [...marks])])
  expect([...recut(matching).absorbed]).toEqual([0])
  const moved = createMatching(
    [aTraced('1', [...marks])],
    [aTraced('n', [...marks.slice(0, 3), aCodeMark({ code: '', line: 4 })])],
  )
  expect(recut(moved).absorbed.size).toBe(0)
})
