import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { emitJson } from '../../../src/read/decode/json-entries.ts'
import { indexJson } from '../../../src/read/decode/json-index.ts'
import type { IndexOptions, JsonIndex } from '../../../src/read/decode/json-outline.ts'
import { pointerSegment, toEntryPath } from '../../../src/read/decode/paths.ts'
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

/** What a plain walk over the parsed value finds under a path, outermost first. */
function walk(value: unknown, paths: readonly (readonly string[])[], depth = 0, pointer = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const matching = paths.filter((path) => path[depth] === '*' || path[depth] === key)
    const here = `${pointer}/${pointerSegment(key)}`
    return matching.some((path) => path.length === depth + 1) ? [[here, child]] : walk(child, matching, depth + 1, here)
  })
}

// Without backslashes: V8 of Node 24.21 parses the name `"` as `\\` once it has seen an object with the latter, so it is no oracle there.
const names = fc
  .oneof(fc.constantFrom('a', 'b', 'results', '"', 'é', '😀', 'a/b', '~', '\n'), fc.string({ maxLength: 3 }))
  .filter((name) => !name.includes('\\'))
const documents = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(null, true, false, '', '\\"', ']', '}{', '\u2028'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string(),
  ),
  list: fc.array(tie('value'), { maxLength: 5 }),
  record: fc.dictionary(names, tie('value'), { maxKeys: 5 }),
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), tie('list'), tie('record')),
}))
const someDocument = fc.oneof(documents.list, documents.record)
const somePaths = fc.uniqueArray(
  fc.array(fc.oneof(fc.constant('*'), fc.constantFrom('a', 'b', 'results', '0')), { minLength: 1, maxLength: 3 }),
  {
    minLength: 1,
    maxLength: 3,
    selector: (path) => path.join('/'),
  },
)
const someSizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })

describe('for any document, paths and sizes of pieces', () => {
  it('entries agree with JSON.parse and a plain walk', () => {
    fc.assert(
      fc.property(
        someDocument,
        somePaths,
        someSizes,
        fc.constantFrom(undefined, 2),
        (document, paths, sizes, indent) => {
          const text = JSON.stringify(document, null, indent)
          const found = index(
            text,
            paths.map((path) => `/${path.join('/')}`),
            {},
            sizes,
          )
          expect(found.flaw).toBeNull()
          const entries = entriesOf(text, found, sizes.toReversed()).map(({ pointer, value }) => [pointer, value])
          expect(entries).toEqual(walk(JSON.parse(text), paths))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('the head is the document where nothing matches, and has one entry of each container where something does', () => {
    fc.assert(
      fc.property(someDocument, someSizes, (made, sizes) => {
        const text = JSON.stringify(made)
        // As it is written: JSON knows no -0.
        const document: unknown = JSON.parse(text)
        expect(headOf(index(text, ['/nowhere/to/be/found'], {}, sizes))).toEqual(document)
        const cut = headOf(index(text, ['/*'], {}, sizes))
        expect(cut).toEqual(
          Array.isArray(document)
            ? document.slice(0, 1)
            : Object.fromEntries(Object.entries(JSON.parse(text) as object).slice(0, 1)),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('a document that is cut anywhere is told, and gives none but entries of the whole', () => {
    fc.assert(
      fc.property(documents.list, fc.nat(), someSizes, (list, cut, sizes) => {
        const text = JSON.stringify({ results: list })
        const bytes = bytesOf(text)
        const short = decoder.decode(bytes.subarray(0, cut % bytes.length))
        const found = index(short, ['/results/*'], {}, sizes)
        expect(found.flaw).not.toBeNull()
        const whole = seen(text, ['/results/*'])
        expect(entriesOf(short, found).map(({ pointer, value }) => [pointer, value])).toEqual(
          whole.slice(0, found.runs[0]?.starts.length ?? 0),
        )
      }),
      { numRuns: 200 },
    )
  })
})
