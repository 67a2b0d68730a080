import { describe, expect, it } from 'vitest'
import { cutEntries } from '../../../src/read/decode/cut.ts'
import { toEntryPath } from '../../../src/read/decode/paths.ts'

const cut = (value: unknown, ...paths: string[]): unknown => cutEntries(value, paths.map(toEntryPath), null)

describe('a document without its entries', () => {
  it('keeps the first of each container', () => {
    const value = { runs: [{ tool: 1, results: [1, 2] }, { results: [3, 4] }], rest: [5, 6] }
    expect(cut(value, '/runs/*/results/*')).toEqual({
      runs: [{ tool: 1, results: [1] }, { results: [3] }],
      rest: [5, 6],
    })
    expect(cut({ found: { a: 1, b: 2 }, x: 3 }, '/found/*')).toEqual({ found: { a: 1 }, x: 3 })
    expect(cut([1, 2], '/*')).toEqual([1])
  })

  it('keeps so many objects of a run of documents', () => {
    expect(cutEntries([1, 2, 3], [toEntryPath('/*')], { keep: 2 })).toEqual([1, 2])
    expect(cutEntries([{ list: [1, 2] }], [toEntryPath('/*/list/*')], { keep: 2 })).toEqual([{ list: [1] }])
  })

  it('leaves alone what is of another kind, and keeps odd names', () => {
    expect(cut(null, '/*')).toBeNull()
    expect(cut('text', '/*')).toBe('text')
    const odd: unknown = JSON.parse('{"__proto__":{"a":1},"list":[1,2]}')
    expect(JSON.stringify(cut(odd, '/list/*'))).toBe('{"__proto__":{"a":1},"list":[1]}')
  })
})
