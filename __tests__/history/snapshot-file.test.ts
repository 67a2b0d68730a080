import { describe, expect, it } from 'vitest'
import { formatSnapshot, parseSnapshots } from '../../src/history/snapshot-file.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { tracer } from '../../src/track/index.ts'
import { aRanked, anEvidence } from '../support/builders.ts'
import { aJudgement } from '../support/judgements.ts'
import { aClosedEntry, anEntryOf, anOpenEntry, aSnapshot } from '../support/history.ts'

const trace = tracer(() => ['const a = 1', 'run(a)', 'done()'])(
  aRanked({
    identifiers: [{ scheme: 'cve', value: 'CVE-2026-1234' }],
    evidence: [
      anEvidence({ location: { type: 'code', path: 'src/a.js', startLine: 2 } }),
      anEvidence({ location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'package-lock.json' } }),
      anEvidence({ location: { type: 'endpoint', method: 'GET', url: 'https://shop/orders', parameter: 'id' } }),
      anEvidence({ location: { type: 'workload', uri: 'k8s://shop/web' } }),
    ],
  }),
)
const snapshot = aSnapshot({
  scans: [
    { tool: 'semgrep', file: 'reports/semgrep.sarif' },
    { tool: 'trivy', file: 'reports/all.json', documents: 3 },
  ],
  open: [anEntryOf(aRanked()), anOpenEntry('f1:02', { trace })],
  closed: [aClosedEntry('f1:03', { trace }), aClosedEntry('f1:04')],
})
const file = (): Record<string, unknown> => JSON.parse(formatSnapshot(snapshot)) as Record<string, unknown>
const parsed = (...texts: readonly string[]) =>
  parseSnapshots(texts.map((text, index) => ({ file: `h/${index}.json`, text })))

describe('what was written', () => {
  it('is read again as it was, every kind of place', () => {
    expect(new Set(trace.marks.map(({ type }) => type)).size).toBe(4)
    expect(formatSnapshot(snapshot)).toMatch(/^[^\n]+\n$/)
    expect(parsed(formatSnapshot(snapshot))).toEqual({ snapshots: [snapshot], problems: [] })
  })

  it('has the judgements of the last changes, where there are any', () => {
    const judged = aSnapshot({ judgements: [aJudgement(7, { strict: 'block' }), aJudgement(8, {}, { fork: true })] })
    expect(parsed(formatSnapshot(judged))).toEqual({ snapshots: [judged], problems: [] })
    expect(formatSnapshot(aSnapshot())).not.toContain('judgements')
    const forged = formatSnapshot(judged).replace('"outcome":"pass"', '"outcome":"<img src=x>"')
    expect(parsed(forged).problems).toHaveLength(1)
  })

  it('says a text once, however many entries share it', () => {
    const open = Array.from({ length: 50 }, (_, index) => anEntryOf(aRanked({ id: `f1:${index + 10}` })))
    expect(formatSnapshot(aSnapshot({ open })).split('src/orders.js')).toHaveLength(2)
  })

  it('comes oldest first, however the files are listed', () => {
    const days = ['2026-03-03', '2026-01-01', '2026-02-02'].map((day) => aSnapshot({ at: `${day}T00:00:00Z` }))
    expect(parsed(...days.map(formatSnapshot)).snapshots.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-02-02',
      '2026-03-03',
    ])
  })

  it('in version 1 has ids, ages and tools, and is a baseline all the same', () => {
    const { version, at, branch, commit, recipe } = aSnapshot()
    const head = { version: version - 1, at, branch, commit, recipe, producers: ['Semgrep OSS'] }
    const open = [{ id: 'f1:01', severity: 'high', firstSeen: '2026-01-01T00:00:00Z', by: ['semgrep oss'] }]
    expect(parsed(JSON.stringify({ ...head, open, closed: [] }))).toEqual({
      snapshots: [aSnapshot({ open: [anOpenEntry('f1:01')] })],
      problems: [],
    })
  })

  it('under another recipe is a baseline: its findings are known by their places', () => {
    const old: Snapshot = aSnapshot({ recipe: 0, open: [anOpenEntry('f0:01', { trace })] })
    expect(parsed(formatSnapshot(old))).toEqual({ snapshots: [old], problems: [] })
  })

  it.each([
    ['half a file', formatSnapshot(snapshot).slice(0, 60), /not JSON/],
    ['an empty file', '', /not JSON/],
    ['a snapshot of another version', JSON.stringify({ ...file(), version: 3 }), /version 1 or 2: it says version 3/],
    ['a snapshot without its texts', JSON.stringify({ ...file(), texts: [] }), /points at texts that it does not have/],
    ['something else', '{"findings":[]}', /version 1 or 2: it says no version/],
    ['null', 'null', /it says no version/],
  ])('where it is %s costs that file only, and is said', (_, text, message) => {
    const { snapshots, problems } = parsed(text, formatSnapshot(snapshot))
    expect(snapshots).toEqual([snapshot])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(message)
    expect(problems[0]?.at.file).toBe('h/0.json')
  })
})
