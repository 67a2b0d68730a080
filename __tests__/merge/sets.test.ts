import { expect, it } from 'vitest'
import { createSets } from '../../src/merge/sets.ts'

it('the lowest number stands for its set, along chains of any length', () => {
  const size = 50_000
  const { find, join } = createSets(size)
  for (let number = size - 1; number > 1; number--) join(find(number), find(number - 1))
  expect([find(size - 1), find(1), find(0)]).toEqual([1, 1, 0])
  join(find(size - 1), find(0))
  expect(find(1)).toBe(0)
})
