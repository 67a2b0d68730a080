import { describe, expect, it } from 'vitest'
import { openInput } from '../../../src/read/decode/input.ts'
import { findStart, nextStart } from '../../../src/read/decode/start.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile, bytesOf } from '../../support/report-file.ts'

const startOf = (text: string): ReturnType<typeof findStart> => findStart(bytesOf(text), 1000)

describe('the start of a document', () => {
  it.each([
    ['{"a":1}', 'json', 0],
    ['  \n\t[]', 'json', 4],
    ['[\n  {', 'json', 0],
    ['[1, 2]', 'json', 0],
    ['[null]', 'json', 0],
    ['<?xml version="1.0"?><a/>', 'xml', 0],
    ['<OWASPZAPReport>', 'xml', 0],
    ['<!-- made by hand --><a/>', 'xml', 0],
    ['Scanning 12 files\n{"a":1}', 'json', 18],
    ['[INFO] starting\n[main] WARN x\n{"a":1}', 'json', 30],
    ['[2026-01-01 10:00] go\n  [{"a":1}]', 'json', 24],
    ['npm warn old lockfile\n\n{\n}', 'json', 23],
    ['Report:\r\n<a/>', 'xml', 9],
  ])('of %j is %s at %i', (text, syntax, at) => {
    expect(startOf(text)).toEqual({ syntax, at })
  })

  it.each(['', 'all is well', '{ what }', '<3', '[INFO] done', 'id;name\n1;x', 'see {"a":1}'])(
    'of %j is nowhere',
    (text) => {
      expect(startOf(text)).toBeNull()
    },
  )

  it('is not looked for behind the limit of a banner', () => {
    expect(findStart(bytesOf(`${'log\n'.repeat(300)}{"a":1}`), 1000)).toBeNull()
  })
})

it('another document begins behind blanks, byte order marks and lines of a log, within the limit', () => {
  const input = openInput(aReportFile('{"a":1}\ufeff\r\nlog\n\ufeff{"b":1}'), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  expect(nextStart(input, 7, 100)).toEqual({ syntax: 'json', at: 19 })
  expect(nextStart(input, 7, 5)).toBeNull()
  expect(nextStart(input, 20, 100)).toBeNull()
})
