import { describe, expect, it } from 'vitest'
import { formatSnapshot, parseSnapshots, toSnapshot } from '../../src/history/snapshot.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { aRanked, aReportInfo, aRun, anAssessment, anEvidence } from '../support/builders.ts'

const dismissed = { by: 'tool', justification: 'nosemgrep' } as const
const firstSeen = '2026-01-01T00:00:00Z'
const entry = (id: string): Snapshot['open'][number] => ({ id, severity: 'high', firstSeen, by: ['semgrep'] })
const baseline = (overrides: Partial<Snapshot> = {}): Snapshot => ({
  version: 1,
  at: '2026-11-01T00:00:00Z',
  branch: 'main',
  commit: '',
  recipe: 1,
  producers: ['semgrep'],
  open: [],
  closed: [],
  ...overrides,
})
const after = (assessment: Partial<Assessment>, before?: Partial<Snapshot>): Snapshot =>
  toSnapshot(anAssessment(assessment), before === undefined ? undefined : baseline(before), 1)
const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
const aside = aRanked({ evidence: [anEvidence({ dismissed })] })

describe('a snapshot', () => {
  it('has what is open, with its age and who saw it, and where and when that was', () => {
    const evidence = [anEvidence(), anEvidence({ tool: { name: 'CodeQL' } }), anEvidence()] as const
    expect(after({ findings: [aRanked({ evidence })] })).toEqual({
      version: 1,
      at: aRun().now,
      branch: 'main',
      commit: aRun().headSha,
      recipe: 1,
      producers: ['semgrep'],
      open: [{ id: aRanked().id, severity: 'high', firstSeen: '2026-11-01T00:00:00Z', by: ['codeql', 'semgrep'] }],
      closed: [],
    })
  })

  it('keeps open what nobody can call fixed', () => {
    expect(idsOf(after({ findings: [], resolved: [] }, { open: [entry('f1:quiet')] }).open)).toEqual(['f1:quiet'])
  })

  it('remembers what was fixed, with its age', () => {
    const { open, closed } = after({ findings: [], resolved: ['f1:gone'] }, { open: [entry('f1:gone')] })
    expect(open).toEqual([])
    expect(closed).toEqual([{ id: 'f1:gone', firstSeen, closedAt: aRun().now }])
  })

  it('goes on remembering what was fixed long ago, until it comes back', () => {
    const closed = [{ id: aRanked().id, firstSeen, closedAt: firstSeen }]
    expect(idsOf(after({ findings: [] }, { closed }).closed)).toEqual([aRanked().id])
    const returned = after({ findings: [aRanked()] }, { closed })
    expect([idsOf(returned.open), idsOf(returned.closed)]).toEqual([[aRanked().id], []])
  })

  it('does not hold open what was set aside, and remembers it: its return is a return', () => {
    const { open, closed } = after({ findings: [aside] }, { open: [entry(aside.id)] })
    expect(open).toEqual([])
    expect(closed).toEqual([{ id: aside.id, firstSeen, closedAt: aRun().now }])
    const later = after({ findings: [aside] }, { closed })
    expect(later.closed).toEqual(closed)
  })

  it('has an id in one list only, once', () => {
    const before = {
      open: [entry(aRanked().id), entry('f1:gone'), entry('f1:quiet')],
      closed: [{ id: 'f1:old', firstSeen, closedAt: firstSeen }],
    }
    const { open, closed } = after({ findings: [aRanked()], resolved: ['f1:gone'] }, before)
    const all = [...idsOf(open), ...idsOf(closed)]
    expect(new Set(all).size).toBe(all.length)
    expect([...all].sort()).toEqual([aRanked().id, 'f1:gone', 'f1:old', 'f1:quiet'].sort())
  })

  it('names no producer that also failed', () => {
    const reports = [aReportInfo(), aReportInfo({ health: 'partial' }), aReportInfo({ tool: { name: 'CodeQL' } })]
    expect(after({ reports }).producers).toEqual(['codeql'])
  })

  it('is the same whatever the order of findings and reports', () => {
    const findings = [aRanked({ id: 'f1:02' }), aRanked({ id: 'f1:01' })]
    expect(after({ findings })).toEqual(after({ findings: [...findings].reverse() }))
  })
})

describe('what was written', () => {
  const snapshot = baseline({ open: [entry('f1:01')] })
  const parsed = (...texts: readonly string[]) =>
    parseSnapshots(
      texts.map((text, index) => ({ file: `h/${index}.json`, text })),
      1,
    )

  it('is read again as it was', () => {
    expect(formatSnapshot(snapshot)).toMatch(/^[^\n]+\n$/)
    expect(parsed(formatSnapshot(snapshot))).toEqual({ snapshots: [snapshot], problems: [] })
  })

  it('comes oldest first, however the files are listed', () => {
    const days = ['2026-03-03', '2026-01-01', '2026-02-02'].map((day) => baseline({ at: `${day}T00:00:00Z` }))
    expect(parsed(...days.map(formatSnapshot)).snapshots.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-02-02',
      '2026-03-03',
    ])
  })

  it.each([
    ['half a file', formatSnapshot(snapshot).slice(0, 60), /not JSON/],
    ['an empty file', '', /not JSON/],
    ['a snapshot of another version', JSON.stringify({ ...snapshot, version: 2 }), /version 1/],
    ['something else', '{"findings":[]}', /version 1/],
    ['null', 'null', /version 1/],
    ['a snapshot of another recipe', JSON.stringify({ ...snapshot, recipe: 0 }), /recipe 0 where 1 was expected/],
  ])('where it is %s costs that file only, and is said', (_, text, message) => {
    const { snapshots, problems } = parsed(text, formatSnapshot(snapshot))
    expect(snapshots).toEqual([snapshot])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.at.file).toBe('h/0.json')
  })
})
