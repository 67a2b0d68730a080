import type { CodeLocation } from '../model/location.ts'
import { sameWeakness } from '../model/weakness.ts'
import type { Clusters } from './clusters.ts'
import type { Source } from './code-unit.ts'
import type { Ambiguous } from './related.ts'
import { assigns } from './statements.ts'
import type { Table } from './table.ts'

/** Lines of a region by which it is looked up: a step lies on a line, not somewhere in a function. */
const mostLines = 6

/** Sightings by the number of their file and by their line. */
type ByLine = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>

/** The flaws that a flaw of a tool without flows lies on a step of, by representative, each with the last of its sightings that does. */
type Met = Map<number, Map<number, number>>

/**
 * A tool without data flows names the line where a query is put together, one with flows the line where it is run: where a place lies
 * on a step of exactly one flow of its weakness, by another tool, and the source shows that this line hands something on, they are one
 * flaw. Where it lies on several, one tool speaks of both, or nobody can look, none is chosen.
 */
export function joinFlows(
  table: Table,
  indices: readonly number[],
  families: readonly (string | null)[],
  clusters: Clusters,
  source: Source,
): readonly Ambiguous[] {
  const met = meetings(table, indices, families, clusters)
  const ambiguous: Ambiguous[] = []
  const tools = toolsOf(met, indices, table, clusters)
  for (const [root, targets] of [...met].sort(([a], [b]) => a - b)) {
    const [[target, index] = [root, root]] = targets
    const location = table.sightings[index]?.evidence.location
    if (location?.type !== 'code') continue
    if (targets.size > 1 || shareOne(tools.get(root), tools.get(target)) || !handsOn(location, source))
      ambiguous.push({ index: root, others: [...targets.keys()], reason: 'same-file-and-family' })
    else {
      const values = { family: families[index] ?? '', path: location.path, line: String(location.startLine) }
      clusters.join(target, root, { reason: 'flow-meets-code', values })
    }
  }
  return ambiguous
}

function meetings(
  table: Table,
  indices: readonly number[],
  families: readonly (string | null)[],
  clusters: Clusters,
): Met {
  const met: Met = new Map()
  const { producers, steps } = table
  const ours = indices.filter((index) => families[index] !== null)
  const flows = ours.filter((index) => (steps.from[index] ?? 0) < (steps.to[index] ?? 0))
  if (flows.length === 0) return met
  const flowing = new Set(flows.map(clusters.find))
  const byLine = indexLines(
    ours.filter((index) => !flowing.has(clusters.find(index))),
    table,
  )
  for (const flow of flows) {
    const family = families[flow] ?? ''
    for (const index of placesOn(flow, table, byLine)) {
      if (producers.of[index] === producers.of[flow] || !sameWeakness(families[index] ?? '', family)) continue
      const root = clusters.find(index)
      met.set(root, (met.get(root) ?? new Map<number, number>()).set(clusters.find(flow), index))
    }
  }
  return met
}

/** Which tools speak of each flaw that met another so far: what one of them names twice are two places. */
function toolsOf(
  met: Met,
  indices: readonly number[],
  { producers }: Table,
  clusters: Clusters,
): ReadonlyMap<number, ReadonlySet<number>> {
  const tools = new Map<number, Set<number>>()
  for (const [root, targets] of met) for (const one of [root, ...targets.keys()]) tools.set(one, new Set())
  if (tools.size > 0) for (const index of indices) tools.get(clusters.find(index))?.add(producers.of[index] ?? 0)
  return tools
}

const shareOne = (a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set()): boolean =>
  [...a].some((tool) => b.has(tool))

function handsOn({ path, startLine = 0, endLine = startLine }: CodeLocation, source: Source): boolean {
  const lines = source(path)
  return lines !== null && assigns(lines.slice(startLine - 1, endLine).join('\n'))
}

function indexLines(indices: readonly number[], { names, starts, ends }: Table): ByLine {
  const files = new Map<number, Map<number, number[]>>()
  for (const index of indices) {
    const start = starts[index] ?? 0
    if (start === 0) continue
    const file = names.of[index] ?? 0
    let lines: Map<number, number[]> | undefined = files.get(file)
    if (lines === undefined) files.set(file, (lines = new Map<number, number[]>()))
    const last = Math.min(ends[index] ?? 0, start + mostLines - 1)
    for (let line = start; line <= last; line++) {
      const onLine = lines.get(line)
      if (onLine === undefined) lines.set(line, [index])
      else onLine.push(index)
    }
  }
  return files
}

/** What lies on a step of the flow, each once. */
function placesOn(flow: number, { steps }: Table, byLine: ByLine): Iterable<number> {
  let found: Set<number> | null = null
  for (let step = steps.from[flow] ?? 0; step < (steps.to[flow] ?? 0); step++)
    for (const index of byLine.get(steps.names[step] ?? 0)?.get(steps.lines[step] ?? 0) ?? nothing)
      (found ??= new Set()).add(index)
  return found ?? nothing
}

const nothing: readonly number[] = []
