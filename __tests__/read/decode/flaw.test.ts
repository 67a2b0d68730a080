import { expect, it } from 'vitest'
import { flawOf, malformed, placed, raise, tooLarge } from '../../../src/read/decode/flaw.ts'

it('catches what was raised, and throws on what was not', () => {
  const flaw = tooLarge('Too much.', 7)
  try {
    raise(flaw)
  } catch (error) {
    expect(flawOf(error)).toBe(flaw)
  }
  expect(() => flawOf(new TypeError('a bug'))).toThrow('a bug')
})

it('names a line and column in place of a byte', () => {
  expect(placed(malformed('Broken.', 12), { line: 3, column: 4 })).toEqual({
    code: 'unreadable',
    message: 'Broken.',
    next: malformed('', 0).next,
    line: 3,
    column: 4,
  })
})
