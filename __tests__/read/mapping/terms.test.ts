import { describe, expect, it } from 'vitest'
import { toFieldPath, toPattern, toTemplate } from '../../../src/read/mapping/terms.ts'

describe('the path of a field', () => {
  it.each([
    ['rule', { from: 'item', steps: ['rule'] }],
    ['location/line', { from: 'item', steps: ['location', 'line'] }],
    ['/tool/version', { from: 'top', steps: ['tool', 'version'] }],
    ['../name', { from: 'entry', steps: ['name'] }],
    ['.', { from: 'item', steps: [] }],
    ['/', { from: 'top', steps: [] }],
    ['a~1b/c~0d', { from: 'item', steps: ['a/b', 'c~d'] }],
  ])('%s', (text, path) => {
    expect(toFieldPath(text)).toEqual(path)
  })

  it.each(['', 'a//b', 'a/', '../../a', 'a/../b', '//a'])('%j is none', (text) => {
    expect(toFieldPath(text)).toBeNull()
  })
})

it('a pattern knows neither upper and lower case nor line ends', () => {
  expect(toPattern('^abc.$')?.test('ABC\n')).toBe(true)
  expect(toPattern('(')).toBeNull()
})

describe('a template', () => {
  it('is text with fields in braces', () => {
    expect(toTemplate('{id} in {../name}, {more /errors}')).toEqual([
      '',
      { what: 'value', path: { from: 'item', steps: ['id'] } },
      ' in ',
      { what: 'value', path: { from: 'entry', steps: ['name'] } },
      ', ',
      { what: 'more', path: { from: 'top', steps: ['errors'] } },
      '',
    ])
  })

  it.each(['{', 'a}', '{}', '{a//b}', '{a{b}}'])('%j is none', (text) => {
    expect(toTemplate(text)).toBeNull()
  })
})
