import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { next, passText, passValue, takeScalar, takeText, type Bytes } from '../../../src/read/decode/json-tokens.ts'
import { misfit } from '../../../src/read/decode/plan.ts'
import { createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

const at = (text: string, offset = 0): Bytes => ({
  bytes: bytesOf(text),
  cache: createTextCache(),
  at: offset,
  high: false,
})
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('texts', () => {
  it('are what they were before they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(takeText(at(JSON.stringify(text), 1))).toBe(text)
      }),
    )
  })
  it.each(['"a', '"a\\"', '"a\\x"', '"\\u12g4"', '"a\nb"', '"\t"'])('%j is none', (text) => {
    expect(takeText(at(text, 1))).toBe(misfit)
    expect(passText(at(text, 1))).toBe(0)
  })
  it('are told apart by whether they hold escapes, and leave a mark where they hold more than ASCII', () => {
    expect(passText(at('"ab"', 1))).toBe(3)
    expect(passText(at('"a\\n"', 1))).toBe(-4)
    const from = at('"é"', 1)
    passText(from)
    expect(from.high).toBe(true)
  })
  it('keep the mark of the texts before them', () => {
    const from = { ...at('"a"', 1), high: true }
    expect(takeText(from)).toBe('a')
    expect(from.high).toBe(true)
  })
})

describe('scalars', () => {
  it.each(['0', '7', '120', '-1', '1.5', '1e3', '-0.5E-2', '123456789012345678901', 'true', 'false', 'null'])(
    '%s is what JSON.parse makes of it',
    (text) => {
      expect(takeScalar(at(`${text},`))).toBe(JSON.parse(text))
    },
  )
  it.each(['01', '-', '+1', '1.', '.5', 'nul', 'True', 'x', ''])('%j is none', (text) => {
    expect(takeScalar(at(`${text}]`))).toBe(misfit)
  })
})

it('passes over exactly what is JSON', () => {
  for (const text of [
    '{}',
    '[]',
    '{"a":[1,{"b":"c"}],"d":null}',
    '[1 2]',
    '[1,]',
    '{"a"}',
    '{"a":1,}',
    '{a:1}',
    '[{]}',
    '["\\q"]',
    '{"a":tru}',
    '[1',
    '{"a":1',
  ])
    expect(passValue(at(text)), text).toBe(isJson(text))
})

it('passes over any JSON to its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const from = at(JSON.stringify(value, null, 1))
      expect(passValue(from)).toBe(true)
      expect(next(from)).toBe(0)
      expect(from.at).toBe(from.bytes.length)
    }),
  )
})
