import { expect, it } from 'vitest'
import { fieldsOf, isFields, listOf, numberOf, textOf, textsOf } from '../../../src/read/readers/fields.ts'

it('takes a value of another type for absent', () => {
  expect([{}, [], null, 'x', undefined].map(isFields)).toEqual([true, false, false, false, false])
  expect([{ a: 1 }, [1], null, 'x'].map(fieldsOf)).toEqual([{ a: 1 }, {}, {}, {}])
  expect([[1], { 0: 1 }, 'x', null].map(listOf)).toEqual([[1], [], [], []])
  expect(['x', '', 1, null].map(textOf)).toEqual(['x', undefined, undefined, undefined])
  expect([1, NaN, '1'].map(numberOf)).toEqual([1, undefined, undefined])
  expect(['x', ['x', 1, 'y'], null].map(textsOf)).toEqual([['x'], ['x', 'y'], []])
})
