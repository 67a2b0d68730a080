import { describe, expect, it } from 'vitest'
import { createUnion } from '../../src/merge/union.ts'

describe('sets that are joined', () => {
  it('are called after the first of their names, whoever joined whom', () => {
    const sets = createUnion()
    expect(sets.find('alone')).toBe('alone')
    sets.join('c', 'b')
    expect(sets.join('d', 'c')).toBe('b')
    expect(sets.join('d', 'a')).toBe('a')
    expect(['a', 'b', 'c', 'd'].map(sets.find)).toEqual(['a', 'a', 'a', 'a'])
    expect([...sets.names()].sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('do not mind a cycle of a hundred thousand names', () => {
    const sets = createUnion()
    const name = (at: number): string => `n${String(100_000 - (at % 100_000)).padStart(6, '0')}`
    for (let at = 0; at < 100_000; at++) sets.join(name(at), name(at + 1))
    expect(sets.find(name(0))).toBe(sets.find(name(50_000)))
  })
})
