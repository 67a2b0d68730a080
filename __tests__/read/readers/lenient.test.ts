import { expect, it } from 'vitest'
import { z } from 'zod'
import {
  fitting,
  maybeFlag,
  maybeList,
  maybeNumber,
  maybeNumeric,
  maybeText,
  maybeTexts,
} from '../../../src/read/readers/lenient.ts'

const odd: readonly unknown[] = [null, undefined, {}, [], Symbol('x')]

it('takes a value of another type for absent, and never refuses', () => {
  for (const value of odd) {
    expect(maybeText.parse(value) ?? null).toBeNull()
    expect(maybeNumber.parse(value) ?? null).toBeNull()
    expect(maybeFlag.parse(value) ?? null).toBeNull()
    expect(maybeTexts.parse(value)).toEqual([])
    expect(maybeList(z.string()).parse(value)).toEqual([])
  }
  expect(maybeText.parse('a')).toBe('a')
  expect(maybeFlag.parse(false)).toBe(false)
})

it('takes one text for a list of one, and leaves out what is no text', () => {
  expect(maybeTexts.parse('a')).toEqual(['a'])
  expect(maybeTexts.parse(['a', 7, null, 'b'])).toEqual(['a', 'b'])
})

it('reads a number that is written as text', () => {
  expect(maybeNumeric.parse('7.5')).toBe(7.5)
  expect(maybeNumeric.parse(7)).toBe(7)
  expect(maybeNumeric.parse('seven')).toBeNull()
})

it('keeps the elements that fit', () => {
  expect(fitting(['a', 1, 'b'], z.string())).toEqual(['a', 'b'])
})
