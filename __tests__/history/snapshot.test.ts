import { describe, expect, it } from 'vitest'
import { toSnapshot } from '../../src/history/snapshot.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { tracer } from '../../src/track/index.ts'
import { aRanked, aReportInfo, aRun, anAssessment, anEvidence } from '../support/builders.ts'
import { anOpenEntry, aSnapshot } from '../support/history.ts'

const dismissed = { by: 'tool', justification: 'nosemgrep' } as const
const firstSeen = '2026-01-01T00:00:00Z'
const traceOf = tracer(() => null)
const after = (assessment: Partial<Assessment>, before?: Partial<Snapshot>): Snapshot =>
  toSnapshot(anAssessment(assessment), {
    baseline: before === undefined ? undefined : aSnapshot(before),
    recipe: 1,
    traceOf,
  })
const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
const aside = aRanked({ evidence: [anEvidence({ dismissed })] })

describe('a snapshot', () => {
  it('has what is open, with its age and who saw it, and where and when that was', () => {
    const evidence = [anEvidence(), anEvidence({ tool: { name: 'CodeQL' } }), anEvidence()] as const
    expect(after({ findings: [aRanked({ evidence })] })).toEqual({
      version: 2,
      at: aRun().now,
      branch: 'main',
      commit: aRun().headSha,
      recipe: 1,
      producers: ['semgrep'],
      scans: [{ tool: 'semgrep', file: 'reports/semgrep.sarif' }],
      open: [
        {
          id: aRanked().id,
          severity: 'high',
          firstSeen: '2026-11-01T00:00:00Z',
          by: ['codeql', 'semgrep'],
          reports: ['reports/semgrep.sarif'],
          trace: traceOf(aRanked({ evidence })),
        },
      ],
      closed: [],
    })
  })

  it('keeps open what nobody can call fixed', () => {
    expect(idsOf(after({ findings: [], resolved: [] }, { open: [anOpenEntry('f1:quiet')] }).open)).toEqual(['f1:quiet'])
  })

  it('remembers what was fixed, with its age', () => {
    const { open, closed } = after({ findings: [], resolved: ['f1:gone'] }, { open: [anOpenEntry('f1:gone')] })
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
    const { open, closed } = after({ findings: [aside] }, { open: [anOpenEntry(aside.id)] })
    expect(open).toEqual([])
    expect(closed).toEqual([{ id: aside.id, firstSeen, closedAt: aRun().now }])
    const later = after({ findings: [aside] }, { closed })
    expect(later.closed).toEqual(closed)
  })

  it('keeps the places of what was fixed for half a year, to know it again, and its id for good', () => {
    const trace = traceOf(aRanked())
    const closed = ['2026-11-01T00:00:00Z', '2026-01-01T00:00:00Z'].map((closedAt, index) => {
      return { id: `f1:${index}`, firstSeen, closedAt, trace }
    })
    const kept = after({ findings: [] }, { closed }).closed
    expect(kept.map((entry) => [entry.id, entry.trace !== undefined])).toEqual([
      ['f1:0', true],
      ['f1:1', false],
    ])
  })

  it('has an id in one list only, once', () => {
    const before = {
      open: [anOpenEntry(aRanked().id), anOpenEntry('f1:gone'), anOpenEntry('f1:quiet')],
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
