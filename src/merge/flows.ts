import type { CodeLocation, Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { sameWeakness } from '../model/weakness.ts'
import { groupBy, type Clusters } from './clusters.ts'
import { producerOf, type Source } from './code-unit.ts'
import type { Ambiguous } from './related.ts'
import { assigns } from './statements.ts'

/** Lines of a region by which it is looked up: a step lies on a line, not somewhere in a function. */
const mostLines = 6

type ByLine = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>

/**
 * A tool without data flows names the line where a query is put together, one with flows the line where it is run: where a place lies
 * on a step of exactly one flow of its weakness, by another tool, and the source shows that this line hands something on, they are one
 * flaw. Where it lies on several, one tool speaks of both, or nobody can look, none is chosen.
 */
export function joinFlows(
  sightings: readonly Sighting[],
  indices: readonly number[],
  families: readonly (string | null)[],
  clusters: Clusters,
  source: Source,
): readonly Ambiguous[] {
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very array
  const flows = indices.filter((index) => families[index] !== null && at(index).also.some(isCode))
  if (flows.length === 0) return []
  const flowing = new Set(flows.map(clusters.find))
  const plain = indices.filter((index) => families[index] !== null && !flowing.has(clusters.find(index)))
  const met = new Map<number, Map<number, number>>()
  const byLine = indexLines(plain, at)
  for (const flow of flows) {
    const family = families[flow] ?? ''
    for (const index of placesOn(at(flow), byLine)) {
      if (producerOf(at(index)) === producerOf(at(flow)) || !sameWeakness(families[index] ?? '', family)) continue
      const root = clusters.find(index)
      met.set(root, (met.get(root) ?? new Map<number, number>()).set(clusters.find(flow), index))
    }
  }
  const ambiguous: Ambiguous[] = []
  const tools = toolsOf(indices, at, clusters)
  for (const [root, targets] of [...met].sort(([a], [b]) => a - b)) {
    const [[target, index] = [root, root]] = targets
    const { location } = at(index).evidence
    if (location.type !== 'code') continue
    if (targets.size > 1 || shareOne(tools.get(root), tools.get(target)) || !handsOn(location, source))
      ambiguous.push({ index: root, others: [...targets.keys()], reason: 'same-file-and-family' })
    else {
      const values = { family: families[index] ?? '', path: location.path, line: String(location.startLine) }
      clusters.join(target, root, { reason: 'flow-meets-code', values })
    }
  }
  return ambiguous
}

/** Which tools speak of each flaw so far: what one of them names twice are two places. */
function toolsOf(
  indices: readonly number[],
  at: (index: number) => Sighting,
  clusters: Clusters,
): ReadonlyMap<number, ReadonlySet<string>> {
  const groups = groupBy(indices, (index) => String(clusters.find(index)))
  return new Map(
    [...groups].map(([root, group]) => [Number(root), new Set(group.map((index) => producerOf(at(index))))]),
  )
}

const shareOne = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean =>
  [...a].some((tool) => b.has(tool))

function handsOn({ path, startLine = 0, endLine = startLine }: CodeLocation, source: Source): boolean {
  const lines = source(path)
  return lines !== null && assigns(lines.slice(startLine - 1, endLine).join('\n'))
}

const isCode = (location: Location): location is CodeLocation => location.type === 'code'

function indexLines(indices: readonly number[], at: (index: number) => Sighting): ByLine {
  const files = new Map<string, Map<number, number[]>>()
  for (const index of indices) {
    const { location } = at(index).evidence
    if (location.type !== 'code' || location.startLine === undefined) continue
    const lines = files.get(location.path) ?? new Map<number, number[]>()
    files.set(location.path, lines)
    const last = Math.min(location.endLine ?? location.startLine, location.startLine + mostLines - 1)
    for (let line = location.startLine; line <= last; line++) lines.set(line, [...(lines.get(line) ?? []), index])
  }
  return files
}

/** What lies on a step of the flow, each once. */
function placesOn({ also }: Sighting, byLine: ByLine): ReadonlySet<number> {
  const found = new Set<number>()
  for (const step of also) {
    if (step.type !== 'code' || step.startLine === undefined) continue
    for (const index of byLine.get(step.path)?.get(step.startLine) ?? []) found.add(index)
  }
  return found
}
