import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headline } from '../../../src/read/readers/headline.ts'

describe('a headline', () => {
  it.each([
    ['Query built from input. Use placeholders.', 'Query built from input.'],
    ['Fixed in v1.2 and later', 'Fixed in v1.2 and later'],
    ['## Overview\nThe package is vulnerable. Update.', 'The package is vulnerable.'],
    ['two\n  lines', 'two lines'],
  ])('of %j is %j', (text, expected) => expect(headline(text)).toBe(expected))

  it('is the first alternative with any text', () => {
    expect(headline(null, '  ', undefined, 'third')).toBe('third')
    expect(headline(undefined)).toBe('')
  })

  it('is one line of bounded length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        const line = headline(text)
        expect(line.length).toBeLessThanOrEqual(160)
        expect(line).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
