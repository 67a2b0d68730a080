import { z } from 'zod'
import { expect, it } from 'vitest'
import { openInput } from '../../../src/read/decode/input.ts'
import { openDocument } from '../../../src/read/decode/open.ts'
import { limits } from '../../../src/read/limits.ts'
import type { Syntax } from '../../../src/read/reader.ts'
import { aReportFile } from '../../support/report-file.ts'

it.each<[Syntax, string, string[], unknown, string]>([
  ['json', '{"a":[1,2]}', ['/a/*'], { a: [1] }, '/a/0'],
  ['json-lines', '{"a":1}{"a":2}', ['/*'], [{ a: 1 }, { a: 2 }], '/0'],
  ['xml', '<a><b/><b/></a>', ['/a/b'], expect.objectContaining({ name: 'a' }), '/a/b'],
  ['csv', 'a\n1\n2\n', [], { columns: ['a'], first: { a: '1' } }, 'row=2'],
])('opens %s', (syntax, text, entries, head, first) => {
  const input = openInput(aReportFile(text), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  const document = openDocument({ input, start: 0, limits }, { syntax, entries, entry: z.unknown() })
  const pointers: string[] = []
  document.entries(({ pointer }) => pointers.push(pointer))
  expect(document.head).toEqual(head)
  expect(pointers).toHaveLength(2)
  expect(pointers[0]).toBe(first)
})
