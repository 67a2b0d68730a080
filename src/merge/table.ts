import type { Category } from '../model/category.ts'
import type { Location } from '../model/location.ts'
import { producerName } from '../model/producer.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { createNumbers, type Column } from './columns.ts'

/**
 * Sightings, and what the rules ask of them again and again. It is read off them in one walk, while they lie side by side in memory:
 * visiting them once more for each question costs more than the answers.
 */
export type Table = {
  readonly sightings: readonly Sighting[]
  /** Names of tools, and the same without the words their editions differ by. */
  readonly tools: Column<string>
  readonly producers: Column<string>
  readonly rules: Column<string>
  readonly families: Column<string | null>
  /** What places are called, without lines and parameters. */
  readonly names: Column<string>
  /** First and last line and column of code; 0 where nobody says. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly columns: Float64Array
  /** What is told by a bit: see `traits`. */
  readonly traits: Uint8Array
  /** Further places in code, by name and line; those of one sighting are all from its `from` up to its `to`. */
  readonly steps: {
    readonly from: Int32Array
    readonly to: Int32Array
    readonly names: readonly number[]
    readonly lines: readonly number[]
  }
}

/** It names an endpoint; it names a CWE; it is about an advisory; what it is about; whether an agent saw it at run time. */
export const traits = {
  endpoint: 1,
  cwe: 2,
  advisory: 4,
  secret: 8,
  package: 16,
  workload: 32,
  code: 64,
  trace: 128,
} as const

/** Reads off the sightings what the rules ask of them. */
export function tableOf(sightings: readonly Sighting[]): Table {
  const size = sightings.length
  const [tools, producers, rules] = [columnOf<string>(size), columnOf<string>(size), columnOf<string>(size)]
  const [names, families] = [columnOf<string>(size), columnOf<string | null>(size)]
  const [starts, ends, columns] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const [told, from, to] = [new Uint8Array(size), new Int32Array(size), new Int32Array(size)]
  const steps: { names: number[]; lines: number[] } = { names: [], lines: [] }
  for (let at = 0; at < size; at++) {
    const sighting = sightings[at] as Sighting // within its bounds
    const { tool, ruleId, location } = sighting.evidence
    tools.set(at, tool.name)
    producers.set(at, producerName(tool.name))
    rules.set(at, ruleId)
    families.set(at, sighting.family)
    names.set(at, nameOf(location))
    if (location.type === 'code' && location.startLine !== undefined) {
      starts[at] = location.startLine
      ends[at] = location.endLine ?? location.startLine
      columns[at] = location.startColumn ?? 0
    }
    told[at] = traitsOf(sighting)
    from[at] = steps.names.length
    for (const step of sighting.also) {
      if (step.type !== 'code') continue
      steps.names.push(names.number(step.path))
      steps.lines.push(step.startLine ?? 0)
    }
    to[at] = steps.names.length
  }
  return {
    sightings,
    tools,
    producers,
    rules,
    families,
    names,
    starts,
    ends,
    columns,
    traits: told,
    steps: { from, to, ...steps },
  }
}

/** The same table with its rows in another order. */
export function inOrder(table: Table, order: Int32Array): Table {
  const column = <Value>({ of, values }: Column<Value>): Column<Value> => ({
    of: order.map((at) => of[at] ?? 0),
    values,
  })
  const lines = (of: Float64Array): Float64Array =>
    new Float64Array(order.length).map((_, row) => of[order[row] ?? 0] ?? 0)
  const { sightings, steps } = table
  return {
    sightings: Array.from(order, (at) => sightings[at] as Sighting), // every position is one of this table
    tools: column(table.tools),
    producers: column(table.producers),
    rules: column(table.rules),
    families: column(table.families),
    names: column(table.names),
    starts: lines(table.starts),
    ends: lines(table.ends),
    columns: lines(table.columns),
    traits: new Uint8Array(order.length).map((_, row) => table.traits[order[row] ?? 0] ?? 0),
    steps: { ...steps, from: order.map((at) => steps.from[at] ?? 0), to: order.map((at) => steps.to[at] ?? 0) },
  }
}

type Filling<Value> = Column<Value> & {
  readonly set: (at: number, value: Value) => void
  readonly number: (value: Value) => number
}

function columnOf<Value>(size: number): Filling<Value> {
  const numbers = createNumbers<Value>()
  const of = new Int32Array(size)
  const set = (at: number, value: Value): void => {
    of[at] = numbers.of(value)
  }
  return { of, values: numbers.values, set, number: numbers.of }
}

/** A secret wherever it stands; code that an agent saw run is no static finding. */
function subjectOf(category: Category, type: Location['type']): number {
  if (category === 'secret') return traits.secret
  if (type === 'package') return traits.package
  if (type === 'workload') return traits.workload
  return type === 'code' && category !== 'iast' ? traits.code : 0
}

/** What a place is called, without lines and parameters. */
export function nameOf(location: Location): string {
  if (location.type === 'code') return location.path
  if (location.type === 'package') return location.purl
  return location.type === 'endpoint' ? location.url : location.uri
}

function traitsOf({ evidence: { category, location }, identifiers, also }: Sighting): number {
  let told = (location.type === 'endpoint' ? traits.endpoint : 0) | subjectOf(category, location.type)
  if (category === 'iast') told |= traits.trace
  for (const place of also) if (place.type === 'endpoint') told |= traits.endpoint
  for (const { scheme } of identifiers) if (scheme === 'cwe') told |= traits.cwe
  return isAdvisory({ category, location, identifiers }) ? told | traits.advisory : told
}
