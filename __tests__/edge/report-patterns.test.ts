import { describe, expect, it } from 'vitest'
import { minimatch } from 'minimatch'
import {
  defaultPatterns,
  hasMagic,
  ignoredByDefault,
  parsePattern,
  staticBase,
} from '../../src/edge/report-patterns.ts'
import { readers } from '../../src/read/index.ts'

it('a pattern may name its format and may take away', () => {
  expect(parsePattern('reports/**')).toEqual({ given: 'reports/**', glob: 'reports/**', negative: false })
  expect(parsePattern('npm-audit:out/*.json')).toMatchObject({
    glob: 'out/*.json',
    format: 'npm-audit',
    negative: false,
  })
  expect(parsePattern('!reports/old/**')).toMatchObject({ glob: 'reports/old/**', negative: true })
})

it('a drive letter and a URL are no format', () => {
  expect(parsePattern('C:\\scan.json').format).toBeUndefined()
  expect(parsePattern('c:/scan.json').format).toBeUndefined()
  expect(parsePattern('https://x/y.json').format).toBeUndefined()
})

it('the static base is the folder that a glob cannot leave', () => {
  expect(staticBase('../out/**/*.json')).toBe('../out')
  expect(staticBase('**/*.json')).toBe('')
  expect(staticBase('/tmp/x*.json')).toBe('/tmp')
  expect(staticBase('/*.json')).toBe('/')
  expect(staticBase('a/b.json')).toBe('a')
})

it('magic is what a glob has and a path has not', () => {
  expect(['*', 'a?', '[ab]', '{a,b}', '!(a)'].every(hasMagic)).toBe(true)
  expect(hasMagic('reports/a-b_c.json')).toBe(false)
})

describe('the names under which reports are looked for', () => {
  const isAny = (path: string, patterns: readonly string[]): boolean => patterns.some((one) => minimatch(path, one))
  const isFound = (path: string): boolean => isAny(path, defaultPatterns) && !isAny(path, ignoredByDefault)
  const written = readers.map(({ id, howToExport }) => ({
    id,
    files: howToExport.match(/[\w.-]+\.(?:jsonl?|ndjson|xml|csv|sarif|fpr)\b/g) ?? [],
  }))

  // What Black Duck calls its file could be anybody's.
  it.each(written.filter(({ id, files }) => files.length > 0 && id !== 'blackduck-csv'))(
    'are those that the command for $id writes',
    ({ files }) => {
      expect(files.filter((file) => isFound(file) && isFound(`services/web/${file}`))).not.toEqual([])
    },
  )

  it('are not those of settings and of data', () => {
    expect(
      [
        'package.json',
        'tsconfig.json',
        '.eslintrc.json',
        'eslint.config.json',
        'results.json',
        'data.csv',
        'pom.xml',
        'config/spotbugs-exclude.xml',
        'dependency-check-suppressions.xml',
        'checkmarx_filter.json',
      ].filter(isFound),
    ).toEqual([])
    const reports = ['trivy-config.json', 'reports/spotbugs.xml', 'semgrep-included.json']
    expect(reports.filter(isFound)).toEqual(reports)
  })
})
