import { expect, it } from 'vitest'
import { ending, pointerSegment, step, toEntryPath, wildcards } from '../../../src/read/decode/paths.ts'

const runs = toEntryPath('/runs/*/results/*')
const found = toEntryPath('/found/*')

it('follows paths step by step and sees where one ends', () => {
  expect(step([runs, found], 'runs', 0)).toEqual([runs])
  expect(step([runs], 3, 1)).toEqual([runs])
  expect(step([runs], 'rules', 2)).toEqual([])
  expect(ending([runs], 2)).toBeUndefined()
  expect(ending([runs], 3)).toBe(runs)
})

it('knows what stood for each `*`', () => {
  expect(wildcards(runs, ['runs', 2, 'results', 5])).toEqual([2, 5])
})

it('escapes names of a pointer, tilde first', () => {
  expect(['a/b', 'a~b', '~1', '', 7].map(pointerSegment)).toEqual(['a~1b', 'a~0b', '~01', '', '7'])
})
