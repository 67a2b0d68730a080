import type { Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'

/** Lines above a sink in which the reading of its input is looked for, where the tool gives no flow. */
const above = 15

/**
 * Whether the source around a static finding (its lines, its flow, or the lines above) reads a request parameter of this name, as a
 * quoted text or a property. False where the source is not there: nothing is guessed.
 */
export function namesParameter(
  sighting: Sighting,
  parameter: string,
  source: (path: string) => readonly string[] | null,
): boolean {
  if (!/^[\w.$-]{2,}$/.test(parameter)) return false
  const mention = new RegExp(`["'\`.]${parameter.replace(/[.$-]/g, '\\$&')}(?![\\w-])`)
  return [sighting.evidence.location, ...sighting.also].some((location) =>
    linesOf(location, source).some((line) => mention.test(line)),
  )
}

function linesOf(location: Location, source: (path: string) => readonly string[] | null): readonly string[] {
  if (location.type !== 'code' || location.startLine === undefined) return []
  return (
    source(location.path)?.slice(Math.max(0, location.startLine - 1 - above), location.endLine ?? location.startLine) ??
    []
  )
}
