import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosen, createNumbers, groupsOf, numbered, paired, ranked, sortedBy } from '../../src/merge/columns.ts'

const columnOf = <Value>(values: readonly Value[]) => numbered(values.length, (at) => values[at] as Value) // within its bounds
const words = fc.array(fc.constantFrom('b', 'a', 'c', 'aa', ''), { maxLength: 30 })

describe('numbers', () => {
  it('are given in order of first appearance, and asked for without giving one', () => {
    const numbers = createNumbers<string>()
    expect(['x', 'y', 'x'].map(numbers.of)).toEqual([0, 1, 0])
    expect([numbers.known('y'), numbers.known('z')]).toEqual([1, undefined])
    expect(numbers.values).toEqual(['x', 'y'])
  })

  it('of a chosen few keep their values', () => {
    const { of, values } = chosen(columnOf(['x', 'y', 'z']), [2, 0])
    expect([...of].map((number) => values[number])).toEqual(['z', 'x'])
  })

  it('of two columns are equal where both are', () => {
    expect([...paired(columnOf(['a', 'a', 'b', 'a']), columnOf([1, 2, 1, 1])).of]).toEqual([0, 1, 2, 0])
  })

  it('that are ranked compare as their values do', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { of, values } = ranked(columnOf(list))
        expect([...of].map((number) => values[number])).toEqual(list)
        expect(values).toEqual([...new Set(list)].sort())
      }),
    )
  })
})

it('sorting by columns is sorting by the first, then by the next, and keeps what is equal in order', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(3)), { maxLength: 30 })
  fc.assert(
    fc.property(rows, (list) => {
      const order = sortedBy(list.length, [
        ranked(columnOf(list.map(([word]) => word))),
        ranked(columnOf(list.map(([, number]) => number))),
      ])
      const expected = [...list.keys()].sort((a, b) => {
        const [[x, m], [y, n]] = [list[a] ?? ['', 0], list[b] ?? ['', 0]]
        return x < y ? -1 : x > y ? 1 : m - n
      })
      expect([...order]).toEqual(expected)
    }),
  )
})

it('groups hold what has one number, each in the order of the items', () => {
  expect(groupsOf(['x1', 'y1', 'x2', 'z1'], columnOf(['x', 'y', 'x', 'z']))).toEqual([['x1', 'x2'], ['y1'], ['z1']])
  expect(groupsOf([], columnOf([]))).toEqual([])
})
