import { describe, expect, it } from 'vitest'
import { coverage, type CoverageInput } from '../../src/gate/coverage.ts'
import type { Expectation, Policy } from '../../src/model/policy.ts'
import type { ReportInfo } from '../../src/model/report.ts'
import { aPolicy, aProblem, aReportInfo, aRun } from '../support/builders.ts'

const gaps = (reports: readonly ReportInfo[], policy: Partial<Policy> = {}, overrides: Partial<CoverageInput> = {}) =>
  coverage({
    reports,
    policy: aPolicy(policy),
    change: { known: false, why: 'a test' },
    run: aRun(),
    now: new Date('2026-11-23T12:00:00Z'),
    ...overrides,
  })
const brief = (...input: Parameters<typeof gaps>) =>
  gaps(...input).map(({ expected, why, then }) => `${expected}: ${why}, ${then}`)
const expects = (...all: Partial<Expectation>[]): Partial<Policy> => ({
  expect: all.map((one) => ({ commit: 'any', then: 'undecided', ...one })),
})
const unreadable = aReportInfo({
  file: 'reports/trivy.json',
  category: null,
  format: null,
  tool: null,
  health: 'unreadable',
  problems: [aProblem({ code: 'unreadable', message: 'It ends in the middle.', next: 'Run it again.' })],
})

describe('what is expected', () => {
  it('is there where one report meets it, whatever the others are', () => {
    const old = aReportInfo({ file: 'old', scannedAt: '2020-01-01T00:00:00Z' })
    expect(brief([old, aReportInfo()], expects({ category: 'sast', maxAge: '24h' }))).toEqual([])
  })

  it('is there where the report is clean', () => {
    const clean = aReportInfo({ counts: { read: 0, kept: 0, dismissed: 0, skipped: 0 } })
    expect(brief([clean], expects({ category: 'sast' }))).toEqual([])
  })

  it('is missing where no report is of its kind; what could not be read may be it', () => {
    expect(gaps([aReportInfo()], expects({ category: 'sca' }))).toMatchInlineSnapshot(`
      [
        {
          "because": "No sca report was found among the one report. Check that the scanner ran before this step and where it writes.",
          "expected": "sca report",
          "then": "undecided",
          "why": "missing",
        },
      ]
    `)
    const [gap] = gaps([aReportInfo(), unreadable], expects({ category: 'sca' }))
    expect(gap?.because).toMatchInlineSnapshot(
      `"No sca report was found among 2 reports. It may be reports/trivy.json, which could not be read. Check that the scanner ran before this step and where it writes."`,
    )
  })

  it('is missed for the reason of the report that comes nearest, with what to do', () => {
    const reports = [
      aReportInfo({ file: 'a.sarif', tracked: true }),
      aReportInfo({ file: 'b.sarif', scannedAt: '2020-01-01T00:00:00Z' }),
      aReportInfo({ file: 'c.sarif', commit: 'f'.repeat(40) }),
      aReportInfo({ file: 'd.sarif', health: 'scanner-failed' }),
    ]
    expect(gaps(reports, expects({ category: 'sast', maxAge: '24h', commit: 'same' }))).toMatchInlineSnapshot(`
      [
        {
          "because": "b.sarif ran at 2020-01-01T00:00:00Z, longer ago than 24h; run the scanner again. c.sarif is of commit ffffffffffffffffffffffffffffffffffffffff, not of 1234567890abcdef1234567890abcdef12345678; run the scanner on it. a.sarif is tracked in git; let the scanner write it in this run. 1 more reports do not meet it either.",
          "expected": "sast report, at most 24h old, of this commit",
          "then": "undecided",
          "why": "stale",
        },
      ]
    `)
  })

  it('may be tolerated by the expectation or by the policy', () => {
    expect(brief([aReportInfo()], expects({ category: 'sca', then: 'warn' }))).toEqual(['sca report: missing, warn'])
    expect(brief([aReportInfo()], { ...expects({ category: 'sca' }), gaps: 'warn' })).toEqual([
      'sca report: missing, warn',
    ])
  })

  it('is not asked for where it does not apply', () => {
    const policy = expects({ category: 'container', when: { paths: ['**/Dockerfile'] } })
    const change = { known: true, source: 'a', complete: true, files: [] } as const
    expect(brief([aReportInfo()], policy, { change })).toEqual([])
    expect(brief([aReportInfo()], policy)).toEqual(['container report: missing, undecided'])
  })
})

describe('without any expectation', () => {
  it('a report that cannot be trusted is a gap: it must never pass', () => {
    expect(brief([aReportInfo(), unreadable])).toEqual(['a report that can be read: unreadable, undecided'])
    expect(brief([aReportInfo(), { ...unreadable, health: 'scanner-failed' }])).toEqual([
      'a report that can be read: scanner-failed, undecided',
    ])
  })

  it('an advisory policy only warns', () => {
    expect(brief([unreadable], { gaps: 'warn' })).toEqual(['a report that can be read: unreadable, warn'])
  })

  it('a file that no format claims is none, unless it was called one or there is nothing else', () => {
    const strange = { ...unreadable, health: 'unrecognised' as const }
    expect(brief([aReportInfo(), strange])).toEqual([])
    expect(brief([strange, strange])).toEqual(['a report: missing, undecided'])
    expect(brief([aReportInfo(), { ...strange, format: 'trivy' }])).toEqual([
      'a report that can be read: unreadable, undecided',
    ])
    expect(gaps([])).toMatchInlineSnapshot(`
      [
        {
          "because": "No report was given, so nothing was judged. Check that the scanners ran before this step and where they write.",
          "expected": "a report",
          "then": "undecided",
          "why": "missing",
        },
      ]
    `)
  })

  it('a document in which nobody looked is no judgement: a bill of materials, a statement, an empty list', () => {
    const bom = aReportInfo({ file: 'bom.json', category: null, tool: { name: 'syft' }, format: 'cyclonedx' })
    const list = aReportInfo({ file: 'out.json', category: null, tool: null, format: 'gitleaks' })
    expect(brief([bom, list])).toEqual(['a report: missing, undecided'])
    expect(brief([aReportInfo(), bom, list])).toEqual([])
    expect(brief([bom], expects({ tool: 'cyclonedx' }))).toEqual([])
    const [gap] = gaps([aReportInfo(), list], expects({ category: 'secret' }))
    expect(gap?.because).toContain(
      'out.json is an empty list, which could be any tool’s; name its format in front of its path (acme:out.json).',
    )
  })

  it('nothing judged is undecided, also where every expectation is tolerated', () => {
    expect(brief([], expects({ category: 'sca', then: 'warn' }))).toEqual([
      'sca report: missing, warn',
      'a report: missing, undecided',
    ])
  })

  it('entries that were skipped are a warning with their number', () => {
    const partial = aReportInfo({
      health: 'partial',
      counts: { read: 10, kept: 7, dismissed: 0, skipped: 3 },
      problems: [aProblem()],
    })
    expect(gaps([partial])).toMatchInlineSnapshot(`
      [
        {
          "because": "3 of 10 entries of reports/semgrep.sarif could not be read: An entry has no rule id. Update the tool, or report its version to us.",
          "expected": "a complete report",
          "then": "warn",
          "why": "unreadable",
        },
      ]
    `)
  })
})

describe('a broken report', () => {
  it('is named once, by the expectation it fails', () => {
    const failed = aReportInfo({ health: 'scanner-failed' })
    expect(brief([failed], expects({ category: 'sast' }))).toEqual(['sast report: scanner-failed, undecided'])
    expect(brief([failed], expects({ category: 'sast', then: 'warn' }))).toEqual(['sast report: scanner-failed, warn'])
  })

  it('is named beside another that meets the expectation', () => {
    const failed = aReportInfo({ file: 'b', health: 'scanner-failed' })
    expect(brief([aReportInfo(), failed], expects({ category: 'sast' }))).toEqual([
      'a report that can be read: scanner-failed, undecided',
    ])
  })
})

describe('a file of several documents', () => {
  const good = aReportInfo({ file: 'all.json', document: 0 })
  const broken = { ...unreadable, file: 'all.json', document: 1 }
  const strange = { ...broken, health: 'unrecognised' as const }

  it('meets an expectation by each of them, as long as all can be read', () => {
    const second = aReportInfo({ file: 'all.json', document: 1, category: 'sca', tool: { name: 'Trivy' } })
    expect(brief([good, second], expects({ category: 'sast' }, { tool: 'trivy' }))).toEqual([])
  })

  it.each([
    ['broken', broken],
    ['of no format that is known', strange],
  ])('does not meet it where one is %s; that one is named once', (_, other) => {
    const found = gaps([good, other], expects({ category: 'sast' }))
    expect(found[0]).toMatchObject({ expected: 'sast report', why: 'unreadable', then: 'undecided' })
    expect(found[0]?.because).toContain('all.json#/1 could not be read')
    expect(found.filter(({ then }) => then === 'undecided')).toHaveLength(1)
  })

  it('is no clean file where nobody expects anything', () => {
    expect(brief([good, broken])).toEqual(['a report that can be read: unreadable, undecided'])
    expect(brief([good, strange])).toEqual(['a complete report: unreadable, warn'])
  })

  it('is met by another file of the tool', () => {
    expect(brief([good, strange, aReportInfo()], expects({ category: 'sast' }))).toEqual([
      'a complete report: unreadable, warn',
    ])
  })
})
