import { expect, it } from 'vitest'
import type { Flaw } from '../../src/read/decode/flaw.ts'
import { openInput, stretch } from '../../src/read/decode/input.ts'
import { limits } from '../../src/read/limits.ts'
import { toProblem } from '../../src/read/to-problem.ts'
import { aReportFile } from '../support/report-file.ts'

const file = aReportFile('\ufefflog\nlog {"a":\n 1}')
const input = openInput(file, limits)
if (!('chunks' in input)) throw new Error(input.message)
const flaw: Flaw = { code: 'unreadable', message: 'It ends at byte 2.', next: 'Run it again.' }

it('a byte of the text is one of the file, in the message as well', () => {
  const { message, at } = toProblem(file, { ...flaw, byte: 2 }, stretch(input, 8, null, limits))
  expect(message).toBe('It ends at byte 13.')
  expect(at).toEqual({ file: 'reports/scan.json', byte: 13, line: 2, column: 7 })
})

it('a line of a document is one of the file, its column only where the document begins in that line', () => {
  const at = (line: number, column: number, start: number) =>
    toProblem(file, { ...flaw, line, column }, input, start).at
  expect(at(1, 2, 8)).toMatchObject({ line: 2, column: 6 })
  expect(at(2, 2, 8)).toMatchObject({ line: 3, column: 2 })
  expect(at(2, 2, 0)).toMatchObject({ line: 2, column: 2 })
})

it('an entry has its pointer and its byte, and no line', () => {
  const { message, at } = toProblem(file, { ...flaw, pointer: '/a', byte: 2 }, input)
  expect(message).toBe('It ends at byte 2.')
  expect(at).toEqual({ file: 'reports/scan.json', pointer: '/a', byte: 5 })
})

it('without a text the flaw says all there is', () => {
  expect(toProblem(file, { ...flaw, byte: 0, line: 3 }, null).at).toEqual({
    file: 'reports/scan.json',
    byte: 0,
    line: 3,
  })
})
