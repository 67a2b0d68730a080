import { expect, it } from 'vitest'
import { toolNamed } from '../../../src/read/readers/tool-named.ts'

it('has a version only where there is one', () => {
  expect(toolNamed('A', '1')).toEqual({ name: 'A', version: '1' })
  expect(toolNamed('A', '')).toEqual({ name: 'A' })
  expect(toolNamed('A', null)).toEqual({ name: 'A' })
})
