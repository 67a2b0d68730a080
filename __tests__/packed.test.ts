import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../src/packed.ts'

const throughThreads = (value: unknown): unknown => unpack(structuredClone(pack(value)))

describe('a packed value', () => {
  it('comes out as it went in, whatever it is made of', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.constantFrom(undefined, null, true, false, '', 2 ** 28, -(2 ** 28), 2 ** 28 - 1, 1 - 2 ** 28),
    )
    const { plain } = fc.letrec((tie) => ({
      plain: fc.oneof(leaf, fc.array(tie('plain')), fc.dictionary(fc.string().filter(notProto), tie('plain'))),
    }))
    fc.assert(
      fc.property(plain, (value) => {
        const got = throughThreads(value)
        expect(got).toEqual(value)
        expect(JSON.stringify(got)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('keeps zeros, infinities and fractions apart', () => {
    const numbers = [0, -0, 0.1, 1e300, Infinity, -Infinity, NaN, 2 ** 53]
    expect((throughThreads(numbers) as number[]).map((number, at) => Object.is(number, numbers[at]))).not.toContain(
      false,
    )
  })

  it('holds a text and an object once, however often they stand in it', () => {
    const shared = { path: 'src/orders.js', steps: ['src/orders.js'] }
    const { texts, shapes } = pack([shared, { ...shared }, shared])
    expect([texts, shapes]).toEqual([['src/orders.js'], [['path', 'steps']]])
    const [one, other, again] = throughThreads([shared, { ...shared }, shared]) as object[]
    expect(again).toBe(one)
    expect(other).not.toBe(one)
    expect(other).toEqual(one)
  })

  it('knows a list again by the place it had among all that was met before', () => {
    const list = [1, [2], { a: [3] }]
    expect(throughThreads({ list, before: [[list], list] })).toEqual({ list, before: [[list], list] })
  })

  it('tells names with a line break in them from two names', () => {
    const values = [{ 'a\nb': 1 }, { a: 1, b: 2 }]
    expect(throughThreads(values)).toEqual(values)
  })

  it('grows as far as it must', () => {
    const many = Array.from({ length: 200_000 }, (_, n) => n)
    expect(throughThreads(many)).toEqual(many)
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
  ])('is not made of %s', (_, value) => {
    expect(() => pack({ value })).toThrow('is no plain value')
  })

  it('is not made of an object whose field would be its prototype', () => {
    expect(() => pack(JSON.parse('{"__proto__": 1}'))).toThrow('__proto__')
  })
})

const notProto = (name: string): boolean => name !== '__proto__'
