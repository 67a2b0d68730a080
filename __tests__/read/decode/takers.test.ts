import { describe, expect, it } from 'vitest'
import { next, type Bytes } from '../../../src/read/decode/json-tokens.ts'
import { cutTo, misfit, sameAgain, type Plan } from '../../../src/read/decode/plan.ts'
import { takerOf } from '../../../src/read/decode/takers.ts'
import { createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

const take = (plan: Plan, text: string): unknown => {
  const from: Bytes = { bytes: bytesOf(`${text} `), cache: createTextCache(), at: 0 }
  return takerOf(plan)(from, next(from))
}
const text: Plan = { kind: 'text' }

describe('a plan', () => {
  it.each<[Plan, string, unknown]>([
    [text, '"a"', 'a'],
    [text, '1', misfit],
    [{ kind: 'number' }, '1.5', 1.5],
    [{ kind: 'number' }, '1e999', misfit],
    [{ kind: 'number' }, '"1"', misfit],
    [{ kind: 'flag' }, 'true', true],
    [{ kind: 'flag' }, '1', misfit],
    [{ kind: 'flag' }, '{}', misfit],
    [{ kind: 'texts' }, '["a",1,"b"]', ['a', 'b']],
    [{ kind: 'texts' }, '"a"', ['a']],
    [{ kind: 'texts' }, '{"a":1}', []],
    [{ kind: 'array', item: text }, '["a"]', ['a']],
    [{ kind: 'array', item: text }, '["a",1]', misfit],
    [{ kind: 'array', item: text }, '[]', []],
    [{ kind: 'list', item: text }, '["a",{"b":1},"c"]', ['a', 'c']],
    [{ kind: 'list', item: text }, 'null', []],
    [{ kind: 'list', item: text }, '[1 2]', misfit],
    [{ kind: 'record', item: text }, '{"a":"b"}', { a: 'b' }],
    [{ kind: 'record', item: text }, '{"a":1}', misfit],
    [{ kind: 'record', item: text }, '[]', misfit],
    [{ kind: 'union', options: [{ kind: 'number' }, text] }, '"a"', 'a'],
    [{ kind: 'union', options: [{ kind: 'number' }, text] }, 'true', misfit],
    [{ kind: 'maybe', inner: text, nullable: true, otherwise: misfit }, 'null', null],
    [{ kind: 'maybe', inner: text, nullable: false, otherwise: null }, '{"a":[1]}', null],
    [{ kind: 'maybe', inner: text, nullable: false, otherwise: null }, '{"a":[1}', misfit],
    [{ kind: 'maybe', inner: text, nullable: true, otherwise: misfit }, '1', misfit],
    [{ kind: 'made', inner: text, make: (value) => [value] }, '"a"', ['a']],
    [{ kind: 'made', inner: text, make: () => misfit }, '"a"', misfit],
    [cutTo({ a: true }), '{"a":{"b":1},"c":2}', { a: { b: 1 } }],
    [cutTo({ a: true }), '[{"a":1,"b":2},"c",[{"b":1}]]', [{ a: 1 }, 'c', [{}]]],
    [cutTo({ a: true }), '5', 5],
  ])('%o of %s', (plan, json, value) => {
    expect(take(plan, json)).toEqual(value)
  })
})

describe('an object that often comes again', () => {
  const item = sameAgain(cutTo({ a: true }))
  const items = (json: string): unknown => take({ kind: 'array', item }, json)
  it('is the one of the last time where its bytes are the same', () => {
    const [first, second, third, fourth] = items(
      '[{"a":{"b":1},"c":2}, {"a":{"b":1},"c":2},{"a":3},{"a":{"b":1},"c":2}]',
    ) as object[]
    expect(second).toBe(first)
    expect(third).toEqual({ a: 3 })
    expect(fourth).toEqual(first)
  })
  it('is read anew where only its beginning is the same, and where it is not whole', () => {
    expect(items('[{"a":1},{"a":12},{"a":1,"c":2},{"a":1}]')).toEqual([{ a: 1 }, { a: 12 }, { a: 1 }, { a: 1 }])
    expect(items('[{"a":1},{"a":1')).toBe(misfit)
    expect(items('[{"a":1},{"a":"\\x"},{"a":1}]')).toBe(misfit)
  })
  it('may be anything else, and large', () => {
    expect(items('["a","a",1,1,[{"a":1}],null]')).toEqual(['a', 'a', 1, 1, [{ a: 1 }], null])
    const large = JSON.stringify({ a: 'x'.repeat(600) })
    expect(items(`[${large},${large},{"a":1}]`)).toEqual([JSON.parse(large), JSON.parse(large), { a: 1 }])
  })
})
