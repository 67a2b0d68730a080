import { describe, expect, it } from 'vitest'
import { listOf, quote, quoter } from '../../src/render/json-text.ts'

const texts = ['', 'plain', 'plain', 'a "quote"', 'back\\slash', 'line\nend', 'lone \ud800', 'ä 漢字', '']

describe('a JSON text', () => {
  it('is what a general writer would write', () => {
    expect(texts.map(quote)).toEqual(texts.map((text) => JSON.stringify(text)))
  })
  it('is the same however often it is asked for', () => {
    const quoted = quoter()
    expect([...texts, ...texts].map(quoted)).toEqual([...texts, ...texts].map((text) => JSON.stringify(text)))
  })
  it('stands in a list with commas between', () => {
    expect(listOf([], quote)).toBe('[]')
    expect(listOf(['', 'b'], quote)).toBe('["","b"]')
  })
})
