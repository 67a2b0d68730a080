import { expect, it } from 'vitest'
import { placesIn, toolsAndPlaces, toolsWithoutLines, unitOf, type CodeView } from '../../src/merge/code-unit.ts'
import { tableOf } from '../../src/merge/table.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { inCode, line } from '../support/sightings.ts'

const viewOf = (sightings: readonly Sighting[]): CodeView => ({
  table: tableOf(sightings),
  families: sightings.map(({ family }) => family),
  source: () => null,
  lineless: toolsWithoutLines(tableOf(sightings), [...sightings.keys()]),
  places: toolsAndPlaces(tableOf(sightings), [...sightings.keys()]),
})

it('a tool that says line 1 in three files or more has no lines; one line 2 is enough to be believed', () => {
  const ones = ['a', 'b', 'c'].map((path) => inCode(line(path, 1), { tool: 'Blind' }))
  expect([...viewOf(ones).lineless]).toEqual(['blind'])
  expect([...viewOf(ones.slice(1)).lineless]).toEqual([])
  expect([...viewOf([...ones, inCode(line('d', 2), { tool: 'Blind' })]).lineless]).toEqual([])
  expect([...viewOf([...ones, ...ones]).lineless]).toEqual(['blind'])
})

it('a place is a tool’s, with all of its rules; its unit has no line where its tool has none', () => {
  const sightings = [
    inCode(line('a', 3), { rule: 'one' }),
    inCode(line('a', 3), { rule: 'two' }),
    inCode(line('a', 3), { tool: 'CodeQL' }),
  ]
  const view = viewOf(sightings)
  const places = placesIn([0, 1, 2], view)
  expect(places).toEqual([[0, 1], [2]])
  expect(unitOf(places[0] ?? [], 'xss', view)).toMatchObject({ start: 3, end: 3, rules: [0, 1] })
  expect(unitOf(places[0] ?? [], 'xss', { ...view, lineless: new Set(['semgrep']) })).toMatchObject({
    start: 0,
    end: 0,
  })
})
