import type { CodeLocation } from '../model/location.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'

/** Lines two tools may differ by and still mean one statement: one points at the call, the other at its first argument. */
const near = 2

type Unit = {
  readonly index: number
  readonly tool: string
  /** Tool and rule: what one rule tells apart stays apart. */
  readonly voice: string
  readonly start: number
  readonly end: number
  readonly column: number
}

const producers = new Map<string, string>()

/** The tool without the words its editions differ by. */
export function producerOf({ evidence: { tool } }: Sighting): string {
  let producer = producers.get(tool.name)
  if (producer === undefined) {
    producer = tool.name.toLowerCase().replace(/\s+(?:oss|pro|cli|community|enterprise)\b.*$/, '')
    if (producers.size < 1000) producers.set(tool.name, producer)
  }
  return producer
}

/**
 * Joins what several tools, or several rules of one tool, say of one file, one weakness family and the same lines. A finding takes at
 * most one place of each rule: two flaws that one rule tells apart stay apart, and the nearest pair is joined first. Two rules of one
 * tool must overlap, two tools may be lines apart. Without a family, only the same rule at the same place is joined (one result in two
 * formats).
 */
export function joinCode(
  sightings: readonly Sighting[],
  indices: readonly number[],
  families: readonly (string | null)[],
  clusters: Clusters,
): void {
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very array
  for (const group of groupBy(indices, (index) => codeKey(at(index), families[index] ?? null)).values()) {
    if (group.length === 1) continue
    const { evidence } = at(group[0] ?? 0)
    const family = families[group[0] ?? 0] ?? null
    const path = evidence.location.type === 'code' ? evidence.location.path : ''
    const values = { path, ...(family === null ? { rule: evidence.ruleId } : { family }) }
    const sameTool = { reason: 'same-rule-and-place', values } as const
    const units: Unit[] = []
    const places = [...groupBy(group, (index) => placeKey(at(index))).values()]
    for (const repeats of places.flatMap((place) => toldApart(place, at))) {
      const [first, ...rest] = repeats
      if (first === undefined) continue
      for (const index of rest) clusters.join(first, index, sameTool)
      units.push(unitOf(at(first), first))
    }
    if (family !== null) joinUnits(units, clusters, { path, family })
  }
}

function codeKey(sighting: Sighting, family: string | null): string | null {
  const { location, ruleId } = sighting.evidence
  if (location.type !== 'code') return null
  return family === null ? keyOf('rule', location.path, ruleId) : keyOf('family', location.path, family)
}

/**
 * Sightings of one tool at one place, told apart where a single report of it gives one rule several times there: by its own print, an
 * advisory by its title. Tools that have no lines say line 1 of everything.
 */
function toldApart(place: readonly number[], at: (index: number) => Sighting): readonly (readonly number[])[] {
  if (place.length === 1) return [place]
  const markOf = ({ evidence, identifiers, toolFingerprint }: Sighting): string =>
    toolFingerprint ?? (isAdvisory({ ...evidence, identifiers }) ? evidence.title : '')
  const marks = new Map<string, string>()
  const isApart = place.some((index) => {
    const { source, ruleId } = at(index).evidence
    const key = keyOf(source.file, ruleId)
    const mark = markOf(at(index))
    const before = marks.get(key) ?? mark
    marks.set(key, before)
    return before !== mark
  })
  return isApart ? [...groupBy(place, (index) => markOf(at(index))).values()] : [place]
}

function placeKey(sighting: Sighting): string {
  const location = sighting.evidence.location as CodeLocation // joinCode groups code locations only
  return `${producerOf(sighting)}\n${location.startLine ?? ''}\n${location.endLine ?? location.startLine ?? ''}\n${location.startColumn ?? ''}`
}

function unitOf(sighting: Sighting, index: number): Unit {
  const location = sighting.evidence.location as CodeLocation // joinCode groups code locations only
  const start = location.startLine ?? 0
  const tool = producerOf(sighting)
  const voice = keyOf(tool, sighting.evidence.ruleId)
  return { index, tool, voice, start, end: location.endLine ?? start, column: location.startColumn ?? 0 }
}

type Candidate = { readonly a: Unit; readonly b: Unit; readonly cost: number }

function joinUnits(units: Unit[], clusters: Clusters, values: { path: string; family: string }): void {
  if (units.length < 2) return
  units.sort(compareUnits)
  const members = new Map<number, Unit[]>(units.map((unit) => [unit.index, [unit]]))
  const roots = new Map<number, number>(units.map((unit) => [unit.index, unit.index]))
  const rootOf = (index: number): number => {
    let root = index
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next
    return root
  }
  for (const { a, b } of candidates(units)) {
    const left = rootOf(a.index)
    const right = rootOf(b.index)
    const kept = members.get(left)
    const added = members.get(right)
    if (left === right || kept === undefined || added === undefined) continue
    if (added.some((unit) => kept.some((other) => toldApartBy(unit, other)))) continue
    roots.set(right, left)
    kept.push(...added)
    const lines = `${Math.min(a.start, b.start)}-${Math.max(a.end, b.end)}`
    clusters.join(a.index, b.index, { reason: 'same-file-family-and-lines', values: { ...values, lines } })
  }
}

/** One tool means two flaws, unless two of its rules speak of overlapping lines. */
const toldApartBy = (a: Unit, b: Unit): boolean =>
  a.tool === b.tool && (a.voice === b.voice || a.start > b.end || b.start > a.end)

function compareUnits(a: Unit, b: Unit): number {
  return (
    a.start - b.start || a.end - b.end || a.column - b.column || (a.voice < b.voice ? -1 : a.voice > b.voice ? 1 : 0)
  )
}

/** Pairs of different voices on the same or neighbouring lines, nearest first. A sighting without a line is near nothing but its like. */
function candidates(units: readonly Unit[]): Candidate[] {
  const found: Candidate[] = []
  for (const [i, a] of units.entries()) {
    for (let j = i + 1; j < units.length; j++) {
      const b = units[j]
      if (b === undefined || b.start > a.end + near) break
      const apart = Math.max(0, b.start - a.end)
      if (toldApartBy(a, b) || (a.start === 0) !== (b.start === 0)) continue
      const columns = a.column > 0 && b.column > 0 ? Math.min(Math.abs(a.column - b.column), 999) : 500
      found.push({ a, b, cost: apart * 1_000_000 + Math.abs(a.start - b.start) * 1000 + columns })
    }
  }
  return found.sort((x, y) => x.cost - y.cost || compareUnits(x.a, y.a) || compareUnits(x.b, y.b))
}
