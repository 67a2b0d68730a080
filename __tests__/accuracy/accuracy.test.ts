import { basename } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  applications,
  findingByName,
  findingsOf,
  findingsOfShop,
  isReal,
  kindOf,
  labels,
  nameOf,
  nearMisses,
  writtenDown,
  type Finding,
  type Label,
} from './labelled-set.ts'

type Tally = { true: number; joined: number; wrong: number; flaws: Set<string> }

const findings = new Map<string, readonly Finding[]>()
const byName = new Map<string, Finding>()
const findingOf = (sighting: { report: string; pointer: string }): Finding => {
  const finding = byName.get(nameOf(sighting))
  if (finding === undefined) throw new Error(`${nameOf(sighting)} is in no finding`)
  return finding
}
const areOne = (a: Label, b: Label): boolean => findingOf(a) === findingOf(b)

/** Pairs between two reports, by the kinds of tools that wrote them. Two sightings about no flaw are no pair. */
function tallies(among: readonly Label[]): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>()
  for (const application of applications) {
    const own = among.filter(({ report }) => report.startsWith(`${application}-`))
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        if (a.report === b.report || (a.flaw === '-' && b.flaw === '-')) continue
        const kinds = [kindOf(a.report), kindOf(b.report)].sort().join(' and ')
        const tally = found.get(kinds) ?? { true: 0, joined: 0, wrong: 0, flaws: new Set() }
        found.set(kinds, tally)
        if (a.flaw !== b.flaw) tally.wrong += areOne(a, b) ? 1 : 0
        else {
          tally.true++
          tally.flaws.add(a.flaw)
          tally.joined += areOne(a, b) ? 1 : 0
        }
      }
  }
  return found
}

const isAcross = (kinds: string): boolean => new Set(kinds.split(' and ')).size === 2
/** Tallies between static, dynamic and interactive tools. */
const acrossIn = (all: ReadonlyMap<string, Tally>): readonly Tally[] =>
  [...all].filter(([kinds]) => isAcross(kinds) && !/secrets|sca|image/.test(kinds)).map(([, t]) => t)
const shown = (title: string, all: ReadonlyMap<string, Tally>): string =>
  [
    title,
    ...[...all].map(([kinds, t]) => `${kinds}: ${t.joined} of ${t.true} (${t.flaws.size} flaws), ${t.wrong} wrong`),
  ].join('\n  ')
const sum = (all: readonly Tally[], of: (tally: Tally) => number): number => all.reduce((n, tally) => n + of(tally), 0)

describe('the labelled set of our own applications, with routes read from their source', () => {
  let tally: ReadonlyMap<string, Tally>
  let real: ReadonlyMap<string, Tally>
  const isHeldOut = ({ report }: Label): boolean => /^(?:harbor|museum)-/.test(report)
  beforeAll(() => {
    for (const application of applications) {
      const found = findingsOf(application)
      findings.set(application, found)
      for (const [name, finding] of findingByName(found)) byName.set(name, finding)
    }
    tally = tallies(labels)
    real = tallies(labels.filter(isReal))
    const heldOut = tallies(labels.filter((label) => isReal(label) && isHeldOut(label)))
    console.info(shown('all reports', tally))
    console.info(shown('reports of real tools on both sides', real))
    console.info(shown('of these, harbor and museum', heldOut))
  }, 60_000)

  it('loses no labelled sighting', () => {
    expect(labels.filter((label) => !byName.has(nameOf(label)))).toEqual([])
    expect(new Set(labels.map(nameOf)).size).toBe(labels.length)
  })

  it('joins no two flaws: pair precision is 100 % between all reports', () => {
    expect(sum([...tally.values()], ({ wrong }) => wrong)).toBe(0)
  })

  it('joins none of at least 200 near misses of five kinds', () => {
    expect(nearMisses.length).toBeGreaterThanOrEqual(200)
    expect(new Set(nearMisses.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
    expect(nearMisses.filter(({ a, b }) => findingOf(a) === findingOf(b))).toEqual([])
  })

  it('has near misses that the labels know as two flaws', () => {
    const flawOf = new Map(labels.map((label) => [nameOf(label), label.flaw]))
    expect(nearMisses.filter(({ a, b }) => flawOf.get(nameOf(a)) === flawOf.get(nameOf(b)))).toEqual([])
    expect(nearMisses.filter(({ a }) => flawOf.get(nameOf(a)) === undefined)).toEqual([])
  })

  it('joins what static, dynamic and interactive tools say of one flaw: at least 250 pairs, 98 % of them', () => {
    const across = acrossIn(tally)
    expect(sum(across, ({ true: pairs }) => pairs)).toBeGreaterThanOrEqual(250)
    expect(sum(across, ({ joined }) => joined) / sum(across, ({ true: pairs }) => pairs)).toBeGreaterThanOrEqual(0.98)
  })

  it('holds with reports of real tools on both sides: at least 300 pairs, 95 % of them, and 300 near misses', () => {
    const across = acrossIn(real)
    expect(sum(across, ({ true: pairs }) => pairs)).toBeGreaterThanOrEqual(300)
    expect(sum(across, ({ joined }) => joined) / sum(across, ({ true: pairs }) => pairs)).toBeGreaterThanOrEqual(0.95)
    expect(sum([...real.values()], ({ wrong }) => wrong)).toBe(0)
    expect(nearMisses.filter(({ a, b }) => isReal(a) && isReal(b)).length).toBeGreaterThanOrEqual(300)
  })

  it('labels what static tools say of harbor and museum by lines that were written down before', () => {
    const lines = new Map(writtenDown.map(({ flaw, file, line }) => [flaw, `${file}:${line}`]))
    const placed = labels.filter((label) => isHeldOut(label) && label.flaw !== '-' && kindOf(label.report) === 'sast')
    const where = (label: Label): readonly string[] =>
      findingOf(label).evidence.flatMap(({ source, location }) =>
        nameOf({ report: basename(source.file), pointer: source.pointer }) === nameOf(label) && location.type === 'code'
          ? [`${location.path}:${location.startLine}`]
          : [],
      )
    expect(placed.length).toBeGreaterThan(60)
    expect(placed.filter((label) => where(label)[0] !== lines.get(label.flaw))).toEqual([])
  })

  it('joins two routes to one handler with it', () => {
    const routesOf = (flaw: string): readonly string[] =>
      labels
        .filter((label) => label.flaw === flaw && kindOf(label.report) === 'dast')
        .flatMap((label) => findingOf(label).places)
        .flatMap((place) => (place.type === 'endpoint' ? [new URL(place.url).pathname] : []))
    expect(routesOf('ledger/path.file-name')).toEqual(expect.arrayContaining(['/reports/file', '/api/v1/reports/file']))
    expect(routesOf('bank/cmd.trace-host')).toEqual(expect.arrayContaining(['/ops/trace', '/ops/route']))
  })

  it('says of what was attacked by name that it was exercised, and of a guess by route alone nothing', () => {
    const all = [...findings.values()].flat().filter(({ location }) => location.type === 'code')
    const by = (named: boolean): readonly Finding[] =>
      all.filter(({ joined, evidence }) => {
        const joins = joined.filter(({ reason }) => reason === 'route-meets-code')
        const isNamed = joins.every(({ values }) => values['parameter'] !== undefined)
        return joins.length > 0 && isNamed === named && evidence.every(({ category }) => category !== 'iast')
      })
    expect(by(true).length).toBeGreaterThan(10)
    expect(by(true).filter(({ reach }) => reach.level !== 'exercised')).toEqual([])
    expect(by(false).filter(({ reach }) => reach.level === 'exercised')).toEqual([])
  })

  it('names every report after its application and tool', () => {
    const reports = new Set(labels.map(({ report }) => report))
    expect(
      [...reports].filter((report) => !applications.some((name) => basename(report).startsWith(`${name}-`))),
    ).toEqual([])
    expect(new Set([...reports].map(kindOf))).toEqual(new Set(['sast', 'dast', 'iast', 'secrets', 'sca', 'image']))
  })
})

describe('the example that ships, without its catalogue', () => {
  const shop = findingsOfShop()
  const categories = ({ evidence }: Finding): readonly string[] => [
    ...new Set(evidence.map(({ category }) => category)),
  ]

  it('has the same injection from static, dynamic and interactive tools as one finding', () => {
    const injections = shop.filter(({ family }) => family === 'sql-injection')
    const inAll = injections.filter((finding) =>
      ['sast', 'dast', 'iast'].every((category) => categories(finding).includes(category)),
    )
    expect(inAll).toHaveLength(1)
    expect(inAll[0]?.reach.level).toBe('exercised')
  })

  it('takes alerts of the running system for context: they are joined with nothing else and lift no reach', () => {
    const runtime = shop.filter((finding) => categories(finding).includes('runtime'))
    expect(runtime.length).toBeGreaterThan(0)
    expect(runtime.filter((finding) => categories(finding).length > 1)).toEqual([])
    const others = shop.filter((finding) => !categories(finding).includes('runtime'))
    expect(others.filter(({ reach }) => /falco/i.test(reach.because))).toEqual([])
  })
})
