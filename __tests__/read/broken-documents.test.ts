import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../src/model/report.ts'
import { read } from '../../src/read/index.ts'
import { aLog, aReportFile, aResult, bytesOf } from '../support/report-file.ts'
import { readOne } from '../support/read-one.ts'

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/readers', path), 'utf8').trim()
const trivy = fixture('trivy/report.json')
const zap = fixture('zap-xml/report.xml')
const sarif = JSON.stringify(aLog(), null, 2)
const readText = (content: string, pieces = [1000]): readonly RawReport[] => read(aReportFile(content, { pieces }))
const healths = (reports: readonly RawReport[]): string[] => reports.map(({ health }) => health)

describe('a document that is broken', () => {
  it.each([
    ['in the middle', (text: string) => text.slice(0, 700)],
    ['inside a text', (text: string) => text.slice(0, text.indexOf('src/') + 2)],
    ['behind a comma', (text: string) => text.slice(0, text.lastIndexOf('},') + 2)],
    ['at its end', (text: string) => text.slice(0, text.lastIndexOf('}'))],
  ])('cut %s does not take the next one with it', (_, cut) => {
    for (const next of [trivy, zap]) {
      const [first, second] = readText(`${cut(sarif)}\n${next}`)
      expect(first).toMatchObject({ format: 'sarif', health: 'unreadable' })
      expect(first?.problems[0]?.at.pointer).toBe('/0')
      expect(first?.problems[0]?.at.byte).toBeGreaterThan(0)
      expect(second).toMatchObject({ format: next === zap ? 'zap-xml' : 'trivy', health: 'ok', document: 1 })
    }
  })

  it('of XML does not either, where the next one declares itself', () => {
    const declared = zap.startsWith('<?xml') ? zap : `<?xml version="1.0"?>${zap}`
    const reports = readText(`${zap.slice(0, zap.length / 2)}\n${declared}`)
    expect(healths(reports)).toEqual(['unreadable', 'ok'])
  })

  it('stands with its place in the whole file', () => {
    const text = `\ufeff${trivy}\n${sarif.replace('"version"', '"version" "2"')}\n`
    const [, second] = readText(text)
    const at = text.indexOf('"version" "2"') + '"version" '.length
    const byte = bytesOf(text.slice(0, at)).length
    expect(second).toMatchObject({ health: 'unreadable' })
    expect(second?.problems[0]?.at).toMatchObject({ byte, line: text.slice(0, at).split('\n').length, pointer: '/1' })
    const broken = `${sarif}\n${zap.replace('</alerts>', '')}`
    const line = readText(broken)[1]?.problems[0]?.at.line ?? 0
    expect(line).toBeGreaterThan(sarif.split('\n').length + 50)
  })

  it('names skipped entries by the document they are in', () => {
    const [, second] = readText(`${trivy}\n${JSON.stringify(aLog([aResult(1), 7]))}`)
    expect(second?.counts).toEqual({ read: 2, kept: 1, dismissed: 0, skipped: 1 })
    expect(second?.problems[0]?.message).toMatch(/^Entry \/1\/runs\/0\/results\/1 /)
    expect(second?.problems[0]?.at.pointer).toBe('/1/runs/0/results/1')
  })

  it('is no reason to cut lines apart that one format knows', () => {
    const lines = fixture('trufflehog/report.jsonl').split('\n')
    const report = readOne(aReportFile([lines[0], lines[0]?.slice(0, 50), ...lines.slice(1)].join('\n')))
    expect(report).not.toHaveProperty('document')
    expect(report.health).not.toBe('ok')
  })
})

describe('any way of joining two reports', () => {
  it('and cutting the first is never clean and loses nothing of the second', () => {
    const whole = readOne(aReportFile(trivy)).counts
    fc.assert(
      fc.property(fc.integer({ min: 10, max: sarif.length - 1 }), fc.constantFrom('\n', '\r\n'), (cut, between) => {
        const reports = readText(sarif.slice(0, cut) + between + trivy)
        expect(reports.every(({ health }) => health === 'ok')).toBe(false)
        expect(reports.at(-1)?.counts).toEqual(whole)
        for (const { counts } of reports) expect(counts.read).toBe(counts.kept + counts.dismissed + counts.skipped)
      }),
      { numRuns: 60 },
    )
  })

  it('in pieces of any size is the same', () => {
    const text = `${sarif}\n\ufeff${zap}\n${trivy}`
    const expected = readText(text)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 }), (pieces) => {
        expect(readText(text, pieces)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })
})
