import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  next,
  passText,
  passValue,
  takeScalar,
  takeText,
  texts,
  type Bytes,
} from '../../../src/read/decode/json-tokens.ts'
import { misfit } from '../../../src/read/decode/plan.ts'
import { createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

const at = (text: string, offset = 0): Bytes => ({
  bytes: bytesOf(text),
  cache: createTextCache(),
  at: offset,
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
    expect(passText(at(text, 1))).toBe(texts.none)
  })
  it('are told apart by what they hold', () => {
    expect(passText(at('"ab"', 1))).toBe(texts.ascii)
    expect(passText(at('"é"', 1))).toBe(texts.high)
    expect(passText(at('"é\\n"', 1))).toBe(texts.escaped)
    expect(passText(at('"\\n"', 1))).toBe(texts.escaped)
  })
  it('are passed to behind their closing quote', () => {
    const from = at('"aé\\"b",', 1)
    passText(from)
    expect(from.at).toBe(from.bytes.length - 1)
  })
  it('are none where their bytes are no UTF-8, as the decoder has it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const decodes = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes)
        return true
      } catch {
        return false
      }
    }
    const lead = fc.constantFrom(0x7f, 0x80, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff)
    const inside = fc.constantFrom(0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0)
    fc.assert(
      fc.property(lead, fc.array(inside, { maxLength: 4 }), (first, rest) => {
        const bytes = Uint8Array.from([0x22, first, ...rest, 0x22])
        const passed = passText({ bytes, cache: createTextCache(), at: 1 }) !== texts.none
        expect(passed).toBe(decodes(bytes))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('scalars', () => {
  it.each([
    ...['0', '-0', '7', '120', '-1', '1.5', '0.825', '-0.1', '7.40', '1e3', '1E+2', '-0.5E-2', '123456789012345'],
    ...['1234567890123456', '123456789012345678901', '0.30000000000000004', '0.12345678901234', '1e999'],
    ...['true', 'false', 'null'],
  ])('%s is what JSON.parse makes of it', (text) => {
    expect(takeScalar(at(`${text},`))).toBe(JSON.parse(text))
  })
  it('that are decimal are what JSON.parse makes of them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 14 }), (whole, places) => {
        const text = (whole / 10 ** places).toFixed(places)
        expect(takeScalar(at(`${text} `))).toBe(JSON.parse(text))
      }),
    )
  })
  it.each(['01', '-', '-01', '+1', '1.', '.5', '1.e3', '1e', '1a', 'nul', 'nulls', 'truf', 'True', 'x', ''])(
    '%j is none',
    (text) => {
      expect(takeScalar(at(`${text}]`))).toBe(misfit)
    },
  )
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
