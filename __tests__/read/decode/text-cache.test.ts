import { expect, it } from 'vitest'
import { asciiText, createTextCache } from '../../../src/read/decode/text-cache.ts'
import { bytesOf } from '../../support/report-file.ts'

it('gives the text of the bytes between two offsets', () => {
  const bytes = bytesOf('"src/a.ts"')
  expect(asciiText(createTextCache(), bytes, 1, 9, 7)).toBe('src/a.ts')
  expect(asciiText(createTextCache(), bytes, 1, 1, 7)).toBe('')
})

it('never mistakes one text for another, however many there are and however alike', () => {
  const cache = createTextCache()
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 40_000; i++) {
      const text = `src/${i % 7}/file-${i}.ts`
      const bytes = bytesOf(text)
      expect(asciiText(cache, bytes, 0, bytes.length, 7)).toBe(text)
    }
})

it('remembers texts within bounds and reads long ones anew', () => {
  const cache = createTextCache()
  const long = bytesOf('x'.repeat(300))
  expect(asciiText(cache, long, 0, 300, 7)).toHaveLength(300)
  expect(cache.texts.every((text) => text === undefined)).toBe(true)
  asciiText(cache, long, 0, 200, 7)
  expect(cache.texts.filter((text) => text !== undefined)).toHaveLength(1)
})
