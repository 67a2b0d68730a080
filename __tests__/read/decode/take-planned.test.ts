import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTo, misfit, type Plan } from '../../../src/read/decode/plan.ts'
import { plannedReader } from '../../../src/read/decode/take-planned.ts'
import { createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

const take = (plan: Plan, text: string | Uint8Array): unknown => {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  return plannedReader(plan)({ bytes, cache: createTextCache(), at: 0 }, bytes.length)
}
const whole: Plan = { kind: 'whole' }

describe('an entry', () => {
  it('read whole is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        if (!text.includes('__proto__')) expect(take(whole, text)).toEqual(JSON.parse(text))
      }),
    )
  })
  it('may have white space around it and nothing else', () => {
    expect(take(whole, ' {"a":1}\n')).toEqual({ a: 1 })
    expect(take(whole, '{"a":1}x')).toBe(misfit)
  })
  it('stands between two offsets of what may go on', () => {
    const at = (text: string, from: number, to: number): unknown =>
      plannedReader(whole)({ bytes: bytesOf(text), cache: createTextCache(), at: from }, to)
    expect(at('[{"a":1} ,2]', 1, 8)).toEqual({ a: 1 })
    expect(at('[{"a":1} ,2]', 1, 9)).toEqual({ a: 1 })
    expect(at('[12,3]', 1, 3)).toBe(12)
    expect(at('[{"a":[1},2]}', 1, 9)).toBe(misfit)
    expect(at('[{"a":1}]', 1, 7)).toBe(misfit)
  })
  it('that is no UTF-8 does not fit, also where the mistake stands in what is passed over', () => {
    const bytes = Uint8Array.from([...bytesOf('{"b":"'), 0xff, ...bytesOf('","a":1}')])
    expect(take(cutTo({ a: true }), bytes)).toBe(misfit)
    expect(take(cutTo({ a: true }), '{"b":"é","a":1}')).toEqual({ a: 1 })
  })
  it('of which a part is no JSON does not fit, also where nobody asks for that part', () => {
    expect(take(cutTo({ a: true }), '{"a":1,"b":[1 2]}')).toBe(misfit)
    expect(take(cutTo({ a: true }), '{"a":1,"b":"\\x"}')).toBe(misfit)
  })
})
