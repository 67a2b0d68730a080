import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RawReport, ReportFile } from '../../src/model/report.ts'
import { detectFormat, readers } from '../../src/read/index.ts'
import type { Reader } from '../../src/read/reader.ts'
import { withBrokenEntries } from './readers/mutate.ts'
import { readOne } from '../support/read-one.ts'

const folder = join(import.meta.dirname, '../fixtures/readers')
const files = (id: string): string[] => (existsSync(join(folder, id)) ? readdirSync(join(folder, id)).sort() : [])
const bytesOf = (id: string, name: string): Uint8Array => readFileSync(join(folder, id, name))

const aFile = (bytes: Uint8Array, path: string, format?: string): ReportFile => ({
  path,
  sha256: '0'.repeat(64),
  size: bytes.length,
  chunks: () => [bytes],
  ...(format === undefined ? {} : { format }),
})
const fixtureFile = (id: string, name: string, format?: string): ReportFile =>
  aFile(bytesOf(id, name), `reports/${name}`, format)

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

const named = (name: string, prefix: string): boolean => name.startsWith(`${prefix}.`) || name.startsWith(`${prefix}-`)
/**
 * Zero bytes, an empty object, an empty list of anything but Gitleaks, and what is called `clean-unclaimed` say nothing about who wrote
 * them: the user names the format.
 */
const nameless = (id: string, name: string): boolean =>
  named(name, 'clean-unclaimed') ||
  (/^\s*(?:(?:\[\s*\]|\{\s*\})\s*)?$/.test(new TextDecoder().decode(bytesOf(id, name))) && id !== 'gitleaks')

const withoutSecrets = (report: RawReport): string =>
  JSON.stringify({
    ...report,
    drafts: report.drafts.map(({ draft, pointer }) => ({ pointer, draft: { ...draft, secret: undefined } })),
  })

describe.each(readers.map((reader): [string, Reader] => [reader.id, reader]))('reader %s', (id, reader) => {
  const reports = files(id).filter((name) => named(name, 'report'))
  const clean = files(id).filter((name) => named(name, 'clean'))

  it('has a fixture that says where it comes from', () => {
    expect(reports.length).toBeGreaterThan(0)
    expect(clean.length).toBeGreaterThan(0)
    expect(files(id)).toContain('ORIGIN.md')
  })

  it.each(reports)('claims its fixture %s, and no other reader does', (name) => {
    expect(detectFormat(fixtureFile(id, name))).toEqual({ id })
  })

  it.each(reports)('turns %s into its golden drafts, every entry accounted for', (name) => {
    const { drafts, counts, health, tool, scannedAt, commit, problems } = readOne(fixtureFile(id, name))
    const golden = { health, tool, scannedAt, commit, counts, problems, drafts }
    const path = join(folder, id, name === reports[0] ? 'golden.json' : `golden-${name.replace(/\.\w+$/, '')}.json`)
    if (!existsSync(path) || process.env['UPDATE_GOLDEN'] === '1') {
      if (process.env['CI'] !== undefined) throw new Error(`${path} is missing; goldens are never written in CI`)
      writeFileSync(path, `${JSON.stringify(golden, null, 2)}\n`)
    }
    expect(JSON.parse(JSON.stringify(golden))).toEqual(JSON.parse(readFileSync(path, 'utf8')))
    expect(counts.read).toBe(counts.kept + counts.dismissed + counts.skipped)
    expect(counts.kept).toBe(
      new Set(drafts.filter(({ draft }) => draft.dismissed === undefined).map(({ pointer }) => pointer)).size,
    )
    expect(counts.kept + counts.dismissed).toBeGreaterThan(0)
  })

  it.each(clean)('takes %s for a scan that ran and found nothing', (name) => {
    const report = readOne(fixtureFile(id, name, nameless(id, name) ? id : undefined))
    expect(report).toMatchObject({
      format: id,
      health: 'ok',
      problems: [],
      drafts: [],
      counts: { read: 0, kept: 0, dismissed: 0, skipped: 0 },
    })
  })

  it.each(clean.filter((name) => named(name, 'clean-unclaimed')))(
    'leaves %s, which says too little, to nobody',
    (name) => {
      expect(detectFormat(fixtureFile(id, name))).toMatchObject({ problem: { code: 'unrecognised' } })
    },
  )

  it.each(reports)('never throws on %s cut short, and never takes it for whole', (name) => {
    const whole = bytesOf(id, name)
    const length = new TextEncoder().encode(new TextDecoder().decode(whole).trimEnd()).length
    const random = seeded(7)
    for (let round = 0; round < 20; round++) {
      const report = readOne(aFile(whole.subarray(0, 1 + Math.floor(random() * (length - 1))), `reports/${name}`))
      // Lines and rows may end where the cut is: then there are fewer, and nobody can know.
      if (reader.syntax === 'json' || reader.syntax === 'xml') {
        expect(report.health).not.toBe('ok')
        expect(report.problems.length).toBeGreaterThan(0)
      } else
        expect(report.problems.length > 0 || report.drafts.length <= readOne(fixtureFile(id, name)).drafts.length).toBe(
          true,
        )
      expect(report.counts.read).toBe(report.counts.kept + report.counts.dismissed + report.counts.skipped)
    }
  })

  it.each(reports)('skips an entry of %s that is of another type, with its pointer', (name) => {
    const text = new TextDecoder().decode(bytesOf(id, name))
    const whole = readOne(fixtureFile(id, name))
    for (const value of ['no entry', null, 7, []]) {
      for (const mutant of withBrokenEntries(reader, text, value)) {
        const what = `${mutant.pointer} replaced by ${JSON.stringify(value)}`
        const report = readOne(aFile(new TextEncoder().encode(mutant.text), `reports/${name}`, id))
        expect(report.drafts.length, what).toBeLessThanOrEqual(whole.drafts.length)
        expect(report.counts.read).toBe(report.counts.kept + report.counts.dismissed + report.counts.skipped)
        // A bare word or number between JSON objects is a line of a log.
        if (reader.syntax === 'json-lines' && (value === null || value === 7)) continue
        expect(report.health, what).not.toBe('ok')
        expect(report.problems.length, what).toBeGreaterThan(0)
        if (reader.syntax === 'json' && report.counts.skipped > 0)
          expect(
            report.problems.map(({ at }) => at.pointer),
            what,
          ).toContain(mutant.pointer)
      }
    }
  })

  it.each(reports)('reads %s the same in UTF-8 with a mark and in UTF-16', (name) => {
    const text = new TextDecoder().decode(bytesOf(id, name))
    const plain = readOne(fixtureFile(id, name)).drafts
    const little = new Uint8Array(
      Uint16Array.from([0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))]).buffer,
    )
    const big = new Uint8Array(little.length)
    for (let at = 0; at < little.length; at += 2) big.set([little[at + 1] ?? 0, little[at] ?? 0], at)
    for (const bytes of [new TextEncoder().encode(`\u{feff}${text}`), little, big])
      expect(readOne(aFile(bytes, `reports/${name}`)).drafts).toEqual(plain)
  })

  const secret = files(id).includes('secrets.json') ? it : undefined
  secret?.('lets no secret of the fixture out of `draft.secret`', () => {
    const secrets = JSON.parse(new TextDecoder().decode(bytesOf(id, 'secrets.json'))) as string[]
    for (const name of reports) {
      const text = withoutSecrets(readOne(fixtureFile(id, name)))
      for (const secret of secrets) expect(text.includes(secret)).toBe(false)
    }
  })
})

describe('the registry', () => {
  it('names every format once, in kebab-case, with what its documentation needs', () => {
    expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length)
    for (const reader of readers) {
      expect(reader.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
      expect(reader.title).not.toBe('')
      expect(reader.homepage).toMatch(/^https:\/\//)
      expect(reader.howToExport.length).toBeGreaterThan(5)
    }
  })

  it('declares severities in lower case, since words are compared in lower case', () => {
    for (const { severities } of readers)
      for (const word of Object.keys(severities)) expect(word).toBe(word.toLowerCase())
  })
})
