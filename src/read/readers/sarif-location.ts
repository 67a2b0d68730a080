import { codeLocation, type CodeLocation, type Location } from '../../model/location.ts'
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './fields.ts'
import { codeAt, endpointAt, workloadAt } from './locations.ts'
import type { Run } from './sarif-schema.ts'

/** What locations of one run are resolved against, with the paths met so far: they repeat thousands of times. */
export type Places = {
  readonly run: Run
  /** By base (none is empty), then by file. */
  readonly known: Map<string, Map<string, string>>
  /** The one asked for last: steps of a data flow mostly stay in a file. */
  last: { readonly base: string; readonly uri: string; readonly path: string }
}

/** The places of a run, of which none is known yet. */
export const placesIn = (run: Run): Places => ({ run, known: new Map(), last: { base: '', uri: '', path: '' } })

/** Steps of data flows and frames that are kept of one result. */
const mostPlaces = 200

/** The file or URL of an artifact, as the log spells it, its base put in front (SARIF 3.4). Undefined where it names none. */
export function uriOf(artifact: unknown, places: Places): string | undefined {
  const fields = fieldsOf(artifact)
  const own = textOf(fields.uri)
  const base = textOf(fields.uriBaseId)
  if (own !== undefined) return pathOf(base ?? '', own, places)
  const source = fieldsOf(places.run.artifacts?.[numberOf(fields.index) ?? -1]?.location)
  const uri = textOf(source.uri)
  return uri === undefined ? undefined : pathOf(base ?? textOf(source.uriBaseId) ?? '', uri, places)
}

function pathOf(base: string, uri: string, places: Places): string {
  const { last, run, known } = places
  if (uri === last.uri && base === last.base) return last.path
  let paths = known.get(base)
  if (paths === undefined) known.set(base, (paths = new Map<string, string>()))
  let path = paths.get(uri)
  if (path === undefined) paths.set(uri, (path = joined(base, uri, run)))
  places.last = { base, uri, path }
  return path
}

/** A base may stand on another one; a chain that turns in a circle ends. */
function joined(base: string, uri: string, run: Run): string {
  let path = uri
  const seen = new Set<string>()
  for (let next = base === '' ? undefined : base; next !== undefined && !seen.has(next) && !isAbsolute(path);) {
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
const isElsewhere = (base: unknown): boolean => base === '%GOROOT%' || base === '%GOMODCACHE%'

/** One `location` object; null where it says no place of ours. A page of the web is an endpoint. */
export function placeOf(location: unknown, places: Places): Location | null {
  const fields = fieldsOf(location)
  const physical = fieldsOf(fields.physicalLocation)
  if (isElsewhere(fieldsOf(physical.artifactLocation).uriBaseId)) return null
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
  const listed = placesAt(listOf(result.locations), places)
  if (result.webRequest === undefined) return listed
  const { target, method } = fieldsOf(result.webRequest)
  const url = textOf(target)
  return url === undefined ? listed : [endpointAt(textOf(method), url)]
}

function placesAt(locations: readonly unknown[], places: Places): Location[] {
  const found: Location[] = []
  for (const each of locations) {
    const location = placeOf(each, places)
    if (location !== null) found.push(location)
  }
  return found
}

/** Steps of a thread flow or frames of a stack, in their order. */
export function stepsOf(steps: readonly unknown[], places: Places): readonly Location[] {
  const found: Location[] = []
  for (const step of steps) {
    const location = placeOf(fieldsOf(step).location, places)
    if (location !== null) found.push(location)
  }
  return found
}

const none: readonly (readonly unknown[])[] = []

/** The thread flows of a result, each from source to sink. */
export const flowsOf = (result: Fields): readonly (readonly unknown[])[] =>
  result.codeFlows === undefined ? none : threadsOf(listOf(result.codeFlows))

function threadsOf(flows: readonly unknown[]): readonly (readonly unknown[])[] {
  const threads: (readonly unknown[])[] = []
  for (const flow of flows)
    for (const thread of listOf(fieldsOf(flow).threadFlows)) threads.push(listOf(fieldsOf(thread).locations))
  return threads
}

/** Frames of the call stacks of a result, innermost first. */
export const stacksOf = (result: Fields): readonly (readonly unknown[])[] =>
  result.stacks === undefined ? none : listOf(result.stacks).map((stack) => listOf(fieldsOf(stack).frames))

/** Each place once, in the order of its first mention, and not too many. */
export function distinct(groups: readonly (readonly Location[])[]): readonly Location[] {
  const kept: Location[] = []
  for (const group of groups) addDistinct(kept, group)
  return kept
}

function addDistinct(kept: Location[], group: readonly Location[]): void {
  for (const location of group) {
    if (kept.length >= mostPlaces) return
    // There are few, and their numbers nearly always tell them apart: a set of keys would cost more than the look at each.
    if (!isAmong(kept, location)) kept.push(location)
  }
}

function isAmong(kept: readonly Location[], location: Location): boolean {
  for (const other of kept) if (isSame(other, location)) return true
  return false
}

const isSame = (a: Location, b: Location): boolean =>
  a.type === 'code' && b.type === 'code'
    ? a.startLine === b.startLine && a.startColumn === b.startColumn && a.path === b.path
    : a.type === b.type && JSON.stringify(a) === JSON.stringify(b)
