import { expect, it } from 'vitest'
import { didYouMean } from '../../src/edge/did-you-mean.ts'

it('the question hangs behind a message, or is nothing', () => {
  expect(didYouMean('polcy', ['policy'], '--')).toBe(' Did you mean `--policy`?')
  expect(didYouMean('qqqqqq', ['policy'])).toBe('')
})
