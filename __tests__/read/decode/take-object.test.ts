import { describe, expect, it } from 'vitest'
import { next, takeScalar, type Bytes } from '../../../src/read/decode/json-tokens.ts'
import { misfit, type Fields } from '../../../src/read/decode/plan.ts'
import { takeObject, takeRecord } from '../../../src/read/decode/take-object.ts'
import { createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

const from = (text: string): Bytes => ({ bytes: bytesOf(text), cache: createTextCache(), at: 0 })
const fields: Fields = [
  { name: 'a', plan: { kind: 'number' }, absent: undefined },
  { name: 'b', plan: { kind: 'number' }, absent: () => [] },
]
const take = (text: string, wanted = fields): unknown =>
  takeObject(wanted, () => (place) => takeScalar(place))(from(text))

describe('an object', () => {
  it('gives the fields that are wanted, in the order of the text', () => {
    expect(take('{ "c" : {"a":7} , "b" : 2, "a":1 }')).toEqual({ a: 1, b: 2 })
  })
  it('gives a field that comes twice as it stands last', () => {
    expect(take('{"a":1,"b":0,"a":3}')).toEqual({ a: 3, b: 0 })
  })
  it('gives what stands for a field that is not there, and leaves out what nothing stands for', () => {
    expect(take('{}')).toEqual({ b: [] })
    expect(Object.keys(take('{"b":1}') as object)).toEqual(['b'])
  })
  it('gives the same of objects of one kind whatever names they have, and in whichever order', () => {
    const taker = takeObject(fields, () => (place) => takeScalar(place))
    const texts = [
      '{"a":1,"c":0,"b":2}',
      '{"c":0,"a":1,"b":2}',
      '{"b":2,"d":[],"a":1}',
      '{"a" :1,"b":2}',
      '{"b":2,"a":1}',
    ]
    for (const text of [...texts, ...texts]) expect(taker(from(text)), text).toEqual({ a: 1, b: 2 })
    expect(taker(from('{"ab":3,"a":1,"b":2,"bc":4}'))).toEqual({ a: 1, b: 2 })
  })
  it('does not fit without a field that it must have', () => {
    expect(take('{"a":1}', [{ name: 'x', plan: { kind: 'number' }, absent: () => misfit }])).toBe(misfit)
  })
  it('does not fit where a name is written with escapes: it may be one of ours', () => {
    expect(take('{"\\u0061":1}')).toBe(misfit)
  })
  it.each(['{"a":1', '{"a" 1}', '{"a":1 "b":2}', '{"a":1,}', '{,}', '{"c":x}', '{"a":"x"}', '{"":1}x'])(
    '%s',
    (text) => {
      const place = from(text)
      const value = takeObject(fields, () => (at) => takeScalar(at))(place)
      expect(value === misfit || next(place) !== 0).toBe(true)
    },
  )
})

describe('an object of any keys', () => {
  it('gives all of them', () => {
    expect(takeRecord(from('{"a":1,"b\\n":2}'), (place) => takeScalar(place))).toEqual({ a: 1, 'b\n': 2 })
  })
  it('does not fit with a key that would be no field of its own', () => {
    expect(takeRecord(from('{"__proto__":1}'), (place) => takeScalar(place))).toBe(misfit)
  })
  it('does not fit where it is no JSON', () => {
    expect(takeRecord(from('{"a":1'), (place) => takeScalar(place))).toBe(misfit)
    expect(takeRecord(from('{"a",1}'), (place) => takeScalar(place))).toBe(misfit)
  })
})
