import { describe, expect, it } from 'vitest'
import { flawOf } from '../../../src/read/decode/flaw.ts'
import {
  createCursor,
  offsetOf,
  peek,
  recordTo,
  shown,
  skipLine,
  skipValue,
  takeString,
  type JsonCursor,
} from '../../../src/read/decode/json-cursor.ts'
import { limits } from '../../../src/read/limits.ts'
import { bytesOf, inPieces } from '../../support/report-file.ts'

const decoder = new TextDecoder()
const at = (text: string, pieces = [1]): JsonCursor => createCursor(inPieces(bytesOf(text), pieces), limits)

describe('passing over a value', () => {
  const values = [
    '{"a":[1,{"b":"]}"}]}',
    '"a\\"b\\\\"',
    '[]',
    '-1.5e3',
    'null',
    '"\\\\\\""',
    '{"x":"\\\\"}',
    '["é\\u00e9", "}"]',
  ]
  it.each(values)('ends behind %s, in pieces of any size', (value) => {
    for (const size of [1, 2, 3, 5, 100]) {
      const cursor = at(` ${value} ,`, [size])
      expect(skipValue(cursor, 0)).toBe(false)
      expect(offsetOf(cursor)).toBe(bytesOf(value).length + 1)
      expect(shown(cursor)).toBe('`,`')
    }
  })

  it('records what it passes, and only then', () => {
    const cursor = at('[1, "two"] {"three":3}', [4])
    let seen = ''
    skipValue(cursor, 0)
    peek(cursor)
    recordTo(cursor, (bytes) => (seen += decoder.decode(bytes)))
    skipValue(cursor, 0)
    recordTo(cursor, null)
    expect(seen).toBe('{"three":3}')
  })

  it('says where the nesting exceeds the limit, counted with what is around', () => {
    const deep = `${'['.repeat(10)}${']'.repeat(10)}`
    expect(skipValue(at(deep), 246)).toBe(false)
    expect(skipValue(at(deep), 247)).toBe(true)
  })

  it.each(['{"a":1', '"abc', '["a\\', ''])('raises that %j ends too early', (text) => {
    try {
      skipValue(at(text), 1)
      expect.unreachable()
    } catch (error) {
      expect(flawOf(error)).toMatchObject({ code: 'unreadable', byte: text.length })
    }
  })

  it('takes a number at the end for cut, except at the root', () => {
    expect(skipValue(at('12'), 0)).toBe(false)
    expect(() => skipValue(at('12'), 1)).toThrow('ends at byte 2')
  })
})

it('takes the raw bytes of a string', () => {
  const cursor = at('"a\\"\\u00e9" :', [2])
  peek(cursor)
  expect(decoder.decode(takeString(cursor))).toBe('"a\\"\\u00e9"')
  expect(peek(cursor)).toBe(0x3a)
})

it('passes over a line and gives its beginning', () => {
  const cursor = at(`INFO done\n${'x'.repeat(300)}`, [6])
  expect(skipLine(cursor)).toBe('INFO done')
  expect(skipLine(cursor)).toHaveLength(200)
  expect(peek(cursor)).toBe(-1)
})

it('shows bytes that have no letter by their number', () => {
  expect(shown(at('\u0001'))).toBe('byte 0x1')
})
