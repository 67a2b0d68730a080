import { codeLocation, type CodeLocation, type Location } from '../../model/location.ts'
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './fields.ts'
import { codeAt, endpointAt, workloadAt } from './locations.ts'
import type { Run } from './sarif-schema.ts'

/** What locations of one run are resolved against, with the paths met so far: they repeat thousands of times. */
export type Places = { readonly run: Run; readonly known: Map<string, string> }

/** Steps of data flows and frames that are kept of one result. */
const mostPlaces = 200

/** The file or URL of an artifact, as the log spells it, its base put in front (SARIF 3.4). Undefined where it names none. */
export function uriOf(artifact: unknown, { run, known }: Places): string | undefined {
  const fields = fieldsOf(artifact)
  const own = textOf(fields.uri)
  const source = own === undefined ? fieldsOf(run.artifacts?.[numberOf(fields.index) ?? -1]?.location) : fields
  const uri = own ?? textOf(source.uri)
  if (uri === undefined) return undefined
  const base = textOf(fields.uriBaseId) ?? textOf(source.uriBaseId)
  const key = base === undefined || run.originalUriBaseIds == null ? uri : `${base}\n${uri}`
  let path = known.get(key)
  if (path === undefined) known.set(key, (path = joined(base, uri, run)))
  return path
}

/** A base may stand on another one; a chain that turns in a circle ends. */
function joined(base: string | undefined, uri: string, run: Run): string {
  let path = uri
  const seen = new Set<string>()
  for (let next = base; next !== undefined && !seen.has(next) && !isAbsolute(path);) {
    seen.add(next)
    const { uri: prefix, uriBaseId } = fieldsOf(run.originalUriBaseIds?.[next])
    const front = textOf(prefix)
    if (front !== undefined) path = `${front.endsWith('/') ? front : `${front}/`}${path}`
    next = textOf(uriBaseId)
  }
  return path
}

const isAbsolute = (uri: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(uri)
const isUrl = (uri: string): boolean => uri.startsWith('http') && /^https?:\/\//i.test(uri)

/** Roots of what is installed beside the repository; a path under them would be mistaken for one of ours. */
const elsewhere = new Set<unknown>(['%GOROOT%', '%GOMODCACHE%'])

/** One `location` object; null where it says no place of ours. A page of the web is an endpoint. */
export function placeOf(location: unknown, places: Places): Location | null {
  const fields = fieldsOf(location)
  const physical = fieldsOf(fields.physicalLocation)
  if (elsewhere.has(fieldsOf(physical.artifactLocation).uriBaseId)) return null
  const uri = uriOf(physical.artifactLocation, places)
  if (uri === undefined) return logicalOf(listOf(fields.logicalLocations))
  return isUrl(uri) ? endpointAt(null, uri) : codeOf(uri, fieldsOf(physical.region))
}

/** As `codeAt`, without making an object for each part: data flows have steps by the million. */
function codeOf(path: string, { startLine, endLine, startColumn }: Fields): CodeLocation {
  if (typeof startLine !== 'number' || startLine < 1) return codeLocation(path)
  return codeLocation(
    path,
    startLine,
    typeof endLine === 'number' && endLine >= startLine ? endLine : undefined,
    typeof startColumn === 'number' && startColumn > 0 ? startColumn : undefined,
  )
}

/** Where there is no file: a function or class by its full name, a resource of a cluster. */
function logicalOf(logicals: readonly unknown[]): Location | null {
  for (const logical of logicals) {
    const { fullyQualifiedName, name, kind } = fieldsOf(logical)
    const called = textOf(fullyQualifiedName) ?? textOf(name)
    if (called === undefined) continue
    const isResource = /^(?:resource|workload|pod|deployment)$/i.test(textOf(kind) ?? '')
    return isResource ? workloadAt(called) : codeAt(called)
  }
  return null
}

/** All places of a result: the first counts, the others go along. A web request counts before the file of its response. */
export function placesOf(result: Fields, places: Places): readonly Location[] {
  const listed = all(listOf(result.locations), (location) => placeOf(location, places))
  if (result.webRequest === undefined) return listed
  const { target, method } = fieldsOf(result.webRequest)
  const url = textOf(target)
  return url === undefined ? listed : [endpointAt(textOf(method), url)]
}

function all(items: readonly unknown[], place: (item: unknown) => Location | null): Location[] {
  const found: Location[] = []
  for (const item of items) {
    const location = place(item)
    if (location !== null) found.push(location)
  }
  return found
}

/** Steps of a thread flow or frames of a stack, in their order. */
export const stepsOf = (steps: readonly unknown[], places: Places): readonly Location[] =>
  all(steps, (step) => placeOf(fieldsOf(step).location, places))

const none: readonly (readonly unknown[])[] = []

/** The thread flows of a result, each from source to sink. */
export const flowsOf = (result: Fields): readonly (readonly unknown[])[] =>
  result.codeFlows === undefined
    ? none
    : listOf(result.codeFlows)
        .flatMap((flow) => listOf(fieldsOf(flow).threadFlows))
        .map((thread) => listOf(fieldsOf(thread).locations))

/** Frames of the call stacks of a result, innermost first. */
export const stacksOf = (result: Fields): readonly (readonly unknown[])[] =>
  result.stacks === undefined ? none : listOf(result.stacks).map((stack) => listOf(fieldsOf(stack).frames))

/** Each place once, in the order of its first mention, and not too many. */
export function distinct(...groups: readonly (readonly Location[])[]): readonly Location[] {
  const seen = new Map<string, Set<number>>()
  const kept: Location[] = []
  for (const location of groups.flat()) {
    if (kept.length >= mostPlaces) break
    const isCode = location.type === 'code'
    const path = isCode ? location.path : JSON.stringify(location)
    let spots = seen.get(path)
    if (spots === undefined) seen.set(path, (spots = new Set()))
    const spot = isCode ? (location.startLine ?? 0) * 4096 + (location.startColumn ?? 0) : 0
    if (spots.has(spot)) continue
    spots.add(spot)
    kept.push(location)
  }
  return kept
}
