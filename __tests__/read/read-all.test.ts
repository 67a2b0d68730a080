import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../src/model/report.ts'
import { read, readers } from '../../src/read/index.ts'
import { limits } from '../../src/read/limits.ts'
import { readAll } from '../../src/read/read-all.ts'
import { aLog, aReportFile, aResult, bytesOf, inUtf16 } from '../support/report-file.ts'
import { readOne } from '../support/read-one.ts'

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/readers', path), 'utf8').trim()
const trivy = fixture('trivy/report.json')
const zap = fixture('zap-xml/report.xml')
const sarif = JSON.stringify(aLog(), null, 2)

const readText = (content: string | Uint8Array, more: { format?: string; pieces?: readonly number[] } = {}) =>
  read(aReportFile(content, { pieces: [1000], ...more }))
const formats = (reports: readonly RawReport[]): (string | null)[] => reports.map(({ format }) => format)
const healths = (reports: readonly RawReport[]): string[] => reports.map(({ health }) => health)
const pointersOf = ({ drafts }: RawReport): string[] => drafts.map(({ pointer }) => pointer)

describe('documents that follow one another in a file', () => {
  it('are reports of their own, each as it is alone, with its index before every pointer', () => {
    const reports = readText(`${trivy}\n${sarif}\n`)
    const alone = [readOne(aReportFile(trivy)), readOne(aReportFile(sarif))]
    expect(reports.map(({ document, file }) => [file, document])).toEqual([
      ['reports/scan.json', 0],
      ['reports/scan.json', 1],
    ])
    for (const [index, { document: _, drafts, ...report }] of reports.entries()) {
      const { drafts: expected, ...rest } = alone[index] as RawReport
      expect(report).toEqual(rest)
      expect(drafts).toEqual(expected.map(({ draft, pointer }) => ({ draft, pointer: `/${index}${pointer}` })))
    }
  })

  it.each([
    ['nothing', ''],
    ['a line break', '\n'],
    ['CRLF', '\r\n'],
    ['a byte order mark', '\ufeff'],
    ['CRLF, blank lines and a byte order mark', '\r\n\r\n\ufeff'],
    ['a byte order mark and blank lines', '\ufeff\r\n'],
    ['status lines', '\n2026-11-20 12:00 next image\n[INFO] scanning\n'],
    ['a number', '\n0\n'],
    ['a text', '\n"done"\n'],
  ])('are told apart across %s', (_, between) => {
    for (const first of [trivy, zap]) {
      const reports = readText(`\ufeff${first}${between}${sarif}`)
      expect(formats(reports)).toEqual([first === zap ? 'zap-xml' : 'trivy', 'sarif'])
      expect(healths(reports)).toEqual(['ok', 'ok'])
    }
  })

  it('may be JSON and XML by turns, and larger than what is looked at first', () => {
    const long = JSON.stringify(aLog(Array.from({ length: 3000 }, (_, n) => aResult(n + 1))))
    expect(long.length).toBeGreaterThan(limits.prefixBytes)
    const reports = readText(`${long}${zap}\n${long}\n${zap}${trivy}`, { pieces: [65_536] })
    expect(formats(reports)).toEqual(['sarif', 'zap-xml', 'sarif', 'zap-xml', 'trivy'])
    expect(reports.map(({ counts }) => counts.kept)).toEqual([3000, 4, 3000, 4, 6])
  })

  it('are read in UTF-16, and in an encoding that one of them declares', () => {
    expect(formats(readText(inUtf16(`${trivy}\n\ufeff${zap}`, { mark: true })))).toEqual(['trivy', 'zap-xml'])
    const declared =
      '<?xml version="1.0" encoding="ISO-8859-1"?><FVDL><Build><Label>gr\u00f6\u00dfe</Label></Build></FVDL>'
    const bytes = new Uint8Array([...Array.from(declared, (c) => c.charCodeAt(0)), 10, ...bytesOf(sarif)])
    expect(formats(readText(bytes))).toEqual(['fortify-fvdl', 'sarif'])
  })

  it('are found at a byte, where the file can be read from one', () => {
    const bytes = bytesOf(`${trivy}\n${sarif}\n${zap}`)
    const asked: number[] = []
    const from = (byte: number): Uint8Array[] => {
      asked.push(byte)
      return [bytes.subarray(byte)]
    }
    expect(formats(read({ ...aReportFile(bytes), from }))).toEqual(['trivy', 'sarif', 'zap-xml'])
    expect(asked).toContain(bytesOf(trivy).length + 1)
  })

  it('of a format that the user named are all read as that', () => {
    expect(formats(readText(`${sarif}\n${sarif}`, { format: 'sarif' }))).toEqual(['sarif', 'sarif'])
    expect(healths(readText(`${sarif}\n${trivy}`, { format: 'sarif' }))).toEqual(['ok', 'unrecognised'])
  })

  it('are as many as a run of objects says they are, where a format knows such runs', () => {
    const lines = fixture('trufflehog/report.jsonl')
    const whole = readOne(aReportFile(lines))
    expect(whole).not.toHaveProperty('document')
    expect(pointersOf(whole)[0]).toBe('/0')
    const reports = readText(`${sarif}\n${lines}`)
    expect(formats(reports)).toEqual(['sarif', 'trufflehog'])
    expect(pointersOf(reports[1] as RawReport)).toEqual(pointersOf(whole).map((pointer) => `/1${pointer}`))
  })
})

describe('a file that holds one document', () => {
  it.each(['\nDone.\n', '\n42\n', '\n"done"\n', '\n<3\n', '\nnull', '}'])(
    'and then %j is one report, and not clean',
    (more) => {
      const report = readOne(aReportFile(sarif + more))
      expect(report).toMatchObject({ health: 'partial', counts: { kept: 3 }, format: 'sarif' })
      expect(report).not.toHaveProperty('document')
      expect(report.problems).toMatchObject([{ at: { byte: bytesOf(sarif).length + (more.startsWith('\n') ? 1 : 0) } }])
    },
  )

  it('is walked once more only where something follows', () => {
    const count = (text: string): number => {
      let walks = 0
      const file = aReportFile(text)
      read({
        ...file,
        chunks: () => {
          walks++
          return file.chunks()
        },
      })
      return walks
    }
    expect(count(`${sarif}\n \n`)).toBe(count(sarif))
  })
})

describe('a document nobody knows', () => {
  it('beside one that is known is a problem with its place', () => {
    const reports = readText(`${sarif}\n{"status":"done"}\n`)
    expect(healths(reports)).toEqual(['ok', 'unrecognised'])
    expect(reports[1]?.problems[0]?.message).toMatch(/^The document is /)
    expect(reports[1]?.problems).toMatchObject([{ code: 'unrecognised', at: { pointer: '/1' } }])
    expect(healths(readText(`{"level":"info"}\n{"level":"info"}\n${sarif}`))).toEqual([
      'unrecognised',
      'unrecognised',
      'ok',
    ])
  })

  it('beside nothing but its like is one strange file', () => {
    const log = '{"level":"info"}\n'
    expect(readText(log.repeat(2))).toEqual([readOne(aReportFile(log))])
    const [only, ...more] = readText(log.repeat(limits.tries) + sarif)
    expect([only?.health, only?.document, more.length]).toEqual(['unrecognised', undefined, 0])
  })
})

describe('limits', () => {
  const small = JSON.stringify(aLog([aResult(1)]))

  it('on documents: what was read counts, and the rest is told', () => {
    const reports = readAll(aReportFile(`${small}\n`.repeat(5)), readers, { ...limits, documents: 3 })
    expect(healths(reports)).toEqual(['ok', 'ok', 'unreadable'])
    expect(reports.map(({ counts }) => counts.kept)).toEqual([1, 1, 1])
    expect(reports[2]?.problems).toMatchObject([
      { code: 'too-large', at: { pointer: '/2', byte: 3 * (small.length + 1), line: 4 } },
    ])
    expect(reports[2]?.problems[0]?.message).toContain(`byte ${3 * (small.length + 1)} `)
  })

  it('on entries hold for the file and not for each of its documents', () => {
    const reports = readAll(aReportFile(`${small}\n`.repeat(4)), readers, { ...limits, entries: 2 })
    expect(reports.map(({ counts }) => [counts.kept, counts.skipped])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
    ])
    expect(healths(reports).slice(2)).toEqual(['partial', 'partial'])
  })

  it('a bomb of documents is stopped after so many', () => {
    const most = { ...limits, documents: 30 }
    const reports = readAll(aReportFile(`${small}\n`.repeat(5000), { pieces: [65_536] }), readers, most)
    expect(reports.length).toBe(30)
    expect(reports.at(-1)?.problems[0]?.code).toBe('too-large')
  })
})
