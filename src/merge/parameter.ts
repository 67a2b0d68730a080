import type { Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { isWithin, type Handler } from './routes.ts'

/** Lines above a sink in which the reading of its input is looked for, where the tool gives no flow. */
const above = 15

/**
 * Whether the source around a static finding (its lines, its flow, the lines above, or the handler above it where that is known)
 * reads a request parameter of this name, as a quoted text or a property. False where the source is not there: nothing is guessed.
 */
export function namesParameter(
  sighting: Sighting,
  parameter: string,
  source: (path: string) => readonly string[] | null,
  handlers: readonly Handler[] = [],
): boolean {
  const mention = mentionOf(parameter)
  if (mention === null) return false
  return [sighting.evidence.location, ...sighting.also].some((location) =>
    linesOf(location, source, handlers).some((line) => mention.test(line)),
  )
}

/** How source reads a parameter; a name of one letter is one only where it is read from the request. Null: no name to look for. */
function mentionOf(parameter: string): RegExp | null {
  if (!/^[\w.$-]+$/.test(parameter)) return null
  const name = parameter.replace(/[.$-]/g, '\\$&')
  if (parameter.length > 1) return new RegExp(`["'\`.]${name}(?![\\w-])`)
  const sources = 'query|params?|parameters?|body|form|args|values|cookies|headers|get\\w*|input'
  return new RegExp(`\\b(?:${sources})\\s*(?:\\.|\\[\\s*["'\`]|\\(\\s*["'\`])${name}(?![\\w-])`, 'i')
}

function linesOf(
  location: Location,
  source: (path: string) => readonly string[] | null,
  handlers: readonly Handler[],
): readonly string[] {
  if (location.type !== 'code' || location.startLine === undefined) return []
  const handler = handlers.find((one) => isWithin(location, one))
  const first = handler?.lines.start ?? location.startLine - above
  return source(location.path)?.slice(Math.max(0, first - 1), location.endLine ?? location.startLine) ?? []
}
