import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClusters, groupBy } from '../../src/merge/clusters.ts'
import type { Join } from '../../src/model/finding.ts'

const why = (path: string): Join => ({ reason: 'same-rule-and-place', values: { path } })

describe('clusters', () => {
  it('begin with every sighting by itself', () => {
    expect(createClusters(3).all()).toEqual([[0], [1], [2]])
    expect(createClusters(0).all()).toEqual([])
  })

  it('join along chains, members in index order', () => {
    const clusters = createClusters(5)
    clusters.join(4, 2, why('a'))
    clusters.join(2, 0, why('b'))
    expect(clusters.all()).toEqual([[0, 2, 4], [1], [3]])
    expect([0, 2, 4].map(clusters.find)).toEqual([0, 0, 0])
  })

  it('keep every reason once, from whichever side it came', () => {
    const clusters = createClusters(4)
    clusters.join(0, 1, why('a'))
    clusters.join(2, 3, why('b'))
    clusters.join(1, 3, why('c'))
    clusters.join(0, 3, why('a'))
    expect(clusters.joinsOf(3).map(({ values }) => values['path'])).toEqual(['a', 'b', 'c'])
  })

  it('that are anchored take in others and are never joined with each other', () => {
    const clusters = createClusters(5)
    clusters.join(0, 1, why('a'))
    clusters.anchor([1, 2])
    clusters.join(3, 1, why('b'))
    clusters.join(3, 2, why('c'))
    clusters.join(2, 0, why('d'))
    expect(clusters.all()).toEqual([[0, 1, 3], [2], [4]])
    expect([0, 1, 2, 3, 4].map(clusters.anchorOf)).toEqual([0, 0, 2, 0, null])
    expect(clusters.joinsOf(3).map(({ values }) => values['path'])).toEqual(['a', 'b'])
  })

  it('stay anchored when what joins them has the lower index', () => {
    const clusters = createClusters(3)
    clusters.anchor([1, 2])
    clusters.join(0, 1, why('a'))
    clusters.join(0, 2, why('b'))
    expect(clusters.all()).toEqual([[0, 1], [2]])
  })

  it('say nothing of a sighting nobody joined', () => {
    expect(createClusters(1).joinsOf(0)).toEqual([])
  })

  it('come out the same in whatever order the joins were made', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9))
    const orders = fc
      .array(pair, { maxLength: 12 })
      .chain((pairs) => fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })))
    fc.assert(
      fc.property(orders, ([pairs, shuffled]) => {
        const made = [pairs, shuffled].map((list) => {
          const clusters = createClusters(10)
          for (const [a, b] of list) clusters.join(a, b, why(`${Math.min(a, b)}-${Math.max(a, b)}`))
          return { all: clusters.all(), joins: clusters.all().map(([first = 0]) => clusters.joinsOf(first)) }
        })
        expect(made[1]).toEqual(made[0])
      }),
    )
  })
})

describe('groupBy', () => {
  it('keeps the order of first appearance and leaves out what has no key', () => {
    const groups = groupBy([3, 1, 4, 1, 5, 9], (n) =>
      n === 4 ? null : n % 2 === 0 ? 'even' : n > 3 ? 'large' : 'small',
    )
    expect([...groups]).toEqual([
      ['small', [3, 1, 1]],
      ['large', [5, 9]],
    ])
  })
})
