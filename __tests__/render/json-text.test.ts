import { describe, expect, it } from 'vitest'
import { addList, addText, addValue, isPlain, newWriting, partOf, quote, quoter } from '../../src/render/json-text.ts'
import { writtenBy } from '../support/json-written.ts'

const texts = ['', 'plain', 'plain', 'a "quote"', 'back\\slash', 'line\nend', 'lone \ud800', 'ä', '漢字', 'a[0]', '']

describe('a JSON text', () => {
  it('is what a general writer would write', () => {
    const general = texts.map((text) => JSON.stringify(text))
    expect(texts.map(quote)).toEqual(general)
    expect(texts.map(writtenBy(addText))).toEqual(general)
  })
  it('is the same however often it is asked for', () => {
    const quoted = quoter()
    expect([...texts, ...texts].map((text) => quoted(text).text)).toEqual(
      [...texts, ...texts].map((text) => JSON.stringify(text)),
    )
  })
  it('stands in a list with commas between', () => {
    const list = writtenBy<readonly string[]>((to, items) => {
      addList(to, items, addText)
    })
    expect(list([])).toBe('[]')
    expect(list(['', 'b'])).toBe('["","b"]')
  })
  it('is plain only where it needs no escape, is of one byte a character and no command of a log', () => {
    expect(texts.filter(isPlain)).toEqual(['', 'plain', 'plain', 'ä', ''])
  })
  it('is no command of a log, whichever way it is written', () => {
    const command = '##[error]x'
    const values = writtenBy<object>(addValue)([command])
    for (const json of [writtenBy(addText)(command), quoter()(command).text, partOf(quote(command)).text, values])
      expect(json).not.toContain('##[')
    expect(JSON.parse(values)).toEqual([command])
  })
})

it('what is wider than Latin-1 is a piece of its own, in its place', () => {
  const writing = newWriting('1 ')
  addText(writing, 'ä')
  addText(writing, '漢字')
  addText(writing, '’')
  addText(writing, 'end')
  expect(writing).toEqual({ pieces: ['1 "ä"', '"漢字"', '', '"’"'], text: '"end"' })
})
