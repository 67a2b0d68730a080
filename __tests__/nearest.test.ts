import { describe, expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

describe('the nearest word', () => {
  const keys = ['severity', 'category', 'reach', 'exploited', 'all', 'any', 'not', 'path', 'when']

  it.each([
    ['severty', 'severity'],
    ['Severity', 'severity'],
    ['wen', 'when'],
    ['pahts', 'path'],
    ['exploted', 'exploited'],
    ['alll', 'all'],
    ['nto', 'not'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant)
  })

  it.each(['zzzz', 'c', '', 'x'.repeat(10_000), 'sev'])('to %s is none', (word) => {
    expect(nearest(word, keys)).toBeNull()
  })

  it('is none among no words, and another letter for a word of one', () => {
    expect(nearest('a', [])).toBeNull()
    expect(nearest('a', ['b'])).toBeNull()
  })

  it('is spelled as it is known', () => {
    expect(nearest('WHENUNKNOWN', ['whenUnknown'])).toBe('whenUnknown')
  })
})
