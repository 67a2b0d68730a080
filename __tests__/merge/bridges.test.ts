import { describe, expect, it } from 'vitest'
import { indexCode, joinRoutes, joinTraces, type Asking } from '../../src/merge/bridges.ts'
import { createClusters } from '../../src/merge/clusters.ts'
import { endpointsOf, type Seen } from '../../src/merge/endpoints.ts'
import type { Handler } from '../../src/merge/routes.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aTrace, atEndpoint, inCode, line } from '../support/sightings.ts'

const all = (sightings: readonly Sighting[]): number[] => [...sightings.keys()]
const familiesOf = (sightings: readonly Sighting[]): (string | null)[] => sightings.map(({ family }) => family)
const staticOf = (sightings: readonly Sighting[]): number[] =>
  all(sightings).filter((index) => sightings[index]?.evidence.category === 'sast')

describe('an agent’s trace', () => {
  function traced(...sightings: readonly Sighting[]) {
    const clusters = createClusters(sightings.length)
    const families = familiesOf(sightings)
    const traces = all(sightings).filter((index) => sightings[index]?.evidence.category === 'iast')
    joinTraces(sightings, traces, families, indexCode(sightings, staticOf(sightings), families), clusters)
    return clusters
  }

  it('at the line of a static result of its family is the same flaw', () => {
    const clusters = traced(inCode(line('src/a.js', 40)), aTrace(line('src/a.js', 42)))
    expect(clusters.all()).toEqual([[0, 1]])
    expect(clusters.joinsOf(0)).toEqual([
      { reason: 'trace-meets-code', values: { family: 'sql-injection', path: 'src/a.js', line: '42' } },
    ])
  })

  it('at any step of the static flow is the same flaw', () => {
    const flow = inCode(line('src/db.js', 9), { rest: { also: [line('src/a.js', 40)] } })
    expect(traced(flow, aTrace(line('src/other.js', 1), [line('src/db.js', 9)])).all()).toEqual([[0, 1]])
    expect(traced(flow, aTrace(line('src/a.js', 40))).all()).toEqual([[0, 1]])
  })

  it.each([
    ['three lines away', aTrace(line('src/a.js', 43))],
    ['of another family', aTrace(line('src/a.js', 40), [], { rest: { family: 'xss' } })],
    ['in another file', aTrace(line('src/b.js', 40))],
    ['without a line', aTrace(line('src/a.js'))],
    ['without a family', aTrace(line('src/a.js', 40), [], { rest: { family: null } })],
  ])('%s is another flaw', (_, trace) => {
    expect(traced(inCode(line('src/a.js', 40)), trace).all()).toEqual([[0], [1]])
  })

  it('on the very line of one static result is that one, whatever lies beside it', () => {
    expect(
      traced(inCode(line('src/a.js', 40)), inCode(line('src/a.js', 41)), aTrace(line('src/a.js', 41))).all(),
    ).toEqual([[0], [1, 2]])
  })

  it('on the statement of one and a step of another is the first', () => {
    const other = inCode(line('src/a.js', 50), { rest: { also: [line('src/a.js', 41)] } })
    expect(traced(other, inCode(line('src/a.js', 41)), aTrace(line('src/a.js', 41))).all()).toEqual([[0], [1, 2]])
  })

  it('beside a static result is another flaw where the frame is not the last: a call on the way', () => {
    const trace = aTrace(line('src/lib.js', 9), [line('src/a.js', 39)])
    expect(traced(inCode(line('src/a.js', 40)), trace).all()).toEqual([[0], [1]])
  })

  it('between two static results chooses neither', () => {
    expect(
      traced(inCode(line('src/a.js', 40)), inCode(line('src/a.js', 43)), aTrace(line('src/a.js', 41))).all(),
    ).toHaveLength(3)
  })

  it('goes on to its next frame where the first says too much', () => {
    const sightings = [
      inCode(line('src/a.js', 40)),
      inCode(line('src/a.js', 43)),
      inCode(line('src/b.js', 7)),
      aTrace(line('src/a.js', 41), [line('src/b.js', 7)]),
    ]
    expect(traced(...sightings).all()).toEqual([[0], [1], [2, 3]])
  })
})

describe('a dynamic finding whose route leads to a file', () => {
  function routed(
    sightings: readonly Sighting[],
    named: readonly string[] = [],
    files: readonly string[] = ['src/orders.js'],
    {
      handlers = [],
      isHandled = () => false,
      madeOf = () => 'unknown',
      isTwofold = false,
    }: {
      isTwofold?: boolean
      handlers?: readonly Handler[]
      isHandled?: Asking['isHandled']
      madeOf?: Asking['madeOf']
    } = {},
  ) {
    const clusters = createClusters(sightings.length)
    const families = familiesOf(sightings)
    const seen = sightings.flatMap((sighting, index) =>
      endpointsOf(sighting).map((location): Seen => ({
        index,
        location,
        endpoint: { route: '/orders', files, handlers, declared: [], captures: {}, service: '', isTwofold },
      })),
    )
    const code = indexCode(sightings, staticOf(sightings), families)
    const names = (sighting: Sighting, parameter: string): boolean =>
      named.includes(
        `${sighting.evidence.location.type === 'code' ? String(sighting.evidence.location.startLine) : ''} ${parameter}`,
      )
    const ambiguous = joinRoutes(seen, sightings, families, code, clusters, { names, madeOf, isHandled })
    return { all: clusters.all(), joins: clusters.joinsOf(0), ambiguous }
  }
  const sql = (startLine: number): Sighting => inCode(line('src/orders.js', startLine))
  const seenAt = (parameter?: string): Sighting =>
    atEndpoint('http://h/orders', parameter === undefined ? {} : { parameter })

  it('with one static finding of its family, whose code reads the parameter, is the same flaw', () => {
    const { all: found, joins, ambiguous } = routed([sql(42), seenAt('customer')], ['42 customer'])
    expect(found).toEqual([[0, 1]])
    expect(joins[0]?.values).toEqual({ family: 'sql-injection', route: '/orders', parameter: 'customer' })
    expect(ambiguous).toEqual([])
  })

  it('is joined without naming the parameter where the code does not show it: likely, and no proof of reach', () => {
    const { all: found, joins } = routed([sql(42), seenAt('customer')])
    expect(found).toEqual([[0, 1]])
    expect(joins[0]?.values).toEqual({ family: 'sql-injection', route: '/orders' })
  })

  it('is joined with the one of two that reads its parameter', () => {
    const { all: found } = routed([sql(42), sql(80), seenAt('customer')], ['80 customer'])
    expect(found).toEqual([[0], [1, 2]])
  })

  it('is shown beside it where two applications answer that route, even where the code reads the parameter', () => {
    const { all: found, ambiguous } = routed([sql(42), seenAt('customer')], ['42 customer'], undefined, {
      isTwofold: true,
    })
    expect(found).toEqual([[0], [1]])
    expect(ambiguous).toEqual([{ index: 1, others: [0], reason: 'route-of-two-applications' }])
  })

  it('between two that could be meant joins neither and is shown beside both', () => {
    const { all: found, ambiguous } = routed([sql(42), sql(80), seenAt('customer')])
    expect(found).toEqual([[0], [1], [2]])
    expect(ambiguous).toEqual([{ index: 2, others: [0, 1], reason: 'route-without-parameter' }])
  })

  it('with two parameters of which none is named joins neither: they may be two flaws', () => {
    const { all: found, ambiguous } = routed([sql(42), seenAt('customer'), seenAt('sort')])
    expect(found).toEqual([[0], [1], [2]])
    expect(ambiguous.map(({ index }) => index)).toEqual([1, 2])
  })

  it('with two parameters joins the one that is named and leaves the other beside it', () => {
    const { all: found, ambiguous } = routed([sql(42), seenAt('customer'), seenAt('sort')], ['42 customer'])
    expect(found).toEqual([[0, 1], [2]])
    expect(ambiguous).toEqual([{ index: 2, others: [0], reason: 'route-without-parameter' }])
  })

  it('where several read the parameter, is joined with the one whose statement is made of it', () => {
    const madeOf: Asking['madeOf'] = ({ evidence: { location } }) =>
      location.type === 'code' && location.startLine === 44 ? 'this' : 'unknown'
    const reading = ['42 customer', '44 customer']
    expect(routed([sql(42), sql(44), seenAt('customer')], reading, undefined, { madeOf }).all).toEqual([[0], [1, 2]])
    expect(routed([sql(42), sql(44), seenAt('customer')], reading).all).toEqual([[0], [1], [2]])
  })

  it('is not joined with the only one there is where that is made of other parameters, and is shown beside it', () => {
    const madeOf = (): 'others' => 'others'
    const { all: found, ambiguous } = routed([sql(42), seenAt('customer')], ['42 customer'], undefined, { madeOf })
    expect(found).toEqual([[0], [1]])
    expect(ambiguous).toEqual([{ index: 1, others: [0], reason: 'route-without-parameter' }])
    expect(routed([sql(42), seenAt()], [], undefined, { madeOf }).all).toEqual([[0, 1]])
  })

  it('is joined with the one its handler holds, by place or by a step of the flow', () => {
    const handlers = [{ file: 'src/orders.js', lines: { start: 70, end: 90 } }]
    expect(routed([sql(42), sql(80), seenAt()], [], undefined, { handlers }).all).toEqual([[0], [1, 2]])
    const flow = inCode(line('src/db.js', 9), { rest: { also: [line('src/orders.js', 75)] } })
    expect(routed([flow, sql(42), seenAt()], [], undefined, { handlers }).all).toEqual([[0, 2], [1]])
  })

  it('is joined with what no handler holds where its own holds none: a function the handler calls', () => {
    const handlers = [{ file: 'src/orders.js', lines: { start: 1, end: 9 } }]
    const isHandled: Asking['isHandled'] = ({ startLine = 0 }) => startLine >= 70
    expect(routed([sql(42), sql(80), seenAt()], [], undefined, { handlers, isHandled }).all).toEqual([[0, 2], [1]])
    expect(routed([sql(80), seenAt()], [], undefined, { handlers, isHandled }).all).toEqual([[0], [1]])
  })

  it('of another family, or without a file, is by itself', () => {
    const xss = atEndpoint('http://h/orders', { rest: { family: 'xss' } })
    expect(routed([sql(42), xss]).all).toEqual([[0], [1]])
    expect(routed([sql(42), seenAt()], [], []).all).toEqual([[0], [1]])
    expect(routed([sql(42), atEndpoint('http://h/orders', { rest: { family: null } })]).all).toEqual([[0], [1]])
  })
})
