import { expect, it } from 'vitest'
import { someOf } from '../../src/init/some-of.ts'

it('names two at most, and counts the others', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map(someOf)).toEqual([
    'a',
    'a and b',
    'a, b and 1 more',
    'a, b and 2 more',
  ])
})
