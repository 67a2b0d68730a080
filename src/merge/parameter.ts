import type { Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { isWithin, type Handler } from './routes.ts'
import { sliceOf } from './slice.ts'

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

/** What the source says of a static finding and a request parameter: its statement is made of it, or of others, or nobody can tell. */
export type MadeOf = 'this' | 'others' | 'unknown'

/** A parameter of the request, read by whatever name. */
const anyRead =
  /\b(?:query|params?|body|form|args|values|cookies|headers|GET|POST)\s*(?:\??\.(?!get\b)\w|\[\s*["'`]|\.get\(\s*["'`])|\b(?:get(?:Parameter|Header|Query)?|FormValue|Query\(\)\.Get|Param|input)\(\s*["'`]/
/** Parameters of a handler that hold the request as a whole, or nothing of it. */
const wholeRequest = /^(?:req|request|res|response|ctx|context|c|r|w|rw|next|self|this|cls|reply)$/

/**
 * What the very statement of a static finding is made of: it is followed back through the handler. Unknown where no handler is known, or
 * where no parameter at all is seen to reach it.
 */
export function madeOf(
  sighting: Sighting,
  parameter: string,
  source: (path: string) => readonly string[] | null,
  handlers: readonly Handler[],
): MadeOf {
  const mention = mentionOf(parameter)
  const { location } = sighting.evidence
  if (mention === null || location.type !== 'code') return 'unknown'
  const handler = handlers.find((one) => isWithin(location, one))
  const text = handler === undefined ? null : source(location.path)
  if (handler === undefined || text === null) return 'unknown'
  const { lines, variables, declared } = sliceOf(text, location, handler.lines)
  if (variables.has(parameter) || lines.some((line) => mention.test(line))) return 'this'
  const isFed = lines.some((line) => anyRead.test(line)) || declared.some((name) => !wholeRequest.test(firstWord(name)))
  return isFed ? 'others' : 'unknown'
}

const firstWord = (text: string): string => /^[*&\s]*(\w+)/.exec(text)?.[1] ?? text

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
