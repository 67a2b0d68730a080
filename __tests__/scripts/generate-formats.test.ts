import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generateFormats } from '../../scripts/generate-formats.ts'
import { readers } from '../../src/read/index.ts'

const fixtures = join(import.meta.dirname, '../fixtures/readers')

it('every reader has its row, with the way to write its report', () => {
  const [file] = generateFormats()
  for (const { id, howToExport } of readers) {
    const row = file?.text.split('\n').find((line) => line.endsWith(`| \`${id}\` |`))
    expect(row).toContain(howToExport.replaceAll('|', '\\|').replace(/\s+/g, ' '))
  }
})

it('a reader announces every level of reach that its fixtures show', () => {
  const silent = readers.flatMap(({ id, reaches = [] }) => {
    const folder = join(fixtures, id)
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('golden')) : []
    const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
    const levels = texts.flatMap((text) =>
      [...text.matchAll(/"level": "(\w+)",\s*"granularity"/g)].map(([, level]) => level ?? ''),
    )
    const missing = new Set(levels.filter((level) => level !== 'unknown' && !reaches.some((known) => known === level)))
    return missing.size === 0 ? [] : [`${id}: ${[...missing].join(', ')}`]
  })
  expect(silent).toEqual([])
})
