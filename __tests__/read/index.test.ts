import { describe, expect, it } from 'vitest'
import { detectFormat, readers } from '../../src/read/index.ts'
import type { RawReport } from '../../src/model/report.ts'
import { aLog, aReportFile, aResult, inUtf16 } from '../support/report-file.ts'
import { readOne } from '../support/read-one.ts'

const sarif = (results?: unknown): string => JSON.stringify(aLog(results))
const readText = (content: string | Uint8Array, format?: string): RawReport =>
  readOne(aReportFile(content, { pieces: [1000], ...(format === undefined ? {} : { format }) }))
const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }

describe('a good report', () => {
  it('is read by the reader that claims it', () => {
    expect(readText(sarif())).toMatchObject({
      file: 'reports/scan.json',
      sha256: 'a'.repeat(64),
      format: 'sarif',
      category: 'sast',
      health: 'ok',
      tool: { name: 'Acme' },
      counts: { read: 3, kept: 3, dismissed: 0, skipped: 0 },
      problems: [],
    })
  })

  it('is the same whatever the order of its keys, the pieces it comes in, its encoding and a banner', () => {
    const expected = readText(sarif()).drafts
    const { version, runs } = aLog([aResult(1), aResult(2), aResult(3)]) as {
      version: string
      runs: { tool: object; results: object[] }[]
    }
    const backwards = JSON.stringify({ runs: runs.map(({ tool, results }) => ({ results, tool })), version })
    expect(readText(backwards).drafts).toEqual(expected)
    expect(readOne(aReportFile(sarif(), { pieces: [1, 2, 3] })).drafts).toEqual(expected)
    expect(readText(`\ufeff${sarif()}`).drafts).toEqual(expected)
    const wide = inUtf16(sarif())
    expect(readText(wide)).toMatchObject({ health: 'ok', drafts: expected })
    expect(readText(`acme 1.0\n[INFO] scanning\n${sarif()}`)).toMatchObject({
      health: 'ok',
      problems: [],
      drafts: expected,
    })
  })

  it('that found nothing is healthy and empty', () => {
    expect(readText(sarif([]))).toMatchObject({ health: 'ok', counts: nothing, problems: [], drafts: [] })
  })

  it('carries that it is tracked', () => {
    expect(readOne({ ...aReportFile(sarif()), tracked: true }).tracked).toBe(true)
  })
})

describe('a format that the user named', () => {
  it('is taken without detection', () => {
    expect(readText(sarif(), 'sarif')).toMatchObject({ format: 'sarif', health: 'ok' })
  })

  it('that does not fit says what was expected', () => {
    const report = readText('{"hello":1}', 'sarif')
    expect(report).toMatchObject({ format: 'sarif', category: 'sast', health: 'unreadable' })
    expect(report.problems[0]?.message).toMatch(/^The file was named `sarif` and does not look like it: /)
  })

  it('that does not exist is answered with the nearest', () => {
    expect(readText(sarif(), 'sarrif').problems[0]?.message).toBe('There is no format `sarrif`. Did you mean `sarif`?')
  })

  it('makes an empty file clean where the tool writes none without findings, and only there', () => {
    expect(readText('', 'trufflehog')).toMatchObject({
      health: 'ok',
      format: 'trufflehog',
      category: 'secret',
      counts: nothing,
      problems: [],
    })
    expect(readText('', 'sarif')).toMatchObject({ health: 'unreadable' })
    expect(readText('').problems[0]?.next).toContain('`trufflehog:path`')
  })
})

describe('detection alone', () => {
  it('names the reader, or why there is none', () => {
    expect(detectFormat(aReportFile(sarif()))).toEqual({ id: 'sarif' })
    expect(detectFormat(aReportFile(''))).toMatchObject({ problem: { code: 'unreadable' } })
    expect(detectFormat(aReportFile('{"a":1}'))).toMatchObject({ problem: { code: 'unrecognised' } })
  })
})

it('every reader of the registry has an id of its own, in order', () => {
  const ids = readers.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})
