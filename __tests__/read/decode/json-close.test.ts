import fc from 'fast-check'
import { expect, it } from 'vitest'
import { closeJson } from '../../../src/read/decode/json-close.ts'
import { bytesOf } from '../../support/report-file.ts'

const closed = (text: string): string => new TextDecoder().decode(closeJson(bytesOf(text)))

it.each([
  ['{"a":[1,2', '{"a":[1]}'],
  ['{"a":{"b":1},"c":"x', '{"a":{"b":1}}'],
  ['{"a":"\\"]', '{}'],
  ['[{"a":1}', '[{"a":1}]'],
  ['[{"a":1},', '[{"a":1}]'],
  ['{', '{}'],
  ['', ''],
  ['{"a":1}', '{"a":1}'],
  ['[1] and more', '[1] and more'],
])('closes %s', (text, expected) => {
  expect(closed(text)).toBe(expected)
})

it('makes JSON of any document that is cut anywhere behind its first bracket', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (json, cut) => {
      const text = `{"root":${json},"end":[1]}`
      const short = text.slice(0, 1 + (cut % text.length))
      expect(() => JSON.parse(closed(short)) as unknown).not.toThrow()
    }),
  )
})
