import { describe, expect, it } from 'vitest'
import { tracer } from '../../src/track/index.ts'
import { anEvidence, aRanked, aReportInfo } from '../support/builders.ts'
import { anEntryOf, aSnapshot } from '../support/history.ts'
import { before, born, first, orders } from '../support/orders.ts'
import { aRunOf, idAt, scan } from '../support/tree.ts'

describe('packages', () => {
  const vulnerable = (
    purl: string,
    manifest: string,
    names: readonly string[] = ['CVE-2026-1234'],
    id = 'f1:01' as const,
  ) =>
    aRanked({
      id,
      basis: 'advisory+package',
      family: null,
      identifiers: names.map((value) => ({ scheme: value.startsWith('CVE') ? 'cve' : 'ghsa', value }) as const),
      evidence: [
        anEvidence({ category: 'sca', ruleId: names[0] ?? '', location: { type: 'package', purl, manifest } }),
      ],
    })
  const base = aRunOf([vulnerable('pkg:npm/lodash@4.17.19', 'web/package-lock.json')], null)
  const next = (finding: ReturnType<typeof aRanked>) => aRunOf([finding], null, base.history).tracked[0]

  it.each([
    ['a version bump that stays vulnerable', vulnerable('pkg:npm/lodash@4.17.20', 'web/package-lock.json')],
    [
      'another lockfile in the same folder',
      vulnerable('pkg:npm/lodash@4.17.19', 'web/yarn.lock', undefined, 'f1:02' as 'f1:01'),
    ],
    [
      'a folder that moved',
      vulnerable('pkg:npm/lodash@4.17.19', 'apps/web/package-lock.json', undefined, 'f1:03' as 'f1:01'),
    ],
    [
      'another name of the advisory, that knows the first as an alias',
      vulnerable(
        'pkg:npm/lodash@4.17.19',
        'web/package-lock.json',
        ['GHSA-29mw-wpgm-hmr9', 'CVE-2026-1234'],
        'f1:04' as 'f1:01',
      ),
    ],
  ])('are the same through %s', (_, finding) => {
    expect(next(finding)).toMatchObject({ id: 'f1:01', change: 'open' })
  })

  it('are another for another advisory, and in a second place', () => {
    const other = vulnerable('pkg:npm/lodash@4.17.19', 'web/package-lock.json', ['CVE-2026-9999'], 'f1:05' as 'f1:01')
    expect(next(other)).toMatchObject({ id: 'f1:05', change: 'new' })
    const both = [
      vulnerable('pkg:npm/lodash@4.17.19', 'web/package-lock.json'),
      vulnerable('pkg:npm/lodash@4.17.19', 'api/package-lock.json', undefined, 'f1:06' as 'f1:01'),
    ]
    expect(aRunOf(both, null, base.history).tracked.map(({ change }) => change)).toEqual(['open', 'new'])
  })
})

describe('a new recipe', () => {
  const renumbered = scan(before).map((finding) => ({ ...finding, id: `f2:${finding.id.slice(3)}` as const }))

  it('gives no new findings: those of an old history are known by their places and keep their ids', () => {
    const run = aRunOf(renumbered, before, first.history)
    expect(new Set(run.tracked.map(({ id }) => id))).toEqual(new Set(first.tracked.map(({ id }) => id)))
    expect(run.tracked.every(({ change }) => change === 'open')).toBe(true)
  })

  it('that splits a finding: one part keeps the id, the other has one of its own and is open as well', () => {
    const evidence = [
      anEvidence(),
      anEvidence({ ruleId: 'other', location: { type: 'code', path: 'src/orders.js', startLine: 50 } }),
    ] as const
    const whole = aRanked({ id: 'f1:01', evidence })
    const history = [aSnapshot({ open: [anEntryOf(whole)] })]
    const parts = evidence.map((one, index) => aRanked({ id: `f2:0${index}`, evidence: [one] }))
    const run = aRunOf(parts, null, history)
    expect(run.tracked.map(({ change, firstSeen }) => [change, firstSeen.slice(0, 10)])).toEqual([
      ['open', '2026-01-01'],
      ['open', '2026-01-01'],
    ])
    expect(run.tracked.map(({ id }) => id)).toContain('f1:01')
    expect(run.tracked.map(({ trackedBy }) => trackedBy?.reason)).toContain('split')
  })

  it('that joins two: the one that is joined is not fixed', () => {
    const [a, b] = [anEvidence(), anEvidence({ ruleId: 'other' })] as const
    const open = [a, b].map((one, index) => anEntryOf(aRanked({ id: `f1:0${index}`, evidence: [one] })))
    const run = aRunOf([aRanked({ id: 'f2:01', evidence: [a, b] })], null, [
      aSnapshot({ open, scans: [{ tool: 'semgrep', file: a.source.file }] }),
    ])
    expect(run.tracked.map(({ id }) => id)).toEqual(['f1:00'])
    expect(run.resolved).toEqual([])
  })
})

describe('what comes back', () => {
  const fixed = { ...before, 'src/orders.js': orders.slice(0, 7) }
  const gone = aRunOf(scan(fixed), fixed, first.history)

  it('is reopened under its id, with its age, though its lines have shifted', () => {
    expect(gone.resolved).toEqual([born.remove])
    const after = { ...before, 'src/orders.js': ['// a header', ...orders] }
    const run = aRunOf(scan(after), after, gone.history)
    expect(idAt(run, 'src/orders.js:12')).toBe(born.remove)
    expect(run.tracked.find(({ id }) => id === born.remove)).toMatchObject({
      change: 'reopened',
      firstSeen: '2026-11-02T00:00:00.000Z',
    })
  })

  it('is new where only its rule is the same', () => {
    const after = { ...before, 'src/orders.js': [...orders.slice(0, 7), 'danger_sql(something.quite.different)'] }
    expect(aRunOf(scan(after), after, gone.history).tracked.filter(({ change }) => change === 'new')).toHaveLength(1)
  })
})

it('a trace holds no credential of the line: a guess cannot be confirmed by it', () => {
  const print = (value: string) =>
    tracer(() => ['before(it)', `password = "${value}"`, 'after(it)'])(
      aRanked({
        evidence: [
          anEvidence({ ruleId: 'hardcoded-password', location: { type: 'code', path: 'a.py', startLine: 2 } }),
        ],
      }),
    )
  expect(print('hunter2')).toEqual(print('correct horse'))
  const beside = (value: string) =>
    tracer(() => ['run(it)', `token: ${value}`])(
      aRanked({ evidence: [anEvidence({ location: { type: 'code', path: 'a.py', startLine: 1 } })] }),
    )
  expect(beside('abc123')).toEqual(beside('xyz789'))
})

it('what one run left is the same whatever the order of the findings', () => {
  const after = { ...before, 'src/orders.js': ['// a header', ...orders] }
  const findings = scan(after)
  const reports = [aReportInfo()]
  const forward = aRunOf(findings, after, first.history, { reports })
  const backward = aRunOf([...findings].reverse(), after, first.history, { reports })
  expect(backward.history.at(-1)).toEqual(forward.history.at(-1))
})
