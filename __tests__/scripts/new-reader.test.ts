import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newReaderFiles } from '../../scripts/new-reader.ts'

const root = join(import.meta.dirname, '../..')
const registry = readFileSync(join(root, 'src/read/readers/index.ts'), 'utf8')

describe('a new reader', () => {
  it('is a reader, its line in the registry, its test and a fixture folder', () => {
    const files = newReaderFiles('acme-scan', registry)
    expect(Object.keys(files)).toEqual([
      'src/read/readers/acme-scan.ts',
      'src/read/readers/index.ts',
      '__tests__/read/readers/acme-scan.test.ts',
      '__tests__/fixtures/readers/acme-scan/report.json',
      '__tests__/fixtures/readers/acme-scan/clean.json',
      '__tests__/fixtures/readers/acme-scan/ORIGIN.md',
    ])
    expect(files['src/read/readers/acme-scan.ts']).toContain('export const acmeScan = defineReader({')
  })

  it('adds one line to the registry and changes none', () => {
    const changed = newReaderFiles('acme-scan', registry)['src/read/readers/index.ts'] ?? ''
    expect(changed).toBe(`${registry}export { acmeScan } from './acme-scan.ts'\n`)
  })

  it('has fixtures that are JSON', () => {
    for (const [path, text] of Object.entries(newReaderFiles('acme', registry)))
      if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow()
  })

  it.each(['', 'Acme', 'acme_scan', '../acme', 'acme-', '-acme'])('is not called %j', (id) => {
    expect(() => newReaderFiles(id, registry)).toThrow('expected kebab-case')
  })

  it('does not replace one that is there', () => {
    expect(() => newReaderFiles('grype', registry)).toThrow('There is a reader «grype» already')
  })
})

it('says what is wrong and ends with 2, from the command line, too', () => {
  const run = (): unknown =>
    execFileSync(process.execPath, ['scripts/new-reader.ts', 'Acme'], { cwd: root, stdio: 'pipe' })
  expect(run).toThrow(/expected kebab-case/)
})
