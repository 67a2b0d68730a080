import { expect, it } from 'vitest'
import { clip, demandPath, demandPattern, demandTemplate } from '../../../src/read/mapping/demand.ts'

it('gives what has been checked, and calls the rest a bug', () => {
  expect(demandPath('a/b').steps).toEqual(['a', 'b'])
  expect(demandPattern('a').test('A')).toBe(true)
  expect(demandTemplate('{a}').length).toBe(3)
  expect(() => demandPath('a//b')).toThrow('not checked')
  expect(() => demandPattern('(')).toThrow('not checked')
  expect(() => demandTemplate('{')).toThrow('not checked')
})

it('shows a pattern no more than the beginning of a text', () => {
  expect(clip('abc')).toBe('abc')
  expect(clip('a'.repeat(10_000)).length).toBe(4096)
})
