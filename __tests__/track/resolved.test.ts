import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../src/model/report.ts'
import type { OpenEntry, Scan } from '../../src/model/snapshot.ts'
import { resolver, type ResolveContext } from '../../src/track/resolved.ts'
import { aFinding, anEvidence, aReportInfo } from '../support/builders.ts'
import { anEntryOf, anOpenEntry, aSnapshot, sourceOf } from '../support/history.ts'

const scan = (file: string, tool = 'semgrep'): Scan => ({ tool, file })
const report = (file: string, overrides: Partial<ReportInfo> = {}): ReportInfo => aReportInfo({ file, ...overrides })
const entry = (...reports: readonly string[]): OpenEntry => anOpenEntry('f1:gone', { reports })
const isFixed = (
  one: OpenEntry,
  then: readonly Scan[],
  now: readonly ReportInfo[],
  overrides: Partial<ResolveContext> = {},
): boolean =>
  resolver({
    baseline: aSnapshot({ scans: then }),
    reports: now,
    findings: [],
    stands: () => null,
    exists: () => true,
    ...overrides,
  })(one)

describe('what is no longer seen is fixed', () => {
  it('where the report that saw it is here again, healthy', () => {
    expect(isFixed(entry('a.sarif'), [scan('a.sarif')], [report('a.sarif')])).toBe(true)
    expect(isFixed(entry('a.sarif'), [scan('a.sarif')], [report('a.sarif', { health: 'partial' })])).toBe(false)
    expect(isFixed(entry('a.sarif'), [scan('a.sarif')], [])).toBe(false)
  })

  it('not where one of two documents of its file is missing', () => {
    const then = [{ ...scan('a.json'), documents: 2 }]
    const both = [report('a.json', { document: 0 }), report('a.json', { document: 1 })]
    expect(isFixed(entry('a.json'), then, both)).toBe(true)
    expect(isFixed(entry('a.json'), then, [report('a.json')])).toBe(false)
    expect(
      isFixed(entry('a.json'), then, [
        both[0] as ReportInfo,
        report('a.json', { document: 1, health: 'unrecognised', tool: null }),
      ]),
    ).toBe(false)
    expect(isFixed(entry('a.json'), [scan('a.json')], both)).toBe(true)
  })

  it('not where one of two reports of its tool is missing', () => {
    const then = [scan('a.sarif'), scan('b.sarif')]
    expect(isFixed(entry('b.sarif'), then, [report('a.sarif')])).toBe(false)
    expect(isFixed(entry('a.sarif'), then, [report('a.sarif')])).toBe(true)
    expect(isFixed(entry('a.sarif', 'b.sarif'), then, [report('a.sarif')])).toBe(false)
  })

  it('under another name of its report: dates and numbers change, and a single report is a single report', () => {
    expect(
      isFixed(entry('scan-2026-11-01.json'), [scan('scan-2026-11-01.json')], [report('scan-2026-11-02.json')]),
    ).toBe(true)
    expect(isFixed(entry('old.json'), [scan('old.json')], [report('new.json')])).toBe(true)
    expect(isFixed(entry('web.json'), [scan('web.json'), scan('api.json')], [report('x.json'), report('y.json')])).toBe(
      false,
    )
  })

  it('not by a report of another name while its own is broken', () => {
    const broken = report('a.sarif', { tool: null, health: 'unreadable' })
    expect(isFixed(entry('a.sarif'), [scan('a.sarif')], [broken, report('b.sarif')])).toBe(false)
  })

  it('by a log of several tools that says each of them ran, also the one that found nothing', () => {
    const category = 'sast' as const
    const tools = [
      { name: 'CodeQL', category },
      { name: 'Semgrep', category },
    ]
    const log = report('all.sarif', { tool: { name: 'CodeQL' }, tools })
    expect(isFixed(entry('all.sarif'), [scan('all.sarif', 'codeql'), scan('all.sarif')], [log])).toBe(true)
    expect(
      isFixed(
        entry('all.sarif'),
        [scan('all.sarif', 'codeql'), scan('all.sarif')],
        [{ ...log, tools: [{ name: 'CodeQL', category }] }],
      ),
    ).toBe(false)
  })
})

describe('a scan that only looks at some files', () => {
  const source = sourceOf({ 'src/orders.js': Array.from({ length: 50 }, (_, index) => `run(${index})`) })
  const gone = anEntryOf(aFinding(), source)
  const [then, now] = [[scan('reports/semgrep.sarif')], [aReportInfo()]]
  const seenAt = (path: string) => [
    aFinding({ evidence: [anEvidence({ location: { type: 'code', path, startLine: 1 } })] }),
  ]

  it('fixes nothing where it says nothing and the code still stands', () => {
    expect(isFixed(gone, then, now, { stands: () => true, findings: seenAt('lib/a.js') })).toBe(false)
    expect(isFixed(gone, then, now, { stands: () => true, findings: [] })).toBe(false)
  })

  it('fixes what it looked at: something beside it is reported, or the code is gone', () => {
    expect(isFixed(gone, then, now, { stands: () => true, findings: seenAt('src/b.js') })).toBe(true)
    expect(isFixed(gone, then, now, { stands: () => false })).toBe(true)
    expect(isFixed(gone, then, now, { stands: () => null })).toBe(true)
  })
})

describe('a scan that says which files it looked at', () => {
  const there = (...paths: readonly string[]): Partial<ResolveContext> => ({ exists: (path) => paths.includes(path) })
  const gone = anEntryOf(aFinding(), () => null)
  const then = [scan('reports/semgrep.sarif')]
  const looked = (...scanned: readonly string[]): readonly ReportInfo[] => [aReportInfo({ scanned })]
  const path = 'src/orders.js'

  it('fixes what it looked at, whatever it says of the files beside it', () => {
    expect(isFixed(gone, then, looked(path), { ...there(path), stands: () => true })).toBe(true)
  })

  it('fixes nothing in a file that is there and was left out', () => {
    const beside = [
      aFinding({ evidence: [anEvidence({ location: { type: 'code', path: `${path}x`, startLine: 1 } })] }),
    ]
    const context = { ...there(path, `${path}x`), stands: () => false, findings: beside }
    expect(isFixed(gone, then, looked(`${path}x`), context)).toBe(false)
  })

  it('fixes what stood in a file that is gone', () => {
    expect(isFixed(gone, then, looked('a.js'), { ...there('a.js'), stands: () => true })).toBe(true)
  })

  it('is asked for more where its paths are not those of the checkout: whether the code still stands', () => {
    const context = there(path)
    expect(isFixed(gone, then, looked('/src/src/orders.js'), { ...context, stands: () => true })).toBe(false)
    expect(isFixed(gone, then, looked('/src/src/orders.js'), { ...context, stands: () => false })).toBe(true)
    expect(isFixed(gone, then, looked(), { ...context, stands: () => false })).toBe(true)
  })
})

it('a report about other images fixes nothing in this one', () => {
  const at = (image: string) => anEvidence({ location: { type: 'package', purl: 'pkg:deb/debian/openssl@3', image } })
  const gone = anEntryOf(aFinding({ evidence: [at('web:1.0')] }))
  const then = [scan('reports/semgrep.sarif')]
  const fixed = (image: string): boolean =>
    isFixed(gone, then, [aReportInfo()], { findings: [aFinding({ evidence: [at(image)] })] })
  expect([fixed('web:1.1'), fixed('api:1.0')]).toEqual([true, false])
  expect(isFixed(gone, then, [aReportInfo()])).toBe(true)
})
