import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonMistake } from '../../../src/read/decode/json-mistake.ts'
import { bytesOf } from '../../support/report-file.ts'

const mistakeIn = (text: string): ReturnType<typeof jsonMistake> => jsonMistake(bytesOf(text))

describe('the first mistake in JSON', () => {
  it.each([
    ['', 0, 'a value'],
    ['{"a":1', 6, '`,` or the closing bracket'],
    ['{"a" 1}', 5, '`:`'],
    ['{a:1}', 1, 'a name in quotes or `}`'],
    ['{"a":1,}', 7, 'a name in quotes'],
    ['[1,]', 3, 'a value'],
    ['[1 2]', 3, '`,` or the closing bracket'],
    ['[1}', 2, '`,` or the closing bracket'],
    ['{"a":[1,2}', 9, '`,` or the closing bracket'],
    ['[01]', 1, 'a value or `]`'],
    ['[nul]', 1, 'a value or `]`'],
    ['{"a":undefined}', 5, 'a value'],
    ["{'a':1}", 1, 'a name in quotes or `}`'],
    ['["a\nb"]', 3, 'a character that may stand in a text, or the closing quote'],
    ['["a\\x"]', 4, 'a character that may stand in a text, or the closing quote'],
    ['["\\u12g4"]', 3, 'a character that may stand in a text, or the closing quote'],
    ['["abc', 5, 'a character that may stand in a text, or the closing quote'],
    ['{} {}', 3, 'the end of the document'],
  ])('of %s stands at %i', (text, at, expected) => {
    expect(mistakeIn(text)).toEqual({ at, expected })
  })

  it('is none where there is none, however deep', () => {
    expect(mistakeIn(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull()
  })

  it('agrees with JSON.parse on any text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0.5e+3',
      '01',
      '1.',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (text) => {
          let valid = true
          try {
            JSON.parse(text)
          } catch {
            valid = false
          }
          expect(mistakeIn(text) === null).toBe(valid)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
