import { describe, expect, it } from 'vitest'
import { align } from '../../src/track/align.ts'
import { likeness, type CodeItem } from '../../src/track/code-item.ts'
import { anItem } from '../support/traced.ts'

const owners = (pairs: readonly (readonly [CodeItem, CodeItem])[]): (readonly [number, number])[] =>
  pairs.map(([a, b]) => [a.owner, b.owner] as const).sort(([a], [b]) => a - b)
const list = (...sides: readonly string[]): CodeItem[] =>
  sides.map((beside, index) => anItem(index, { beside, line: index * 10 + 1 }))

describe('two states of a file', () => {
  it('that are the same are paired one by one', () => {
    expect(owners(align(list('aaaaaa', 'bbbbbb'), list('aaaaaa', 'bbbbbb'), likeness))).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('of which one lost a finding in the middle are paired by their surroundings', () => {
    const pairs = align(list('abcdef', 'ghijkl', 'mnopqr'), list('abcdef', 'mnopqx'), likeness)
    expect(owners(pairs)).toEqual([
      [0, 0],
      [2, 1],
    ])
  })

  it('never have crossing pairs, and one good pair counts more than two poor ones', () => {
    const pairs = owners(align(list('abcdef', 'ghijkl'), list('ghijkl', 'abcdef'), likeness))
    expect(pairs).toHaveLength(1)
  })

  it.each([
    [[], list('abcdef')],
    [list('abcdef'), []],
  ])('of which one is empty have none', (a, b) => {
    expect(align(a, b, likeness)).toEqual([])
  })
})

describe('a file with thousands of findings', () => {
  const many = (count: number, beside: (index: number) => string): CodeItem[] =>
    Array.from({ length: count }, (_, index) => anItem(index, { near: beside(index), line: index + 1 }))

  it('is cut where a place is unmistakable', () => {
    const near = (index: number): string => String(index).padStart(24, '0')
    const then = many(2000, near)
    const now = many(2001, (index) => near(index === 0 ? 9999 : index === 2000 ? 7777 : index))
    const pairs = owners(align(then, now, likeness))
    expect(pairs.filter(([a, b]) => a === b).length).toBeGreaterThanOrEqual(1999)
  })

  it('that all look alike is paired in order, at once', () => {
    const then = many(50_000, () => 'x'.repeat(24))
    const now = many(40_000, () => 'x'.repeat(24))
    expect(align(then, now, likeness)).toHaveLength(40_000)
    const shifted = many(3000, (index) => (index === 0 || index === 2999 ? 'y' : 'x').repeat(24))
    expect(
      align(
        many(3000, () => 'x'.repeat(24)),
        shifted,
        likeness,
      ),
    ).toHaveLength(3000)
  })
})
