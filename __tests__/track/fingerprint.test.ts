import { expect, it } from 'vitest'
import { codePrint, ordinalId } from '../../src/track/fingerprint.ts'

it('a print is short, and another for another text', () => {
  expect(codePrint('a(1)')).toMatch(/^[\w-]{8}$/)
  expect(codePrint('a(1)')).not.toBe(codePrint('a(2)'))
})

it('an ordinal makes another id of the same recipe', () => {
  expect(ordinalId('f2:0123456789abcdef0123', 2)).toMatch(/^f2:[0-9a-f]{20}$/)
  expect(ordinalId('f2:01', 2)).not.toBe(ordinalId('f2:01', 3))
})
