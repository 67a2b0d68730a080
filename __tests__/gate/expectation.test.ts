import { describe, expect, it } from 'vitest'
import { candidates, describeExpectation, fault, isExpected } from '../../src/gate/expectation.ts'
import type { ChangedLines } from '../../src/model/change.ts'
import type { Expectation } from '../../src/model/policy.ts'
import type { ReportInfo } from '../../src/model/report.ts'
import { aReportInfo, aRun } from '../support/builders.ts'

const now = new Date('2026-11-23T12:00:00Z')
const anExpectation = (overrides: Partial<Expectation> = {}): Expectation => ({
  commit: 'any',
  then: 'undecided',
  ...overrides,
})

describe('an expectation in words', () => {
  it.each([
    [{ category: 'sca' }, 'sca report'],
    [{ tool: 'trivy' }, 'report from trivy'],
    [
      { category: 'sca', tool: 'osv-*', maxAge: '24h', commit: 'same' },
      'sca report from osv-*, at most 24h old, of this commit',
    ],
  ] as const)('%j is: %s', (expectation, words) => {
    expect(describeExpectation(anExpectation(expectation))).toBe(words)
  })
})

describe('an expectation for some paths', () => {
  const dockerfiles = anExpectation({ when: { paths: ['**/Dockerfile'] } })
  const changed = (path: string, overrides: object = {}): ChangedLines => ({
    known: true,
    source: 'a test',
    complete: true,
    files: [{ path, status: 'modified', added: [], ...overrides }],
  })

  it('applies where a changed file matches, by its old name as well', () => {
    expect(isExpected(dockerfiles, changed('web/Dockerfile'))).toBe(true)
    expect(isExpected(dockerfiles, changed('web/Containerfile', { previousPath: 'web/Dockerfile' }))).toBe(true)
    expect(isExpected(dockerfiles, changed('web/main.js'))).toBe(false)
  })

  it('applies where the changed files are not known, or not all', () => {
    expect(isExpected(dockerfiles, { known: false, why: 'no pull request' })).toBe(true)
    expect(isExpected(dockerfiles, { known: true, source: 'a', complete: false, files: [] })).toBe(true)
  })

  it('applies always without paths', () => {
    expect(isExpected(anExpectation(), changed('web/main.js'))).toBe(true)
  })
})

describe('the reports an expectation is about', () => {
  const reports = [
    aReportInfo({ file: 'semgrep' }),
    aReportInfo({ file: 'osv', category: 'sca', tool: { name: 'OSV-Scanner' }, format: 'osv-scanner' }),
    aReportInfo({ file: 'failed', category: 'sca', tool: null, format: 'npm-audit', health: 'scanner-failed' }),
    aReportInfo({ file: 'strange', category: null, tool: null, format: null, health: 'unrecognised' }),
  ]
  const found = (expectation: Partial<Expectation>) =>
    candidates(anExpectation(expectation), reports).map(({ file }) => file)

  it('are those of its kind and tool, in any state', () => {
    expect(found({ category: 'sca' })).toEqual(['osv', 'failed'])
    expect(found({ category: 'sca', tool: 'osv-scanner' })).toEqual(['osv'])
    expect(found({ tool: 'sem*' })).toEqual(['semgrep'])
    expect(found({ category: 'dast' })).toEqual([])
  })

  it('are those of any tool that speaks in them, each with its own kind', () => {
    const tools = [
      { name: 'Semgrep', category: 'sast' as const },
      { name: 'Trivy', category: 'sca' as const },
    ]
    const both = [aReportInfo({ file: 'merged.sarif', tool: { name: 'Semgrep' }, tools })]
    const meets = (expectation: Partial<Expectation>) => candidates(anExpectation(expectation), both).length === 1
    expect([meets({ category: 'sca' }), meets({ tool: 'trivy' }), meets({ category: 'sca', tool: 'trivy' })]).toEqual([
      true,
      true,
      true,
    ])
    expect([meets({ category: 'sast', tool: 'trivy' }), meets({ category: 'secret' })]).toEqual([false, false])
  })

  it('are known by their format where they do not name their tool', () => {
    expect(found({ tool: 'npm-audit' })).toEqual(['failed'])
  })
})

describe('a report does not meet an expectation', () => {
  const run = aRun()
  const why = (expectation: Partial<Expectation>, report: Partial<ReportInfo>, context = run) =>
    fault(aReportInfo(report), anExpectation(expectation), context, now)?.why ?? 'meets it'

  it('where it is broken', () => {
    expect(why({}, { health: 'unreadable' })).toBe('unreadable')
    expect(why({}, { health: 'scanner-failed' })).toBe('scanner-failed')
  })

  it('where it is tracked in git, however good it looks', () => {
    expect(why({}, { tracked: true })).toBe('tracked')
    expect(why({}, { tracked: false })).toBe('meets it')
  })

  it('where it is older than it may be', () => {
    expect(why({ maxAge: '24h' }, { scannedAt: '2026-11-22T12:00:00Z' })).toBe('meets it')
    expect(why({ maxAge: '24h' }, { scannedAt: '2026-11-22T11:59:59Z' })).toBe('stale')
    expect(why({ maxAge: '7d' }, { scannedAt: '2026-11-16T12:00:00Z' })).toBe('meets it')
    expect(why({ maxAge: '7d' }, { scannedAt: '2026-11-16T11:00:00Z' })).toBe('stale')
    expect(why({}, { scannedAt: '2001-01-01T00:00:00Z' })).toBe('meets it')
  })

  it('where its artifact is, and it does not say itself', () => {
    const artifact = { name: 'nightly', id: 1, createdAt: '2026-11-01T00:00:00Z' }
    expect(why({ maxAge: '24h' }, { artifact })).toBe('stale')
    expect(why({ maxAge: '24h' }, { artifact, scannedAt: '2026-11-23T11:00:00Z' })).toBe('meets it')
  })

  it('where it claims to come from the future; a clock that is off by hours is none', () => {
    expect(why({ maxAge: '24h' }, { scannedAt: '2026-11-25T00:00:00Z' })).toBe('stale')
    expect(why({ maxAge: '24h' }, { scannedAt: '2026-11-23T20:00:00Z' })).toBe('meets it')
  })

  it('but one that does not say when it ran counts as of this run', () => {
    expect(why({ maxAge: '1h' }, {})).toBe('meets it')
    expect(why({ maxAge: '1h' }, { scannedAt: 'yesterday' })).toBe('meets it')
  })

  it('where it is of another commit', () => {
    const head = run.headSha!
    expect(why({ commit: 'same' }, { commit: head.toUpperCase() })).toBe('meets it')
    expect(why({ commit: 'same' }, { commit: 'f'.repeat(40) })).toBe('other-commit')
    expect(why({ commit: 'any' }, { commit: 'f'.repeat(40) })).toBe('meets it')
    expect(why({ commit: 'same' }, {})).toBe('meets it')
  })

  it('of the test merge of a pull request it is of this commit', () => {
    const checkoutSha = 'c'.repeat(40)
    expect(why({ commit: 'same' }, { commit: checkoutSha }, aRun({ checkoutSha }))).toBe('meets it')
  })

  it('where nobody knows which commit is judged', () => {
    const nameless = { occasion: 'change', now: '2026-11-23T12:00:00Z' } as const
    expect(why({ commit: 'same' }, { commit: 'f'.repeat(40) }, nameless)).toBe('other-commit')
  })

  it('where nobody looked: a bill of materials, a statement, an empty list of nobody’s', () => {
    const bom = { category: null, tool: { name: 'trivy' }, format: 'cyclonedx' } as const
    expect(why({ tool: 'trivy' }, bom)).toBe('missing')
    expect(why({}, bom)).toBe('missing')
    expect(why({ tool: 'cyclonedx' }, bom)).toBe('meets it')
    expect(why({ tool: 'gitleaks' }, { category: null, tool: null, format: 'gitleaks' })).toBe('missing')
  })
})
