import { expect, it } from 'vitest'
import { openInput } from '../../src/read/decode/input.ts'
import { readers } from '../../src/read/index.ts'
import { limits } from '../../src/read/limits.ts'
import { resume } from '../../src/read/resume.ts'
import { aLog, aReportFile } from '../support/report-file.ts'

const log = JSON.stringify(aLog([]))

const resumeIn = (text: string, tries = limits.tries): number | null => {
  const input = openInput(aReportFile(text, { pieces: [7] }), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  return resume(input, readers, { ...limits, tries })
}

it.each([
  ['at the next line that begins a report', `{"a": 1\n${log}`, 8],
  ['behind CRLF', `{"a": 1\r\n${log}`, 9],
  ['with its byte order mark', `{"a": 1\n\ufeff${log}`, 8],
  ['behind a comma of an indented line that was cut', `{\n  "a": 1,\n${log}`, 12],
  ['behind blank lines', `{\n  "a": [\n\r\n${log}`, 13],
  ['not behind a comma where lines are not indented', `[\n{"a": 1},\n${log}`, null],
  ['not in the middle of a line', `{"a": 1 ${log}`, null],
  ['not at what no reader claims', `{"a": 1\n{"b": 2}\n`, null],
  ['behind what no reader claims', `{"a": 1\n{"b": 2}\n${log}`, 17],
  ['not at an element inside of XML', `<a>\n<FVDL><b/></FVDL>\n`, null],
  ['at a declaration of XML', `<a>\n<?xml version="1.0"?><FVDL><Build/></FVDL>\n`, 4],
])('what is broken ends %s', (_, text, at) => {
  expect(resumeIn(text)).toBe(at)
})

it('what is broken is given up after so many places', () => {
  const text = `{"a": 1\n${'{"b": 2}\n'.repeat(5)}${log}`
  expect(resumeIn(text, 5)).toBeNull()
  expect(resumeIn(text, 6)).toBe(text.indexOf(log))
})
