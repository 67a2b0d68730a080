import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectFormat, readers } from '../../src/read/index.ts'
import { limits } from '../../src/read/limits.ts'
import type { RawReport } from '../../src/model/report.ts'
import { aLog, aReportFile, aResult, bytesOf, inLatin1 } from '../support/report-file.ts'
import { readOne } from '../support/read-one.ts'

const sarif = (results?: unknown): string => JSON.stringify(aLog(results))
const readText = (content: string | Uint8Array, format?: string): RawReport =>
  readOne(aReportFile(content, { pieces: [1000], ...(format === undefined ? {} : { format }) }))
const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }

describe('a bad report is a problem and never an exception', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['no bytes', '', 'unreadable', 'The file is empty (0 bytes)'],
    ['white space', ' \n\t', 'unreadable', 'begins neither as JSON nor as XML'],
    ['no JSON', 'scan finished, all is well', 'unreadable', 'begins neither as JSON nor as XML'],
    ['a page of a proxy', '<!DOCTYPE html><html><body><p>502 Bad Gateway</body></html>', 'unreadable', 'an HTML page'],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4]), 'unreadable', 'a ZIP archive'],
    ['a text', '"done"', 'unreadable', 'begins neither'],
    ['an unknown document', '{"hello":"world"}', 'unrecognised', 'none of the'],
    ['an error object', '{"error":"out of memory"}', 'unrecognised', 'none of the'],
    ['a missing comma', '{"version":"2.1.0" "runs":[]}', 'unreadable', 'Found `"` where JSON expects `,` or `}`'],
    ['single quotes', "{'version':'2.1.0'}", 'unreadable', 'begins neither'],
  ])('%s', (_, content, health, message) => {
    const report = readText(content)
    expect(report).toMatchObject({ health, counts: nothing, drafts: [], format: null, tool: null })
    expect(report.problems[0]?.message).toContain(message)
    expect(report.problems[0]?.next).not.toBe('')
    expect(report.problems[0]?.at.file).toBe('reports/scan.json')
  })

  it('a file for people is a stranger, unless it is called like a report', () => {
    const health = (path: string, content: string | Uint8Array, format?: string): string =>
      readOne(aReportFile(content, { path, ...(format === undefined ? {} : { format }) })).health
    const page = '<!doctype html><html><body>ok</body></html>'
    expect(health('reports/zap.html', page)).toBe('unrecognised')
    expect(health('reports/zap.json', page)).toBe('unreadable')
    expect(health('reports/zap.html', page, 'zap-xml')).toBe('unreadable')
    expect(health('reports/scan.log', 'all is well')).toBe('unrecognised')
    expect(health('reports/scan.sarif', 'all is well')).toBe('unreadable')
    expect(health('reports/logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]))).toBe('unrecognised')
    expect(health('reports/.gitkeep', '')).toBe('unrecognised')
    expect(health('reports/table.csv', 'a;b\n1;2\n')).toBe('unrecognised')
    expect(health('reports/table.csv', 'connection refused')).toBe('unreadable')
    expect(health('reports/table.json', 'a,b\n1,2\n')).toBe('unreadable')
  })

  it('half a file: the problem names byte, line and column, and what was read stays as evidence', () => {
    const text = JSON.stringify(aLog([aResult(1), aResult(2), aResult(3)]), null, 2)
    const report = readText(text.slice(0, text.indexOf('rule-3')))
    expect(report).toMatchObject({ format: 'sarif', health: 'unreadable', counts: { read: 2, kept: 2 } })
    const line = text.slice(0, text.indexOf('rule-3')).split('\n').length
    expect(report.problems[0]).toMatchObject({ code: 'unreadable', at: { byte: text.indexOf('rule-3'), line } })
  })

  it('a file cut anywhere: never healthy, never more than the whole', () => {
    const text = sarif()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (cut) => {
        const report = readText(text.slice(0, cut))
        expect(report.health).not.toBe('ok')
        expect(report.problems).not.toEqual([])
        expect(report.drafts.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 60 },
    )
  })

  it('Latin-1: read, with the byte of the first character that is not UTF-8', () => {
    const text = sarif([{ ...aResult(1), message: { text: 'gr\u00f6\u00dfer' } }])
    const report = readText(inLatin1(text))
    expect(report).toMatchObject({ health: 'ok', counts: { kept: 1 } })
    expect(report.problems).toMatchObject([{ code: 'encoding', at: { byte: text.indexOf('\u00f6') } }])
    expect(report.drafts[0]?.draft.title).toBe('gr\ufffd\ufffder')
  })

  it('entries of the wrong kind: skipped with their pointers, the others count', () => {
    const report = readText(sarif([aResult(1), null, 42, 'x', [], {}, aResult(2)]))
    expect(report).toMatchObject({ health: 'partial', counts: { read: 7, kept: 2, dismissed: 0, skipped: 5 } })
    expect(report.problems.map(({ code, at }) => [code, at.pointer])).toEqual([
      ['entry-skipped', '/runs/0/results/1'],
      ['entry-skipped', '/runs/0/results/2'],
      ['entry-skipped', '/runs/0/results/3'],
      ['entry-skipped', '/runs/0/results/4'],
      ['entry-skipped', '/runs/0/results/5'],
    ])
  })

  it('many bad entries: the first problems, then the number of the rest', () => {
    const report = readText(sarif(Array.from({ length: 80 }, () => null)))
    expect(report.counts.skipped).toBe(80)
    expect(report.problems).toHaveLength(limits.problems + 1)
    expect(report.problems.at(-1)?.message).toBe('30 more entries were skipped.')
  })

  it('an entry that is no JSON: the file is not to be trusted, the others count', () => {
    const report = readText(sarif([1, 2]).replace('[1,2]', '[{"ruleId":"a"},{"ruleId":b},{"ruleId":"c"}]'))
    expect(report).toMatchObject({ health: 'unreadable', counts: { read: 3, kept: 2, skipped: 1 } })
  })

  it.each([null, 42, 'x', {}])('results that are %j', (results) => {
    expect(readText(sarif(results))).toMatchObject({ health: 'scanner-failed', counts: nothing })
  })

  it('10 MB on one line', () => {
    const results = Array.from({ length: 100 }, (_, n) => ({
      ...aResult(n + 1),
      message: { text: 'x'.repeat(100_000) },
    }))
    expect(readText(sarif(results))).toMatchObject({ health: 'ok', counts: { kept: 100 } })
  })

  it('deep nesting, in an entry and around it', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const inside = readText(sarif([1]).replace('[1]', `[{"ruleId":"a","x":${deep}},{"ruleId":"b"}]`))
    expect(inside).toMatchObject({ health: 'partial', counts: { kept: 1, skipped: 1 } })
    expect(inside.problems).toMatchObject([{ code: 'too-large', at: { pointer: '/runs/0/results/0' } }])
    expect(readText(`{"x":${deep},"version":"2.1.0","runs":[]}`)).toMatchObject({
      health: 'unreadable',
      problems: [{ code: 'too-large' }],
    })
    expect(readText(deep)).toMatchObject({ drafts: [] })
    expect(readText('['.repeat(100_000))).toMatchObject({ health: 'unreadable' })
  })

  it('names such as `__proto__` and `constructor`', () => {
    const report = readText(sarif([1]).replace('[1]', '[{"ruleId":"a","__proto__":{"level":"error"},"constructor":1}]'))
    expect(report).toMatchObject({ health: 'ok', counts: { kept: 1 } })
    expect(report.drafts[0]?.draft.severity.word).toBe('warning')
  })

  it('names that stand twice: nothing is lost, each pointer counts once', () => {
    const report = readText(
      sarif([1]).replace('"results":[1]', '"results":[{"ruleId":"a"}],"results":[{"ruleId":"b"}]'),
    )
    expect(report.counts).toEqual({ read: 1, kept: 1, dismissed: 0, skipped: 0 })
    expect(report.drafts.map(({ draft }) => draft.ruleId)).toEqual(['a', 'b'])
  })

  it('numbers beyond 2^53 and beyond all bounds', () => {
    const report = readText(
      sarif([1]).replace('[1]', '[{"ruleId":"a","rank":123456789012345678901234567890,"x":1e999}]'),
    )
    expect(report).toMatchObject({ health: 'ok', counts: { kept: 1 } })
  })

  it('text behind the document: read, and partial', () => {
    const report = readText(`${sarif()}\nDone.\n`)
    expect(report).toMatchObject({ health: 'partial', counts: { kept: 3 } })
    expect(report.problems[0]).toMatchObject({ code: 'unreadable', at: { line: 2, column: 1 } })
  })

  it('entries beyond the limit: counted as skipped, told without a pointer', () => {
    const report = readOne(aReportFile(sarif()), readers, { ...limits, entries: 2 })
    expect(report).toMatchObject({ health: 'partial', counts: { read: 3, kept: 2, skipped: 1 } })
    expect(report.problems).toMatchObject([{ code: 'too-large' }])
    expect(report.problems[0]?.at.pointer).toBeUndefined()
  })

  it('a file that can no longer be read', () => {
    const gone = {
      ...aReportFile(sarif()),
      chunks: () => ({
        [Symbol.iterator]: () => ({
          next: () => {
            throw new Error('ENOENT')
          },
        }),
      }),
    }
    expect(readOne(gone)).toMatchObject({ health: 'unreadable', problems: [{ message: 'Reading failed: ENOENT' }] })
    expect(detectFormat(gone)).toMatchObject({ problem: { message: 'Reading failed: ENOENT' } })
  })

  it('any bytes at all', () => {
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map(bytesOf),
      fc.string().map((text) => bytesOf(`{"version":"2.1.0","runs":[${text}`)),
    )
    fc.assert(
      fc.property(some, (bytes) => {
        const report = readOne(aReportFile(bytes))
        expect(report.counts.read).toBe(report.counts.kept + report.counts.dismissed + report.counts.skipped)
        expect(report.health === 'ok' || report.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
