import { expect, it } from 'vitest'
import { openCsv } from '../../../src/read/decode/csv-document.ts'
import type { Document } from '../../../src/read/decode/document.ts'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { openInput } from '../../../src/read/decode/input.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile } from '../../support/report-file.ts'

function open(text: string): { document: Document; entries: RawEntry[] } {
  const input = openInput(aReportFile(text, { pieces: [4] }), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  const document = openCsv({ input, start: 0, limits })
  const entries: RawEntry[] = []
  document.entries((entry) => entries.push(entry))
  return { document, entries }
}

it('has the columns and the first row for its head, and a row for each entry, counted with the header', () => {
  const { document, entries } = open('\ufeffname; note\nx;"two\nlines"\n\ny;\n')
  expect(document.head).toEqual({ columns: ['name', 'note'], first: { name: 'x', note: 'two\nlines' } })
  expect(entries.map(({ pointer, keys, value }) => [pointer, keys, value])).toEqual([
    ['row=2', [2], { name: 'x', note: 'two\nlines' }],
    ['row=3', [3], { name: 'y', note: '' }],
  ])
  expect(document.flaws).toEqual([])
})

it('has no first row where there is only a header', () => {
  expect(open('a,b\n').document.head).toEqual({ columns: ['a', 'b'], first: null })
})

it('tells a file that is cut in a quoted field or in a short last row, once', () => {
  expect(open('a,b\n1,"two').document.flaws).toMatchObject([{ code: 'unreadable', line: 2 }])
  expect(open('a,b\n1,2\n3').document.flaws).toMatchObject([{ message: 'The file ends in the middle of row 3.' }])
  expect(open('a,b\n1,2\n3,').document.flaws).toEqual([])
})
