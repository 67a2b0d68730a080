import { describe, expect, it } from 'vitest'
import type { ReachClaim } from '../../../src/model/reach.ts'
import { readAs } from './read-as.ts'

const lines = (...messages: object[]): string => messages.map((message) => JSON.stringify(message, null, 2)).join('\n')
const config = (scan_level: string, scan_mode = 'source'): object => ({
  config: { scanner_name: 'govulncheck', scanner_version: 'v1.1.4', scan_level, scan_mode },
})
const osv = { osv: { id: 'GO-2021-0113', aliases: ['CVE-2021-38561'], summary: 'Out-of-bounds read' } }
const finding = (...trace: object[]): object => ({ finding: { osv: 'GO-2021-0113', fixed_version: 'v0.3.7', trace } })
const module_ = { module: 'golang.org/x/text', version: 'v0.3.5' }
const package_ = { ...module_, package: 'golang.org/x/text/language' }
const symbol = { ...package_, function: 'Parse', position: { filename: 'language/parse.go', line: 33 } }
const caller = {
  module: 'shop.example/inventory',
  package: 'main',
  function: 'main',
  position: { filename: 'main.go', line: 25, column: 28 },
}

const levels = (level: string, mode: string, ...trace: object[]): ReachClaim['level'][] =>
  readAs('govulncheck', lines(config(level, mode), osv, finding(...trace))).drafts[0]?.draft.reach?.map(
    (claim) => claim.level,
  ) ?? []

describe('govulncheck', () => {
  it.each([
    ['symbol', 'source', [symbol, caller], ['call_path']],
    ['symbol', 'binary', [symbol], ['symbol_present']],
    ['symbol', 'source', [package_], ['package_imported', 'no_path']],
    ['package', 'source', [package_], ['package_imported']],
    ['symbol', 'source', [module_], ['present', 'package_not_used']],
    ['package', 'source', [module_], ['present', 'package_not_used']],
    ['module', 'source', [module_], ['present']],
  ])('a scan of level %s of %s that found %j says %j', (level, mode, trace, expected) => {
    expect(levels(level, mode, ...trace)).toEqual(expected)
  })

  it('counts only the deepest of several findings about one module, wherever it stands', () => {
    for (const findings of [
      [finding(module_), finding(package_), finding(symbol, caller)],
      [finding(symbol, caller), finding(package_), finding(module_)],
    ]) {
      const report = readAs('govulncheck', lines(config('symbol'), ...findings))
      expect(report.drafts.map(({ draft }) => draft.reach?.[0]?.level)).toEqual(['call_path'])
      expect(report.counts).toEqual({ read: 3, kept: 1, dismissed: 2, skipped: 0 })
    }
  })

  it('knows the aliases of an advisory that comes after its finding', () => {
    const report = readAs('govulncheck', lines(config('symbol'), finding(module_), osv))
    expect(report.drafts[0]?.draft.identifiers).toEqual(['GO-2021-0113', 'CVE-2021-38561'])
    expect(report.drafts[0]?.pointer).toBe('/1/finding')
  })

  it('is not whole where something stands in its file that is none of its messages', () => {
    const whole = [config('symbol', 'source'), { progress: { message: 'Scanning' } }, osv, finding(symbol, caller)]
    expect(readAs('govulncheck', lines(...whole))).toMatchObject({ health: 'ok', counts: { read: 1, kept: 1 } })
    const { health, counts, problems } = readAs('govulncheck', lines(...whole, { SchemaVersion: 2, Results: [] }))
    expect({ health, counts }).toMatchObject({ health: 'partial', counts: { kept: 1, skipped: 1 } })
    expect(problems[0]?.at.pointer).toBe('/4')
  })

  it('does not take an advisory for a finding', () => {
    expect(readAs('govulncheck', lines(config('symbol'), osv, osv))).toMatchObject({
      health: 'ok',
      counts: { read: 0 },
    })
  })

  it('gives the way from the entry to the vulnerable function, and never a severity', () => {
    const [placed] = readAs(
      'govulncheck',
      lines(config('symbol'), finding(symbol, { ...caller, position: { filename: 'b.go', line: 2 } }, caller)),
    ).drafts
    expect(placed?.draft.also?.map((place) => (place.type === 'code' ? place.path : ''))).toEqual(['main.go', 'b.go'])
    expect(placed?.draft.severity).toEqual({})
  })
})
