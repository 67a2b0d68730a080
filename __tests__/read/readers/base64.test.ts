import { expect, it } from 'vitest'
import { textOfBase64 } from '../../../src/read/readers/base64.ts'

it.each([
  ['R0VUIC8=', 'GET /'],
  ['w7xiZXI=', 'über'],
  ['', ''],
  ['no base64!', undefined],
  ['/w==', '\u{fffd}'],
])('reads %j as %j', (encoded, text) => {
  expect(textOfBase64(encoded)).toBe(text)
})
