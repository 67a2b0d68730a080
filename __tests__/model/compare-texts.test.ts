import { expect, it } from 'vitest'
import { compareTexts } from '../../src/model/compare-texts.ts'

it('orders by code units, whatever the language of the machine', () => {
  expect(['b', 'ä', 'B', 'a', '', 'a'].sort(compareTexts)).toEqual(['', 'B', 'a', 'a', 'b', 'ä'])
})

it('knows equal texts', () => {
  expect([compareTexts('a', 'a'), compareTexts('a', 'b'), compareTexts('b', 'a')]).toEqual([0, -1, 1])
})
