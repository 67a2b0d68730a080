import { expect, it } from 'vitest'
import { behind } from '../../src/read/behind.ts'
import { openInput } from '../../src/read/decode/input.ts'
import { limits } from '../../src/read/limits.ts'
import { aReportFile } from '../support/report-file.ts'

it.each([
  ['{"a":"}"}{"b":1}', 9],
  ['log\n{"a":1}\nmore log\n\ufeff[{"b":1}]', 24],
  ['<a><b/></a>\n<c/>', 12],
  ['<a>größe</a>\n{"b":1}', 15],
  ['{"a":1}', null],
  ['{"a":1} done', null],
  ['{"a":1', null],
  ['<a><b></a>\n<c/>', null],
  ['<a/> done', null],
  ['all is well', null],
])('behind the first document of %j another begins at %j', (text, at) => {
  const input = openInput(aReportFile(text, { pieces: [3] }), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  expect(behind(input, limits)).toBe(at)
})
