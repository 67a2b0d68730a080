import type { CodeLocation } from '../model/location.ts'
import { producerName } from '../model/producer.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { groupBy } from './clusters.ts'

/** One place that one tool names, however many of its rules and reports say so. */
export type Unit = {
  readonly index: number
  readonly tool: string
  /** Its rules: what one rule tells apart stays apart. */
  readonly rules: readonly string[]
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
export function toolsWithoutLines(sightings: readonly Sighting[], indices: readonly number[]): ReadonlySet<string> {
  const files = new Map<string, Set<string> | null>()
  for (const index of indices) {
    const sighting = sightings[index] as Sighting // indices come from this very array
    const { location } = sighting.evidence
    if (location.type !== 'code') continue
    const producer = producerOf(sighting)
    const seen = files.get(producer)
    if (seen === null) continue
    if ((location.startLine ?? 1) > 1 || (location.endLine ?? 1) > 1) files.set(producer, null)
    else if (seen === undefined) files.set(producer, new Set([location.path]))
    else if (seen.size < enoughFiles) seen.add(location.path)
  }
  return new Set([...files].filter(([, seen]) => seen !== null && seen.size >= enoughFiles).map(([name]) => name))
}

/** Lines of a source file; null where it cannot be read. */
export type Source = (path: string) => readonly string[] | null

/** What is asked of a sighting where it is put beside others. */
export type CodeView = {
  readonly at: (index: number) => Sighting
  readonly families: readonly (string | null)[]
  readonly source: Source
  /** Tools that have no lines. */
  readonly lineless: ReadonlySet<string>
}

/**
 * Sightings of one file and weakness by tool and place, each list one place. A list is cut where a single report gives one rule several
 * times there with marks of their own.
 */
export function placesIn(group: readonly number[], view: CodeView): readonly (readonly number[])[] {
  if (group.length === 1) return [group]
  const places = groupBy(group, (index) => placeKey(view.at(index)))
  if (places.size === group.length) return [...places.values()]
  return [...places.values()].flatMap((place) => toldApart(place, view))
}

function placeKey(sighting: Sighting): string {
  const location = sighting.evidence.location as CodeLocation // callers group code locations only
  return `${producerOf(sighting)}\n${location.startLine ?? ''}\n${location.endLine ?? location.startLine ?? ''}\n${location.startColumn ?? ''}`
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
  const isApart = place.some((index) => {
    const { source, ruleId } = view.at(index).evidence
    const key = `${source.file}\n${ruleId}`
    const mark = markOf(view.at(index))
    const before = marks.get(key) ?? mark
    marks.set(key, before)
    return before !== mark
  })
  return isApart ? [...groupBy(place, (index) => markOf(view.at(index))).values()] : [place]
}

/** The unit of a place, by its first sighting. */
export function unitOf(place: readonly number[], family: string, view: CodeView): Unit {
  const index = place[0] ?? 0
  const sighting = view.at(index)
  const location = sighting.evidence.location as CodeLocation // callers group code locations only
  const tool = producerOf(sighting)
  const start = view.lineless.has(tool) ? 0 : (location.startLine ?? 0)
  return {
    index,
    tool,
    rules:
      place.length === 1 ? [sighting.evidence.ruleId] : [...new Set(place.map((one) => view.at(one).evidence.ruleId))],
    family,
    start,
    end: start === 0 ? 0 : (location.endLine ?? start),
    column: location.startColumn ?? 0,
    isCipher: family === 'weak-cryptography' && isAboutCipher(sighting),
  }
}

const isAboutCipher = ({ evidence: { ruleId, title } }: Sighting): boolean => {
  const words = `${ruleId} ${title}`
  return cipher.test(words) && !digest.test(words)
}
