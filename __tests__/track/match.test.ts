import { expect, it } from 'vitest'
import { match, matchClosed } from '../../src/track/match.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

const nowhere = { renames: new Map<string, string>(), exists: null }

it('what is exact comes before what is only like it', () => {
  const then = [aTraced('1', [aCodeMark({ line: 3 })])]
  const now = [aTraced('a', [aCodeMark({ path: 'b.js' })]), aTraced('b', [aCodeMark({ line: 9, beside: 'abcxyz' })])]
  expect(match(then, now, nowhere).found.map((found) => found?.by.reason)).toEqual([undefined, 'moved-lines'])
})

it('an id that lasts is enough; one of code is the last resort', () => {
  const secret = { ...aTraced('s', [aCodeMark({ path: 'b.js', code: 'other', beside: 'uvwxyz' })]), lasting: true }
  expect(match([aTraced('s', [aCodeMark()])], [secret], nowhere).found[0]?.by).toEqual({
    reason: 'same-identity',
    values: { id: 's' },
  })
  const then = [
    aTraced('x', [aCodeMark({ line: 1, beside: 'abcdef' })]),
    aTraced('y', [aCodeMark({ line: 5, beside: 'ghijkl' })]),
  ]
  const now = [aTraced('x', [aCodeMark({ line: 1, beside: 'ghijkl' })])]
  expect(match(then, now, nowhere).found[0]?.then).toBe(1)
})

it('an entry of an old history is known by its id alone', () => {
  expect(
    match([{ id: 'x', trace: undefined, lasting: true }], [aTraced('x', [aCodeMark()])], nowhere).found[0]?.then,
  ).toBe(0)
})

it('what was closed comes back by its code, not by its place alone', () => {
  const closed = [aTraced('x', [aCodeMark({ line: 3 })])]
  expect(matchClosed(closed, [aTraced('y', [aCodeMark({ line: 8 })])]).found[0]?.then).toBe(0)
  expect(matchClosed(closed, [aTraced('y', [aCodeMark({ line: 3, code: 'else' })])]).found[0]).toBeUndefined()
})
