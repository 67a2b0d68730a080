import { describe, expect, it } from 'vitest'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { emitJson } from '../../../src/read/decode/json-entries.ts'
import { indexJson } from '../../../src/read/decode/json-index.ts'
import type { IndexOptions, JsonIndex } from '../../../src/read/decode/json-outline.ts'
import { toEntryPath } from '../../../src/read/decode/paths.ts'
import { limits } from '../../../src/read/limits.ts'
import { bytesOf, inPieces } from '../../support/report-file.ts'

const decoder = new TextDecoder()

function index(text: string, paths: readonly string[], options: Partial<IndexOptions> = {}, pieces = [7]): JsonIndex {
  return indexJson(inPieces(bytesOf(text), pieces), { paths: paths.map(toEntryPath), many: false, limits, ...options })
}
const headOf = ({ head }: JsonIndex): unknown => JSON.parse(decoder.decode(head))

function entriesOf(text: string, found: JsonIndex, pieces = [5]): RawEntry[] {
  const entries: RawEntry[] = []
  emitJson(inPieces(bytesOf(text), pieces), found.runs, { limits, decode: (bytes) => decoder.decode(bytes) }, (entry) =>
    entries.push(entry),
  )
  return entries
}
const seen = (text: string, paths: readonly string[]): [string, unknown][] =>
  entriesOf(text, index(text, paths)).map(({ pointer, value }) => [pointer, value])

describe('indexing JSON', () => {
  it('looks at no more root values than it is told', () => {
    const found = index('{"a":1} {"a":2} {"a":', ['/*'], { many: true, most: 2 })
    expect([found.roots, found.flaw]).toEqual([2, null])
    expect(headOf(found)).toEqual([{ a: 1 }, { a: 2 }])
  })

  it('finds the elements of an array and leaves the first in the head', () => {
    const text = '{ "version": 1, "results": [ {"a":1}, {"a":2}, {"a":3} ], "end": [true] }'
    expect(headOf(index(text, ['/results/*']))).toEqual({ version: 1, results: [{ a: 1 }], end: [true] })
    expect(seen(text, ['/results/*'])).toEqual([
      ['/results/0', { a: 1 }],
      ['/results/1', { a: 2 }],
      ['/results/2', { a: 3 }],
    ])
  })

  it('finds the members of an object by name, with `~` and `/` escaped in the pointer', () => {
    const text = '{"found":{"a/b":1,"c~d":2,"":3}}'
    expect(seen(text, ['/found/*'])).toEqual([
      ['/found/a~1b', 1],
      ['/found/c~0d', 2],
      ['/found/', 3],
    ])
    expect(headOf(index(text, ['/found/*']))).toEqual({ found: { 'a/b': 1 } })
  })

  it('takes every `*` of a path for any index or name and tells which they were', () => {
    const text = '{"runs":[{"results":[1,2]},{"tool":"x","results":[3]}]}'
    const found = index(text, ['/runs/*/results/*'])
    expect(headOf(found)).toEqual({ runs: [{ results: [1] }, { tool: 'x', results: [3] }] })
    expect(entriesOf(text, found).map(({ pointer, keys, path }) => [pointer, keys, path])).toEqual([
      ['/runs/0/results/0', [0, 0], '/runs/*/results/*'],
      ['/runs/0/results/1', [0, 1], '/runs/*/results/*'],
      ['/runs/1/results/0', [1, 0], '/runs/*/results/*'],
    ])
  })

  it('takes a path without `*` at its end for one value', () => {
    const text = '{"a":{"finding":{"x":1},"other":2},"b":{"other":3}}'
    const found = index(text, ['/*/finding'])
    expect(entriesOf(text, found).map(({ pointer, keys }) => [pointer, keys])).toEqual([['/a/finding', ['a']]])
    expect(headOf(found)).toEqual({ a: { finding: { x: 1 }, other: 2 }, b: { other: 3 } })
  })

  it('takes the elements of the root', () => {
    expect(seen('[1, "two", null, {"three":3}]', ['/*']).map(([pointer]) => pointer)).toEqual(['/0', '/1', '/2', '/3'])
    expect(headOf(index('[1,2,3]', ['/*']))).toEqual([1])
    expect(headOf(index('[]', ['/*']))).toEqual([])
  })

  it('unescapes names', () => {
    expect(index('{"a":{"\\\\":1,"\\"":2,"\\u0041":3}}', ['/a/*']).runs[0]?.names).toEqual(['\\', '"', 'A'])
  })

  it('leaves a container of another kind alone', () => {
    expect(headOf(index('{"results":null}', ['/results/*']))).toEqual({ results: null })
    expect(seen('{"results":42}', ['/results/*'])).toEqual([])
  })

  it('reads root values that follow one another as a virtual array, pretty-printed or not', () => {
    const text = '{"a":1}\n{\n  "b": 2\n}{"c":3},\n[4]\n'
    const found = index(text, ['/*'], { many: true })
    expect(found.roots).toBe(4)
    expect(headOf(found)).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }, [4]])
    expect(entriesOf(text, found).map(({ pointer }) => pointer)).toEqual(['/0', '/1', '/2', '/3'])
  })

  it('keeps the first root values in the head and no more', () => {
    const text = Array.from({ length: 50 }, (_, each) => `{"n":${each},"list":[1,2]}`).join('\n')
    expect(headOf(index(text, ['/*'], { many: true }))).toHaveLength(limits.headObjects)
    const nested = index(text, ['/*/list/*'], { many: true })
    expect(headOf(nested)).toHaveLength(limits.headObjects)
    expect(headOf(nested)).toContainEqual({ n: 3, list: [1] })
    expect(nested.runs).toHaveLength(50)
  })

  it('passes over lines between root values that are no JSON, and shows them', () => {
    const found = index('{"a":1}\nINFO done {"b"\n{"c":3}', ['/*'], { many: true })
    expect(found.strayLines).toEqual(['INFO done {"b"'])
    expect(found.runs[0]?.starts).toHaveLength(2)
  })

  it('tells what follows the document', () => {
    expect(index('{"a":1} x', ['/a/*']).trailing).toBe(8)
    expect(index('{"a":1}\n\n', ['/a/*']).trailing).toBeNull()
  })

  it.each([
    ['{"results":[{"a":1},{"a":2}', 2, 'ends at byte 27'],
    ['{"results":[{"a":1},{"a":', 1, 'ends at byte 25'],
    ['{"results":[{"a":1},', 1, 'ends at byte 20'],
    ['{"results":[{"a":1}', 1, 'ends at byte 19'],
    ['{"results":[{"a":1},12', 1, 'ends at byte 22'],
    ['{"results":[{"a":1} {"a":2}]}', 1, 'Found `{` where JSON expects `,` or `]`'],
    ['{"results":[{"a":1},,{"a":2}]}', 1, 'Found `,` where JSON expects a value'],
    ['{results:[]}', 0, 'Found `r` where JSON expects a name in quotes'],
    ['{"results" []}', 0, 'Found `[` where JSON expects `:`'],
    ['', 0, 'nothing but white space'],
    ['  \n', 0, 'nothing but white space'],
  ])('keeps what stands before the mistake in %s', (text, kept, message) => {
    const found = index(text, ['/results/*'])
    expect(found.flaw).toMatchObject({ code: 'unreadable' })
    expect(found.flaw?.message).toContain(message)
    expect(found.runs.flatMap(({ starts }) => starts)).toHaveLength(kept)
  })

  it('tells entries nested too deep from the others, and stops at a head that is', () => {
    const deep = `${'['.repeat(300)}${']'.repeat(300)}`
    const text = `{"results":[1,${deep},3]}`
    const found = index(text, ['/results/*'])
    expect(found.flaw).toBeNull()
    expect(entriesOf(text, found).map(({ flaw }) => flaw?.code)).toEqual([undefined, 'too-large', undefined])
    expect(index(`{"rules":${deep},"results":[]}`, ['/results/*']).flaw).toMatchObject({ code: 'too-large' })
    expect(index(deep, ['/*/*/*/*']).runs[0]?.tooDeep.size).toBe(1)
  })

  it('counts the entries beyond the limit without reading them', () => {
    const found = index('[1,2,3,4,5]', ['/*'], { limits: { ...limits, entries: 3 } })
    expect(found.beyond).toBe(2)
    expect(found.runs[0]?.starts).toHaveLength(3)
  })

  it('stops at a head larger than the limit', () => {
    const found = index(`{"rules":"${'x'.repeat(200)}","results":[1]}`, ['/results/*'], {
      limits: { ...limits, headBytes: 100 },
    })
    expect(found.flaw).toMatchObject({
      code: 'too-large',
      message: 'What stands around the entries is larger than 100 bytes.',
    })
  })

  it('keeps names such as `__proto__` as names', () => {
    const found = index('{"__proto__":{"results":[1]},"results":{"__proto__":2,"constructor":3}}', ['/results/*'])
    expect(decoder.decode(found.head)).toBe('{"__proto__":{"results":[1]},"results":{"__proto__":2}}')
    expect(found.runs[0]?.names).toEqual(['__proto__', 'constructor'])
  })

  it('gives both values of a name that stands twice', () => {
    expect(seen('{"results":[1],"results":[2]}', ['/results/*'])).toEqual([
      ['/results/0', 1],
      ['/results/0', 2],
    ])
  })

  it('cuts inside the entries it keeps, too, where it is asked to', () => {
    const text = '{"a":[{"b":[1,2]},{"b":[3]}]}'
    expect(headOf(index(text, ['/a/*', '/a/*/b/*'], { cutInside: true }))).toEqual({ a: [{ b: [1] }] })
  })
})
