import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/model/snapshot.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { tracer, type TrackContext } from '../../src/track/index.ts'
import { aRanked, aReportInfo, aSignals, known, unknown } from '../support/builders.ts'
import { anOpenEntry, aSnapshot } from '../support/history.ts'
import { trackAll } from '../support/tree.ts'

const now = new Date('2026-11-23T12:00:00Z')
const context = (overrides: Partial<TrackContext> = {}): TrackContext => ({
  history: [aSnapshot()],
  occasion: 'change',
  reports: [aReportInfo()],
  now,
  source: () => null,
  renames: new Map(),
  ...overrides,
})
const inChange = (signal: Ranked['signals']['in-change']): Ranked =>
  aRanked({ signals: aSignals({ 'in-change': signal }) })
const tracked = (finding: Ranked, overrides: Partial<TrackContext> = {}) =>
  trackAll([finding], context(overrides)).tracked[0]
const { id } = aRanked()

describe('against the baseline a finding is', () => {
  it('new where the base does not have it', () => {
    expect(tracked(aRanked())).toMatchObject({ change: 'new', firstSeen: '2026-11-23T12:00:00.000Z' })
  })

  it('open where it has it, since the day it was first seen', () => {
    expect(tracked(aRanked(), { history: [aSnapshot({ open: [anOpenEntry(id)] })] })).toMatchObject({
      change: 'open',
      firstSeen: '2026-01-01T00:00:00Z',
    })
  })

  it('reopened where it was closed once, and as old as it is', () => {
    const closed = [{ id, firstSeen: '2025-05-05T00:00:00Z', closedAt: '2026-06-06T00:00:00Z' }]
    expect(tracked(aRanked(), { history: [aSnapshot({ closed })] })).toMatchObject({
      change: 'reopened',
      firstSeen: '2025-05-05T00:00:00Z',
    })
  })

  it('unknown without a baseline: not everything is new', () => {
    expect(tracked(aRanked(), { history: [] })).toMatchObject({ change: 'unknown' })
  })

  it('judged by the last snapshot, not by an older one', () => {
    expect(tracked(aRanked(), { history: [aSnapshot({ open: [anOpenEntry(id)] }), aSnapshot()] })).toMatchObject({
      change: 'new',
    })
  })
})

describe('its cause is', () => {
  it('introduced where its code or component came with this change', () => {
    expect(tracked(inChange(known(true, 'pull request 7: src/a.js lines 1-3')))).toMatchObject({
      cause: 'introduced',
      causeBecause: 'pull request 7: src/a.js lines 1-3',
    })
  })

  it('disclosed where nothing of it changed: the world learned, or a scanner did', () => {
    expect(tracked(inChange(known(false)))?.cause).toBe('disclosed')
  })

  it('unknown where neither can be shown, with the reason; never introduced', () => {
    expect(tracked(inChange(unknown('the lockfile was touched')))).toMatchObject({
      cause: 'unknown',
      causeBecause: 'the lockfile was touched',
    })
  })

  it('not this change where the base has it, even on its lines', () => {
    const found = tracked(inChange(known(true)), { history: [aSnapshot({ open: [anOpenEntry(id)] })] })
    expect(found).toMatchObject({ cause: 'disclosed', causeBecause: 'the base has it since 2026-01-01' })
  })

  it('introduced for what comes back on the lines of this change', () => {
    const closed = [{ id, firstSeen: '2025-05-05T00:00:00Z', closedAt: '2026-06-06T00:00:00Z' }]
    expect(tracked(inChange(known(true)), { history: [aSnapshot({ closed })] })?.cause).toBe('introduced')
  })

  it('shown by the change alone where there is no baseline', () => {
    expect(tracked(inChange(known(true)), { history: [] })?.cause).toBe('introduced')
    expect(tracked(inChange(known(false)), { history: [] })?.cause).toBe('disclosed')
  })

  it.each(['release', 'record'] as const)('unknown in a %s: there is no change', (occasion) => {
    expect(tracked(inChange(known(true)), { occasion })?.cause).toBe('unknown')
  })
})

describe('resolved is', () => {
  const resolved = (open: Snapshot['open'], reports: TrackContext['reports']): readonly string[] =>
    trackAll([aRanked()], context({ history: [aSnapshot({ open })], reports })).resolved

  it('what the base had and its tool, which ran well, no longer sees', () => {
    expect(resolved([anOpenEntry('f1:gone'), anOpenEntry(id)], [aReportInfo()])).toEqual(['f1:gone'])
  })

  it.each(['partial', 'scanner-failed', 'unreadable', 'unrecognised'] as const)(
    'nothing where its report is %s',
    (health) => {
      expect(resolved([anOpenEntry('f1:gone')], [aReportInfo({ health })])).toEqual([])
    },
  )

  it('nothing where its tool did not report at all', () => {
    expect(resolved([anOpenEntry('f1:gone', { by: ['codeql'] })], [aReportInfo()])).toEqual([])
    expect(resolved([anOpenEntry('f1:gone')], [])).toEqual([])
  })

  it('nothing where one of the two tools that saw it is missing', () => {
    expect(resolved([anOpenEntry('f1:gone', { by: ['codeql', 'semgrep'] })], [aReportInfo()])).toEqual([])
    expect(
      resolved(
        [anOpenEntry('f1:gone', { by: ['codeql', 'semgrep'] })],
        [aReportInfo(), aReportInfo({ tool: { name: 'CodeQL' } })],
      ),
    ).toEqual(['f1:gone'])
  })

  it('nothing where nobody knows who saw it', () => {
    expect(resolved([anOpenEntry('f1:gone', { by: [] })], [aReportInfo()])).toEqual([])
  })

  it('in the order of the ids', () => {
    expect(resolved([anOpenEntry('f1:b'), anOpenEntry('f1:a')], [aReportInfo()])).toEqual(['f1:a', 'f1:b'])
  })

  it('nothing without a baseline', () => {
    expect(trackAll([], context({ history: [] })).resolved).toEqual([])
  })
})

it('every finding comes out, in its order', () => {
  const findings = [aRanked({ id: 'f1:02' }), aRanked({ id: 'f1:01' })]
  expect(trackAll(findings, context()).tracked.map((finding) => finding.id)).toEqual(['f1:02', 'f1:01'])
})

it('what names a finding that lives on under an older id names it by that', () => {
  const related = [{ id: 'f1:02', reason: 'same-package' }] as const
  const findings = [aRanked({ id: 'f1:01', related }), aRanked({ id: 'f1:02', basis: 'family+path+code' })]
  const trace = tracer(() => null)(findings[1] as Ranked)
  const history = [aSnapshot({ open: [anOpenEntry('f1:born', { trace })] })]
  const { tracked: found } = trackAll(findings.slice(1), context({ history }))
  expect(found.map((one) => one.id)).toEqual(['f1:born'])
  const all = trackAll(findings, context({ history })).tracked
  expect(all[0]?.related).toEqual([{ id: all[1]?.id, reason: 'same-package' }])
})
