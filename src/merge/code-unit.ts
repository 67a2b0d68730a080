import { producerName } from '../model/producer.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { groupBy } from './clusters.ts'
import { chosen, groupsOf, numbered, paired, type Column } from './columns.ts'
import type { Table } from './table.ts'

/** One place that one tool names, however many of its rules and reports say so. */
export type Unit = {
  readonly index: number
  readonly tool: string
  /** Numbers of its rules: what one rule tells apart stays apart. */
  readonly rules: readonly number[]
  readonly family: string
  /** 0 where the tool has no lines. */
  readonly start: number
  readonly end: number
  readonly column: number
  /** Whether it is about a cipher rather than a hash. */
  readonly isCipher: boolean
}

const cipher = /cipher|encrypt|\b(?:3?des|aes|rc[24]|blowfish|ecb|cbc)\b/i
const digest = /hash|digest|\bmd[245]\b|\bsha-?\d/i

/** The tool without the words its editions differ by. */
export const producerOf = ({ evidence: { tool } }: Sighting): string => producerName(tool.name)

/** Files a tool must name before its lines, all of them 1, are taken for no lines at all. */
const enoughFiles = 3

/** Tools that have no lines and say 1 (or nothing) of everything. */
export function toolsWithoutLines(table: Table, indices: readonly number[]): ReadonlySet<string> {
  const { producers, names, ends } = table
  /** Files by tool; null where one of its lines is believed. */
  const files: (Set<number> | null)[] = producers.values.map(() => new Set())
  for (const index of indices) {
    const producer = producers.of[index] ?? 0
    const seen = files[producer]
    if (seen === null || seen === undefined) continue
    if ((ends[index] ?? 0) > 1) files[producer] = null
    else if (seen.size < enoughFiles) seen.add(names.of[index] ?? 0)
  }
  return new Set(producers.values.filter((_, producer) => (files[producer]?.size ?? 0) >= enoughFiles))
}

/** Lines of a source file; null where it cannot be read. */
export type Source = (path: string) => readonly string[] | null

/** What is asked of a sighting where it is put beside others. */
export type CodeView = {
  readonly table: Table
  readonly families: readonly (string | null)[]
  readonly source: Source
  /** Tools that have no lines. */
  readonly lineless: ReadonlySet<string>
  /** Tool and place of each, see `toolsAndPlaces`. */
  readonly places: Int32Array
}

/** Who names which lines, as one number for each of these sightings, by index: equal numbers are one tool at one place. */
export function toolsAndPlaces(table: Table, indices: readonly number[]): Int32Array {
  const lines = (of: Float64Array): Column => numbered(indices.length, (position) => of[indices[position] ?? 0])
  const starts = paired(chosen(table.producers, indices), lines(table.starts))
  const { of } = paired(starts, paired(lines(table.ends), lines(table.columns)))
  const places = new Int32Array(table.sightings.length)
  for (let position = 0; position < indices.length; position++) places[indices[position] ?? 0] = of[position] ?? 0
  return places
}

/**
 * Sightings of one file and weakness by tool and place, each list one place. A list is cut where a single report gives one rule several
 * times there with marks of their own.
 */
export function placesIn(group: readonly number[], view: CodeView): readonly (readonly number[])[] {
  const places = numbered(group.length, (at) => view.places[group[at] ?? 0])
  return groupsOf(group, places).flatMap((place) => toldApart(place, view))
}

/** Whether any two of these are at one place. Most groups are small and hold no repetition. */
export function isRepeated(group: readonly number[], { places }: CodeView): boolean {
  if (group.length > 8) return true
  for (let a = 1; a < group.length; a++)
    for (let b = 0; b < a; b++) if (places[group[a] ?? 0] === places[group[b] ?? 0]) return true
  return false
}

/**
 * By the tool's own print, an advisory by its title, and so what has no line: tools that have no lines say line 1 of everything.
 */
function toldApart(place: readonly number[], view: CodeView): readonly (readonly number[])[] {
  if (place.length === 1) return [place]
  const markOf = (sighting: Sighting): string => {
    const { evidence, identifiers, toolFingerprint } = sighting
    if (toolFingerprint !== undefined) return toolFingerprint
    return isAdvisory({ ...evidence, identifiers }) || view.lineless.has(producerOf(sighting)) ? evidence.title : ''
  }
  const marks = new Map<string, string>()
  const at = (index: number): Sighting => view.table.sightings[index] as Sighting // indices come from this very table
  const isApart = place.some((index) => {
    const { source, ruleId } = at(index).evidence
    const key = `${source.file}\n${ruleId}`
    const mark = markOf(at(index))
    const before = marks.get(key) ?? mark
    marks.set(key, before)
    return before !== mark
  })
  return isApart ? [...groupBy(place, (index) => markOf(at(index))).values()] : [place]
}

/** The unit of a place, by its first sighting; of the table alone, so that no sighting has to come from memory. */
export function unitOf(place: readonly number[], family: string, { table, lineless }: CodeView): Unit {
  const index = place[0] ?? 0
  const tool = table.producers.values[table.producers.of[index] ?? 0] ?? ''
  const start = lineless.has(tool) ? 0 : (table.starts[index] ?? 0)
  return {
    index,
    tool,
    rules: rulesOf(place, table),
    family,
    start,
    end: start === 0 ? 0 : (table.ends[index] ?? 0),
    column: table.columns[index] ?? 0,
    isCipher: family === 'weak-cryptography' && isAboutCipher(table.sightings[index] as Sighting), // indices come from this very table
  }
}

/** Numbers of the rules that name a place, each once. */
function rulesOf(place: readonly number[], { rules }: Table): readonly number[] {
  if (place.length === 1) return [rules.of[place[0] ?? 0] ?? 0]
  return [...new Set(place.map((index) => rules.of[index] ?? 0))]
}

const isAboutCipher = ({ evidence: { ruleId, title } }: Sighting): boolean => {
  const words = `${ruleId} ${title}`
  return cipher.test(words) && !digest.test(words)
}
