import { expect, it } from 'vitest'
import type { Category } from '../../src/model/category.ts'
import type { Location } from '../../src/model/location.ts'
import { inOrder, tableOf, traits } from '../../src/merge/table.ts'
import { atEndpoint, ids, inCode, inPackage, line } from '../support/sightings.ts'

const flow = inCode(line('src/a.js', 7, { endLine: 9, startColumn: 3 }), {
  tool: 'Semgrep OSS',
  rule: 'sqli',
  rest: { also: [line('src/b.js', 2), line('src/a.js')], identifiers: ids('CWE-89') },
})
const advisory = inPackage('pkg:npm/x@1', ['CVE-2021-1111'])
const seen = atEndpoint('http://shop/a')

it('a row says what its sighting does, and 0 for lines that nobody gives', () => {
  const table = tableOf([flow, advisory])
  expect(table.sightings).toEqual([flow, advisory])
  expect(table.producers.values[table.producers.of[0] ?? 0]).toBe('semgrep')
  expect(table.names.values[table.names.of[1] ?? 0]).toBe('pkg:npm/x@1')
  expect([table.starts, table.ends, table.columns].map((lines) => [...lines])).toEqual([
    [7, 0],
    [9, 0],
    [3, 0],
  ])
})

it('steps are those in code, by the name of their file and their line', () => {
  const { names, steps } = tableOf([advisory, flow])
  const [from, to] = [steps.from[1] ?? 0, steps.to[1] ?? 0]
  const files = steps.names.slice(from, to).map((name) => names.values[name])
  expect([files, steps.lines.slice(from, to)]).toEqual([
    ['src/b.js', 'src/a.js'],
    [2, 0],
  ])
  expect(steps.from[0]).toBe(steps.to[0])
})

it('traits tell endpoints, CWEs and advisories, and what a sighting is about', () => {
  const told = [traits.cwe | traits.code, traits.advisory | traits.package, traits.endpoint]
  expect([...tableOf([flow, advisory, seen]).traits]).toEqual(told)
  const about = (category: Category, location: Location): number =>
    tableOf([{ ...flow, also: [], identifiers: [], evidence: { ...flow.evidence, category, location } }]).traits[0] ?? 0
  const place: Location = { type: 'code', path: 'a.js' }
  expect(about('secret', place)).toBe(traits.secret)
  // What an agent saw run is joined by its trace, not by its lines.
  expect(about('iast', place)).toBe(traits.trace)
  expect(about('runtime', { type: 'workload', uri: 'pod/a' })).toBe(traits.workload)
})

it('rows in another order say the same of their sightings', () => {
  const turned = inOrder(tableOf([flow, advisory, seen]), Int32Array.of(2, 0, 1))
  const fresh = tableOf([seen, flow, advisory])
  const told = (table: typeof fresh) =>
    table.sightings.map((_, row) => [
      table.names.values[table.names.of[row] ?? 0],
      table.producers.values[table.producers.of[row] ?? 0],
      table.rules.values[table.rules.of[row] ?? 0],
      table.families.values[table.families.of[row] ?? 0],
      table.starts[row],
      table.ends[row],
      table.columns[row],
      table.traits[row],
      table.steps.lines.slice(table.steps.from[row], table.steps.to[row]),
    ])
  expect(told(turned)).toEqual(told(fresh))
})
