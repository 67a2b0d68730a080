import { describe, expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { joinFlows } from '../../src/merge/flows.ts'
import { tableOf } from '../../src/merge/table.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { inCode, line } from '../support/sightings.ts'

const source = (path: string): readonly string[] | null =>
  path === 'src/a.js' ? ['read(x)', 'const sql = "SELECT " + x', '', '', '', '', '', '', '', 'db.query(sql)'] : null
const flow = (tool: string, sink: number, ...steps: readonly number[]): Sighting =>
  inCode(line('src/a.js', sink), { tool, rest: { also: steps.map((step) => line('src/a.js', step)) } })
const plain = (at: number, told: Parameters<typeof inCode>[1] = {}): Sighting =>
  inCode(line('src/a.js', at), { tool: 'Bandit', ...told })

function met(sightings: readonly Sighting[], lines = source) {
  const clusters = createClusters(sightings.length)
  const families = sightings.map(({ family }) => family)
  const ambiguous = joinFlows(tableOf(sightings), [...sightings.keys()], families, clusters, lines)
  return { all: clusters.all(), ambiguous, joins: clusters.joinsOf(0) }
}

describe('a place on a step of a flow', () => {
  it('where something is put together is the flaw the flow ends in', () => {
    const { all, joins } = met([flow('CodeQL', 10, 1, 2, 10), plain(2)])
    expect(all).toEqual([[0, 1]])
    expect(joins).toEqual([
      { reason: 'flow-meets-code', values: { family: 'sql-injection', path: 'src/a.js', line: '2' } },
    ])
  })

  it('of two flows is neither, and is shown beside both', () => {
    const { all, ambiguous } = met([flow('CodeQL', 10, 2, 10), flow('CodeQL', 30, 2, 30), plain(2)])
    expect(all).toEqual([[0], [1], [2]])
    expect(ambiguous).toEqual([{ index: 2, others: [0, 1], reason: 'same-file-and-family' }])
  })

  it('is only shown beside it where the line hands nothing on, or nobody can look', () => {
    const calls = met([flow('CodeQL', 10, 1, 10), plain(1)])
    const unseen = met([flow('CodeQL', 10, 2, 10), plain(2)], () => null)
    for (const { all, ambiguous } of [calls, unseen]) {
      expect(all).toEqual([[0], [1]])
      expect(ambiguous).toHaveLength(1)
    }
  })

  it('of another weakness, of the same tool, or beside every step is nothing', () => {
    const sink = flow('CodeQL', 10, 2, 10)
    for (const other of [plain(2, { rest: { family: 'xss' } }), plain(2, { tool: 'CodeQL' }), plain(3)])
      expect(met([sink, other])).toMatchObject({ all: [[0], [1]], ambiguous: [] })
  })

  it('is only shown beside it where a third tool names both: it has told them apart', () => {
    const sightings = [flow('CodeQL', 10, 2, 10), plain(2), plain(10, { rule: 'other' })]
    const clusters = createClusters(sightings.length)
    clusters.join(0, 2, { reason: 'same-file-family-and-lines', values: {} })
    const families = sightings.map(({ family }) => family)
    const ambiguous = joinFlows(tableOf(sightings), [...sightings.keys()], families, clusters, source)
    expect(clusters.all()).toEqual([[0, 2], [1]])
    expect(ambiguous).toEqual([{ index: 1, others: [0], reason: 'same-file-and-family' }])
  })
})
