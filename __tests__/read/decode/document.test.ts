import { expect, it } from 'vitest'
import { textOf } from '../../../src/read/decode/document.ts'
import { openInput } from '../../../src/read/decode/input.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile } from '../../support/report-file.ts'

it('begins where the document does', () => {
  const input = openInput(aReportFile('log\n{}'), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  expect([...textOf({ input, start: 4, limits })].map((chunk) => new TextDecoder().decode(chunk))).toEqual(['{}'])
})
