import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../src/model/report.ts'
import { readers } from '../../src/read/index.ts'
import type { Reader } from '../../src/read/reader.ts'
import { aReportFile, inUtf16 } from '../support/report-file.ts'
import { withBrokenEntries } from './readers/mutate.ts'
import { readOne } from '../support/read-one.ts'

// What may go wrong with any report, for every reader there is, over its first fixture. readers.test.ts has the rest: cuts, entries of
// another type, UTF-16 and byte order marks over all fixtures.

const folder = join(import.meta.dirname, '../fixtures/readers')

function fixtureOf(id: string): string {
  const names = existsSync(join(folder, id)) ? readdirSync(join(folder, id)) : []
  const name = names.sort().find((each) => /^report[.-]/.test(each) && !/\.(?:zip|gz|fpr)$/.test(each))
  return name === undefined ? '' : readFileSync(join(folder, id, name), 'utf8').replace(/^\ufeff/, '')
}

/** Reads under the reader’s name: a spoilt document need not be told by its content. Whatever happens, every entry is accounted for. */
function readAs({ id }: Reader, text: string | Uint8Array): RawReport {
  const report = readOne(aReportFile(text, { format: id, pieces: [65_536] }))
  const { read: all, kept, dismissed, skipped } = report.counts
  expect(all).toBe(kept + dismissed + skipped)
  expect(report.problems.filter(({ message }) => message.startsWith('Reading failed'))).toEqual([])
  return report
}

const huge = '123456789012345678901234567890'
const long = 'x'.repeat(1_000_000)
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])
const isJson = ({ syntax }: Reader): boolean => syntax === 'json' || syntax === 'json-lines'

/** The last three texts of a report, each a megabyte long. */
function withLongTexts(reader: Reader, text: string): string {
  const pattern = isJson(reader)
    ? /(:\s*")[^"\\]+(?=")/g
    : reader.syntax === 'xml'
      ? /(>|=")[^<>&"]*\w[^<>&"]*(?="|<\/)/g
      : /(,)[^,"\n]+(?=,)/g
  const found = [...text.matchAll(pattern)].slice(-3).reverse()
  return found.reduce(
    (all, { index, 0: whole, 1: start = '' }) =>
      `${all.slice(0, index)}${start}${long}${all.slice(index + whole.length)}`,
    text,
  )
}

/** JSON in which each list or object of entries, from the top, stands a second time. */
function withRepeatedNames({ entries }: Reader, text: string): string {
  const names = entries.map((path) => path.split('/')[1] ?? '*')
  const root = JSON.parse(text) as Readonly<Record<string, unknown>>
  const again = Object.entries(root).filter(([name]) => names.includes(name))
  const copies = again.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`)
  return text.trimStart().replace(/^\{/, () => `{${copies.join('')}`)
}

/** JSON in which each container of entries is null. */
function withNullLists({ entries }: Reader, text: string): string {
  const containers = entries.map((path) => path.split('/').slice(1, -1))
  const cut = (value: unknown, paths: readonly (readonly string[])[]): unknown => {
    if (paths.some((path) => path.length === 0)) return null
    if (typeof value !== 'object' || value === null) return value
    const made = Object.entries(value).map(([name, child]): [string, unknown] => [
      name,
      cut(
        child,
        paths.filter(([step]) => step === '*' || step === name).map((path) => path.slice(1)),
      ),
    ])
    return Array.isArray(value) ? made.map(([, child]) => child) : Object.fromEntries(made)
  }
  return JSON.stringify(cut(JSON.parse(text), containers))
}

const all = readers.map((reader): [string, Reader] => [reader.id, reader])

describe.each(all)('reader %s', (id, reader) => {
  const text = fixtureOf(id)
  const whole = text === '' ? null : readAs(reader, text)
  const isObject = reader.syntax === 'json' && text.trimStart().startsWith('{')

  it('takes numbers beyond 2^53', () => {
    const start = text.indexOf('\n') + 1
    const report = readAs(
      reader,
      text.slice(0, start) + text.slice(start).replace(/(?<=[:>,"]\s*)\d{2,}(?=["<,\n} ])/g, huge),
    )
    expect(report.drafts.length).toBeLessThanOrEqual((whole?.drafts.length ?? 0) + (whole?.counts.dismissed ?? 0))
  })

  it('takes texts of a megabyte', () => {
    const spoilt = withLongTexts(reader, text)
    expect(spoilt.length).toBeGreaterThan(text.length)
    readAs(reader, spoilt)
  })

  it('is never well with an entry nested too deep', () => {
    if (!isJson(reader)) return
    for (const mutant of withBrokenEntries(reader, text, deep(300))) {
      const report = readAs(reader, mutant.text)
      expect(report.health, mutant.pointer).not.toBe('ok')
      expect(report.problems.length).toBeGreaterThan(0)
    }
  })

  it('loses nothing by names that stand twice', () => {
    if (!isObject) return
    const report = readAs(reader, withRepeatedNames(reader, text))
    const kept = new Set(report.drafts.map(({ pointer }) => pointer))
    if (report.format !== null) expect((whole?.drafts ?? []).filter(({ pointer }) => !kept.has(pointer))).toEqual([])
  })

  it('finds nothing in a list that is null, and throws nothing', () => {
    if (!isObject) return
    const report = readAs(reader, withNullLists(reader, text))
    expect(report.drafts).toEqual([])
  })

  it('is never well cut in UTF-16', () => {
    if (reader.syntax !== 'json' && reader.syntax !== 'xml') return
    const bytes = inUtf16(text.trimEnd(), { mark: true })
    for (const part of [0.3, 0.6, 0.9]) {
      const report = readAs(reader, bytes.subarray(0, Math.floor((bytes.length / 2) * part) * 2))
      expect(report.health).not.toBe('ok')
    }
  })
})
