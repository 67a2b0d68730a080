import { expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/edge/nearest.ts'

it('a typo finds its word, and nonsense none', () => {
  expect(nearest('reprots', ['reports', 'root'])).toBe('reports')
  expect(nearest('qqqqqq', ['reports', 'root'])).toBeNull()
  expect(nearest('anything', [])).toBeNull()
})

it('the question hangs behind a message, or is nothing', () => {
  expect(didYouMean('polcy', ['policy'], '--')).toBe(' Did you mean `--policy`?')
  expect(didYouMean('qqqqqq', ['policy'])).toBe('')
})
