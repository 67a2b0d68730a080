import { describe, expect, it } from 'vitest'
import { fortifyCategory, fortifyPriority } from '../../../src/read/readers/fortify-rules.ts'

describe('Fortify Priority Order', () => {
  it.each([
    [5, 5, 5, 5, 'Critical'],
    [5, 1, 1, 5, 'High'],
    [2, 5, 5, 5, 'Medium'],
    [2, 1, 1, 1, 'Low'],
    // The limits themselves are the upper side: impact 2.5, likelihood 5 × 5 × 2.5 / 25 = 2.5.
    [2.5, 5, 2.5, 5, 'Critical'],
  ])(
    'of impact %s, accuracy %s, probability %s and confidence %s is %s',
    (impact, accuracy, probability, confidence, word) =>
      expect(fortifyPriority({ impact, accuracy, probability, cwes: [] }, confidence)).toBe(word),
  )

  it('is not known without metadata', () => {
    expect(fortifyPriority(undefined, 5)).toBeUndefined()
    expect(fortifyPriority({ impact: 5, cwes: [] }, 5)).toBeUndefined()
  })
})

it('takes style and dead code for quality, and what leaks for a weakness', () => {
  expect(fortifyCategory('Dead Code: Unused Method')).toBe('quality')
  expect(fortifyCategory('Poor Style: Value Never Read')).toBe('quality')
  expect(fortifyCategory('Unreleased Resource: Streams')).toBe('sast')
  expect(fortifyCategory('System Information Leak')).toBe('sast')
})
