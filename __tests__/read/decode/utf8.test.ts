import { expect, it } from 'vitest'
import { createUtf8 } from '../../../src/read/decode/utf8.ts'
import { bytesOf } from '../../support/report-file.ts'

it('decodes, and tells the first byte that is no UTF-8 once', () => {
  const told: number[] = []
  const decode = createUtf8((at) => told.push(at))
  expect(decode(bytesOf('größe 😀'), 0)).toBe('größe 😀')
  // "größe" in Latin-1.
  expect(decode(Uint8Array.from([0x67, 0x72, 0xf6, 0xdf, 0x65]), 100)).toBe('gr\ufffd\ufffde')
  expect(decode(Uint8Array.from([0xff]), 200)).toBe('\ufffd')
  expect(told).toEqual([102])
})

it('tells a character that is cut off', () => {
  const told: number[] = []
  createUtf8((at) => told.push(at))(bytesOf('é').subarray(0, 1), 10)
  expect(told).toEqual([10])
})
