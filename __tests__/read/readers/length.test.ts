import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readers } from '../../../src/read/index.ts'

const source = join(import.meta.dirname, '../../../src/read')
const textsIn = (folder: string): string[] =>
  readdirSync(join(source, folder)).map((name) => readFileSync(join(source, folder, name), 'utf8'))

const linesOf = (text: string): number => text.split('\n').length - 1

it('needs no more than 60 lines for the median format, comments and imports among them', () => {
  const written = textsIn('readers').filter((text) => text.includes('= defineReader'))
  const lengths = [...written, ...textsIn('mappings')].map(linesOf).sort((a, b) => a - b)
  // `asff.ts` describes two formats.
  expect(lengths).toHaveLength(readers.length - 1)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
})
