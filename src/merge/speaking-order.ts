import { compareTexts } from '../model/compare-texts.ts'
import type { Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { numbered, ranked, sortedBy } from './columns.ts'
import { inOrder, nameOf, tableOf, type Table } from './table.ts'

const placeOrder: Readonly<Record<Location['type'], number>> = { code: 0, package: 1, endpoint: 2, workload: 3 }

/**
 * The order in which sightings of one finding speak: code before package before endpoint, who points most narrowly, then line, tool,
 * place, file, pointer. Total.
 */
export function compareSightings(a: Sighting, b: Sighting): number {
  const x = a.evidence
  const y = b.evidence
  return (
    standing(a) - standing(b) ||
    lineOf(x.location) - lineOf(y.location) ||
    compareTexts(x.tool.name, y.tool.name) ||
    // Before the file: which of several places speaks must not depend on how a tool cuts its reports.
    compareTexts(nameOf(x.location), nameOf(y.location)) ||
    compareEntries(a, b)
  )
}

/** The sightings in speaking order: by numbers as far as those tell, by their entries where all numbers agree. */
export function inSpeakingOrder(sightings: readonly Sighting[]): Table {
  const table = tableOf(sightings)
  const columns = [
    ranked(numbered(sightings.length, (at) => standing(sightings[at] as Sighting))), // within its bounds
    ranked(numbered(sightings.length, (at) => table.starts[at] ?? 0)),
    ranked(table.tools),
    ranked(table.names),
  ]
  const order = sortedBy(sightings.length, columns)
  const isTied = (a: number, b: number): boolean => columns.every(({ of }) => of[a] === of[b])
  const entry = (at: number): Sighting => sightings[at] as Sighting // positions are those of this array
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && isTied(order[from] ?? 0, order[to] ?? 0)) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareEntries(entry(a), entry(b)))
  }
  return inOrder(table, order)
}

const most = 2 ** 20 - 1

/** Everything that numbers say of the order, as one whole number below 2^44. */
function standing({ evidence: { dismissed, location, category } }: Sighting): number {
  const kind = (dismissed === undefined ? 0 : 8) + placeOrder[location.type] * 2 + (category === 'iast' ? 1 : 0)
  return (kind * (most + 1) + Math.min(linesOf(location), most)) * (most + 1) + Math.min(lineOf(location), most)
}

function compareEntries(a: Sighting, b: Sighting): number {
  const x = a.evidence
  const y = b.evidence
  return (
    compareTexts(x.source.file, y.source.file) ||
    compareTexts(x.source.pointer, y.source.pointer) ||
    compareTexts(x.title, y.title) ||
    // Several drafts of one entry: what is left of them decides, so that no order of the input can.
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  )
}

const lineOf = (location: Location): number => (location.type === 'code' ? (location.startLine ?? 0) : 0)

/** How many lines a place spans; one without a line points at the whole file. */
const linesOf = (location: Location): number => {
  if (location.type !== 'code') return 0
  return location.startLine === undefined
    ? Number.MAX_SAFE_INTEGER
    : (location.endLine ?? location.startLine) - location.startLine
}
