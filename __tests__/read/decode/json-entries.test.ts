import { expect, it } from 'vitest'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { emitJson } from '../../../src/read/decode/json-entries.ts'
import { indexJson } from '../../../src/read/decode/json-index.ts'
import { toEntryPath } from '../../../src/read/decode/paths.ts'
import { limits } from '../../../src/read/limits.ts'
import { bytesOf, inPieces } from '../../support/report-file.ts'

const decoder = new TextDecoder()
function entriesOf(text: string, path: string, entryBytes = limits.entryBytes): RawEntry[] {
  const { runs } = indexJson([bytesOf(text)], { paths: [toEntryPath(path)], many: false, limits })
  const entries: RawEntry[] = []
  const options = { limits: { ...limits, entryBytes }, decode: (bytes: Uint8Array) => decoder.decode(bytes) }
  emitJson(inPieces(bytesOf(text), [3]), runs, options, (entry) => entries.push(entry))
  return entries
}

it('hands out entries one by one with their place', () => {
  expect(entriesOf('{"runs":[{"results":[{"a":1}]}]}', '/runs/*/results/*')).toEqual([
    {
      pointer: '/runs/0/results/0',
      keys: [0, 0],
      path: '/runs/*/results/*',
      byte: 21,
      repeats: false,
      value: { a: 1 },
    },
  ])
})

it('tells an entry that is no JSON by the byte of its mistake, and goes on', () => {
  const [first, second, third] = entriesOf('{"list":[{"a":1},{"a":x},{"a":3}]}', '/list/*')
  expect(first?.value).toEqual({ a: 1 })
  expect(second).toMatchObject({ byte: 22, flaw: { code: 'unreadable', message: 'is no JSON: expected a value.' } })
  expect(third?.value).toEqual({ a: 3 })
})

it('does not read an entry that is larger than the limit', () => {
  const [large, small] = entriesOf(`[{"a":"${'x'.repeat(100)}"},{"a":2}]`, '/*', 50)
  expect(large).toMatchObject({ flaw: { code: 'too-large', message: 'is 108 bytes long; at most 50 are read.' } })
  expect(small?.value).toEqual({ a: 2 })
})

it('knows which pointers may come again', () => {
  expect(entriesOf('{"list":[1,2]}', '/list/*').map(({ repeats }) => repeats)).toEqual([false, false])
  expect(entriesOf('{"list":[1],"list":[2]}', '/list/*').map(({ repeats }) => repeats)).toEqual([true, true])
  expect(entriesOf('{"a":1}', '/*').map(({ repeats }) => repeats)).toEqual([true])
})
