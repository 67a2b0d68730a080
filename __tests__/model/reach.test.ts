import { expect, it } from 'vitest'
import { isNegative, reachLevels, reachNegatives, reachRank } from '../../src/model/reach.ts'

it('the scale falls from exercised to present, as listed', () => {
  expect(reachLevels.map(reachRank)).toEqual([6, 5, 4, 3, 3, 2, 1, 1])
})

it('unknown is never below present, and never a negative', () => {
  expect(reachRank('unknown')).toBe(reachRank('present'))
  expect(isNegative('unknown')).toBe(false)
})

it('negatives are an axis of their own', () => {
  expect(reachNegatives.every(isNegative)).toBe(true)
  expect(reachLevels.some(isNegative)).toBe(false)
})
