import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import type { Assessment } from '../src/model/assessment.ts'
import type { ReportFile } from '../src/model/report.ts'
import { aGenericReport, anAssessInput, anEntry, type Entry } from './support/assess-input.ts'
import { aReportFile, aService } from './support/builders.ts'

/** Promises about the decision as a whole, over reports that nobody thought of. */

const path = fc.constantFrom('src/orders.js', 'src/search.js', 'lib/db.js')
const line = fc.integer({ min: 1, max: 9 })
const severity = fc.constantFrom('critical', 'high', 'medium', 'low', 'info', 'unknown')
const inCode = fc
  .record({ path, startLine: line, severity, cwe: fc.constantFrom('CWE-89', 'CWE-79', 'CWE-20', 'CWE-614') })
  .map(({ path, startLine, severity, cwe }) =>
    anEntry({ rule: `rule-${cwe}`, severity, identifiers: [cwe], location: { type: 'code', path, startLine } }),
  )
const inPackage = fc
  .record({
    purl: fc.constantFrom(
      'pkg:npm/lodash@4.17.20',
      'pkg:npm/minimist@1.2.0',
      'pkg:golang/github.com%2Fa%2Fb@v1.0.0',
      'pkg:golang/github.com/a/b@1.0.0',
    ),
    identifiers: fc.constantFrom(
      ['CVE-2021-1111', 'GHSA-2222-3333-4444'],
      ['GHSA-2222-3333-4444'],
      ['CVE-2021-2222'],
      ['GO-2021-0113', 'CVE-2021-2222'],
    ),
    manifest: fc.constantFrom('package-lock.json', 'web/package-lock.json'),
    severity,
  })
  .map(({ purl, identifiers, manifest, severity }) =>
    anEntry({ rule: identifiers[0], severity, identifiers, location: { type: 'package', purl, manifest } }),
  )
const atEndpoint = fc
  .record({
    url: fc.constantFrom('http://h/orders/1', 'http://h/orders/2', 'http://h/search'),
    parameter: fc.constantFrom('q', 'id'),
    severity,
  })
  .map(({ url, parameter, severity }) =>
    anEntry({ severity, location: { type: 'endpoint', method: 'GET', url, parameter } }),
  )
const kinds = fc.oneof(
  fc.record({
    tool: fc.constantFrom('Semgrep', 'CodeQL'),
    category: fc.constant('sast' as const),
    entries: fc.array(inCode, { maxLength: 6 }),
  }),
  fc.record({
    tool: fc.constantFrom('Grype', 'npm audit'),
    category: fc.constant('sca' as const),
    entries: fc.array(inPackage, { maxLength: 6 }),
  }),
  fc.record({
    tool: fc.constant('ZAP'),
    category: fc.constant('dast' as const),
    entries: fc.array(atEndpoint, { maxLength: 6 }),
  }),
)
type Kind = { readonly tool: string; readonly category: 'sast' | 'sca' | 'dast'; readonly entries: readonly Entry[] }
const toFile = ({ tool, category, entries }: Kind, name: string): ReportFile =>
  aGenericReport(entries, { path: `reports/${name}.json`, tool, category })
const toFiles = (reports: readonly Kind[]): readonly ReportFile[] =>
  reports.map((report, index) => toFile(report, `r${index}`))
const reports = fc.array(kinds, { maxLength: 4 })

const services = [
  aService({
    paths: ['src/**'],
    routes: [
      { url: '/orders/{id}', file: 'src/orders.js' },
      { url: '/search', file: 'src/search.js' },
    ],
  }),
]
const code = Array.from({ length: 9 }, (_, index) => `statement ${index}`)
const assessed = (files: readonly ReportFile[]): Assessment =>
  assess(anAssessInput({ files, services, source: () => code }))

/** What a finding is, without where each piece of evidence was read. */
const essence = ({ findings, verdict }: Assessment) => ({
  findings: findings.map(({ id, severity, category, location, identifiers, priority, change, cause }) => ({
    id,
    severity,
    category,
    location,
    identifiers,
    priority,
    change,
    cause,
  })),
  outcome: verdict.outcome,
  violations: verdict.violations,
})
const pointersOf = ({ findings }: Assessment): string[] =>
  findings.flatMap(({ evidence }) => evidence.map(({ source }) => `${source.file}#${source.pointer}`)).sort()

describe('whatever the reports', () => {
  it('their order changes no finding, no evidence, no verdict', () => {
    const orders = reports
      .map(toFiles)
      .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })))
    fc.assert(
      fc.property(orders, ([files, shuffled]) => {
        const [straight, other] = [assessed(files), assessed(shuffled)]
        expect(other.findings).toEqual(straight.findings)
        expect(other.verdict).toEqual(straight.verdict)
        expect(other.summary).toEqual(straight.summary)
      }),
    )
  })

  it('giving one of them twice adds evidence and nothing else', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const again = all.map((report, index) => toFile(report, `again${index}`))
        expect(essence(assessed([...toFiles(all), ...again]))).toEqual(essence(assessed(toFiles(all))))
      }),
    )
  })

  it('splitting one into two changes no finding', () => {
    fc.assert(
      fc.property(reports, fc.nat(6), (all, at) => {
        const split = all.flatMap((report, index) => [
          toFile({ ...report, entries: report.entries.slice(0, at) }, `r${index}`),
          toFile({ ...report, entries: report.entries.slice(at) }, `r${index}-rest`),
        ])
        expect(essence(assessed(split))).toEqual(essence(assessed(toFiles(all))))
      }),
    )
  })

  it('every entry that was kept stands in exactly one finding', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const expected = all.flatMap(({ entries }, index) =>
          entries.map((_, entry) => `reports/r${index}.json#/findings/${entry}`),
        )
        expect(pointersOf(assessed(toFiles(all)))).toEqual(expected.sort())
      }),
    )
  })

  it('the counts add up: read = kept + dismissed + skipped', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { reports: infos, summary } = assessed(toFiles(all))
        for (const { counts } of infos) expect(counts.read).toBe(counts.kept + counts.dismissed + counts.skipped)
        expect(summary.entries.read).toBe(all.reduce((sum, { entries }) => sum + entries.length, 0))
      }),
    )
  })

  it('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(reports, (all) => {
        expect(JSON.stringify(assessed(toFiles(all)))).toBe(JSON.stringify(assessed(toFiles(all))))
      }),
      { numRuns: 30 },
    )
  })

  it('what stands first is worse, or nothing but its id tells it from the next', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { findings, verdict } = assessed(toFiles(all))
        const broken = new Set(
          verdict.violations.filter(({ then }) => then === 'block').flatMap(({ findings: ids }) => ids),
        )
        const places = findings.map(({ id, priority }) => `${broken.has(id) ? 0 : 1} ${priority.band}`)
        const calm = places.filter((place) => place.startsWith('1'))
        expect(places.filter((place) => place.startsWith('0')).length).toBe(broken.size)
        expect(calm.length + broken.size).toBe(places.length)
      }),
    )
  })
})

/** Files of a folder, read whole. */
function filesOf(folder: string): readonly ReportFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const bytes = readFileSync(file)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return aReportFile('', { path: file, sha256, size: bytes.length, chunks: () => [bytes] })
    })
}

function expectConserved(assessment: Assessment): void {
  for (const { file, counts } of assessment.reports)
    expect([file, counts.read]).toEqual([file, counts.kept + counts.dismissed + counts.skipped])
  const perFile = new Map<string, Set<string>>()
  for (const { evidence } of assessment.findings)
    for (const { source } of evidence)
      perFile.set(source.file, (perFile.get(source.file) ?? new Set()).add(source.pointer))
  for (const { file, counts } of assessment.reports)
    expect([file, (perFile.get(file)?.size ?? 0) >= counts.kept]).toEqual([file, true])
  const pointers = pointersOf(assessment)
  expect(new Set(pointers).size).toBe(pointers.length)
}

describe('the reports of real tools', () => {
  const shop = join(import.meta.dirname, '../examples/shop/reports')

  it('on our own example lose no entry and show no order', () => {
    const files = filesOf(shop)
    const straight = assessed(files)
    expectConserved(straight)
    expect(straight.findings.length).toBeGreaterThan(10)
    expect(assessed([...files].reverse()).findings).toEqual(straight.findings)
  })

  const corpus = '../shared/corpus/reports'
  it.skipIf(!existsSync(corpus))(
    '[shared] of more than a hundred tools together lose no entry and show no order',
    { timeout: 120_000 },
    () => {
      const files = filesOf(corpus)
      const straight = assessed(files)
      expectConserved(straight)
      expect(assessed([...files].reverse()).findings.map(({ id }) => id)).toEqual(straight.findings.map(({ id }) => id))
    },
  )
})
