import { describe, expect, it } from 'vitest'
import { byPosition, formatMistake, found, quote, words } from '../../src/yaml-document/mistake.ts'

describe('a mistake', () => {
  it('is one line with file, line and column, as editors and terminals link it', () => {
    expect(formatMistake({ file: '.github/posture-gate.yml', line: 3, column: 5, ...words('«x»', 'y') })).toBe(
      '.github/posture-gate.yml:3:5 found «x», expected y',
    )
  })

  it('stands by line, then by column', () => {
    const at = (line: number, column: number) => ({ line, column })
    expect([at(2, 1), at(1, 9), at(1, 2)].sort(byPosition)).toEqual([at(1, 2), at(1, 9), at(2, 1)])
  })
})

describe('what was found', () => {
  it.each([
    [null, 'nothing'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'an empty mapping'],
    [{ a: 1 }, 'a mapping'],
    ['', 'an empty text'],
    ['high', '«high»'],
    [3.5, '«3.5»'],
    [true, '«true»'],
  ])('%j is %s', (value, said) => {
    expect(found(value)).toBe(said)
  })

  it('is cut where it is long', () => {
    expect(quote('x'.repeat(500))).toHaveLength(62)
    expect(quote('x'.repeat(60))).toBe(`«${'x'.repeat(60)}»`)
  })

  it('cannot move the cursor, colour the terminal or turn the text around', () => {
    expect(quote('a\u001b[31mb\nc\u202ed\u2066e\u0085')).toBe('«a\\u001b[31mb\\u000ac\\u202ed\\u2066e\\u0085»')
  })
})
