import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, fitColumns, foldWords } from '../../src/render/columns.ts'

describe('columns', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect([columns('abc'), columns('漢字'), columns('e\u0301'), columns('✅'), columns('ｆ')]).toEqual([3, 4, 1, 2, 2])
  })
})

describe('fitColumns', () => {
  it('pads and cuts to the width, paths at their start', () => {
    expect(fitColumns('ab', 4)).toBe('ab  ')
    expect(fitColumns('abcdef', 4)).toBe('abc…')
    expect(fitColumns('src/orders.js:42', 10, 'start')).toBe('…ers.js:42')
    expect(fitColumns('漢字漢字', 4)).toBe('漢… ')
  })
  it('is exactly as wide as it was told, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('end', 'start'),
        (text, width, side) => {
          expect(columns(fitColumns(text, width, side))).toBe(width)
        },
      ),
    )
  })
})

describe('foldWords', () => {
  it('breaks between words, and cuts a word that has no place', () => {
    expect(foldWords('one two three', 7)).toEqual(['one two', 'three'])
    expect(foldWords('a'.repeat(9), 4)).toEqual(['aaa…'])
    expect(foldWords('', 4)).toEqual([])
  })
})
