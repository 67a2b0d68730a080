import { expect, it } from 'vitest'
import { openInput } from '../../src/read/decode/input.ts'
import { readers } from '../../src/read/index.ts'
import { limits } from '../../src/read/limits.ts'
import { choose, readDocument } from '../../src/read/read-document.ts'
import { aLog, aReportFile } from '../support/report-file.ts'

const log = JSON.stringify(aLog())
function opened(text: string, format?: string) {
  const file = aReportFile(text, format === undefined ? {} : { format })
  const input = openInput(file, limits)
  if (!('chunks' in input)) throw new Error(input.message)
  return { file, input }
}

it('a document is read up to its end, and the next one is left', () => {
  const { file, input } = opened(`${log}\n{"a":1}`)
  const { report, reader, next } = readDocument(file, input, readers, limits)
  expect(report).toMatchObject({ format: 'sarif', health: 'ok', counts: { kept: 3 }, problems: [] })
  expect([reader?.id, next]).toEqual(['sarif', log.length + 1])
})

it('one that nobody claims says where the next one begins, too', () => {
  const { file, input } = opened(`{"a":1}\n${log}`)
  const { report, reader, next } = readDocument(file, input, readers, limits)
  expect(report.health).toBe('unrecognised')
  expect([reader, next]).toEqual([null, 8])
})

it('the reader is the one that the user named, else the one that claims the text', () => {
  for (const format of [undefined, 'sarif']) {
    const { file, input } = opened(log, format)
    expect(choose(file, input, readers, limits)).toMatchObject({ reader: { id: 'sarif' }, start: 0 })
  }
  const { file, input } = opened(log, 'sarrif')
  expect(choose(file, input, readers, limits)).toMatchObject({ code: 'unrecognised' })
})
