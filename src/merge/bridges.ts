import type { CodeLocation, Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { sameWeakness } from '../model/weakness.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'
import type { Seen } from './endpoints.ts'
import type { MadeOf } from './parameter.ts'
import type { Ambiguous } from './related.ts'
import { isWithin, type Handler } from './routes.ts'

/** Lines a running agent's frame and a static result may differ by and still be the same statement. */
const near = 2

export type CodeIndex = {
  /** Sightings of static tools by file and family: the file they stand in, and those their data flow passes through. */
  readonly at: (path: string, family: string) => readonly number[]
}

/** Finds static findings by file and weakness family. */
export function indexCode(
  sightings: readonly Sighting[],
  indices: readonly number[],
  families: readonly (string | null)[],
): CodeIndex {
  const known = new Map<string, readonly number[]>()
  // Where nothing is seen from outside, nobody asks.
  let byFile: ReadonlyMap<string, readonly number[]> | null = null
  const at = (path: string, family: string): readonly number[] => {
    byFile ??= groupByFile(sightings, indices, families)
    const key = keyOf(path, family)
    let found = known.get(key)
    if (found === undefined) {
      found = (byFile.get(path) ?? []).filter((index) => sameWeakness(families[index] ?? '', family))
      known.set(key, found)
    }
    return found
  }
  return { at }
}

function groupByFile(
  sightings: readonly Sighting[],
  indices: readonly number[],
  families: readonly (string | null)[],
): ReadonlyMap<string, readonly number[]> {
  const files = new Map<string, number[]>()
  for (const index of indices) {
    const sighting = sightings[index]
    if (sighting === undefined || families[index] === null) continue
    for (const path of new Set(codePlaces(sighting).map((place) => place.path))) {
      const inFile = files.get(path)
      if (inFile === undefined) files.set(path, [index])
      else inFile.push(index)
    }
  }
  return files
}

const codePlaces = (sighting: Sighting): CodeLocation[] =>
  [sighting.evidence.location, ...sighting.also].filter((location: Location) => location.type === 'code')

/** Lines between a frame and a place; infinite in another file, or where one has no line. */
function gapOf(frame: CodeLocation, place: CodeLocation): number {
  if (frame.path !== place.path || frame.startLine === undefined || place.startLine === undefined) return Infinity
  const above = place.startLine - (frame.endLine ?? frame.startLine)
  return Math.max(0, above, frame.startLine - (place.endLine ?? place.startLine))
}

/**
 * An agent's stack frame at a place a static tool names, same family: one flaw. The very line counts before the lines around it, and the
 * statement before the steps that lead to it; only the last frame may lie beside it. Where two static findings fit alike, or the source shows
 * that one is made of other parameters (`refuted`), it is not chosen.
 */
export function joinTraces(
  sightings: readonly Sighting[],
  traces: readonly number[],
  families: readonly (string | null)[],
  code: CodeIndex,
  clusters: Clusters,
  refuted: (trace: number, other: number) => boolean = () => false,
): void {
  for (const index of traces) {
    const family = families[index] ?? null
    const trace = sightings[index]
    if (family === null || trace === undefined) continue
    for (const [at, frame] of codePlaces(trace).entries()) {
      const others = code.at(frame.path, family).filter((other) => other !== index && !refuted(index, other))
      const reach = at === 0 ? near : 0
      const met = nearestTo(frame, reach, others, (other) => codePlaces(sightings[other] as Sighting)) // indices of this array
      if (new Set(met.map(clusters.find)).size !== 1) continue
      const values = { family, path: frame.path, line: String(frame.startLine) }
      for (const other of met) clusters.join(other, index, { reason: 'trace-meets-code', values })
      break
    }
  }
}

/** Those that name a frame's own line as their statement, else as a step that leads to it, else all that lie near it. */
function nearestTo(
  frame: CodeLocation,
  reach: number,
  indices: readonly number[],
  places: (index: number) => readonly CodeLocation[],
): readonly number[] {
  const at = indices.filter((index) => places(index).some((place) => gapOf(frame, place) === 0))
  const own = at.filter((index) =>
    places(index)
      .slice(0, 1)
      .some((place) => gapOf(frame, place) === 0),
  )
  if (own.length > 0) return own
  return at.length > 0 ? at : indices.filter((index) => places(index).some((place) => gapOf(frame, place) <= reach))
}

/**
 * A dynamic finding whose route leads to a file that holds exactly one static finding of its family: one flaw. The parameter is
 * looked for in the source around it; only then does the join name it. Several static findings, or several parameters of which none
 * is named there, stay apart and are given back as related; so does what two applications answer.
 */
export function joinRoutes(
  seen: readonly Seen[],
  sightings: readonly Sighting[],
  families: readonly (string | null)[],
  code: CodeIndex,
  clusters: Clusters,
  asking: Asking,
): readonly Ambiguous[] {
  const ambiguous: Ambiguous[] = []
  const wishes: Wish[] = []
  for (const one of seen) {
    const family = families[one.index] ?? null
    if (family === null || one.endpoint.files.length === 0) continue
    const places = (index: number): CodeLocation[] => codePlaces(sightings[index] as Sighting) // indices of this array
    const all = new Set(one.endpoint.files.flatMap((path) => code.at(path, family)))
    all.delete(one.index)
    const behind = behindRoute(one.endpoint, [...all], places, asking)
    if (behind.length === 0) continue
    const found = behind.filter((index) => !isRefuted(one, sightings[index] as Sighting, asking)) // indices of this array
    if (found.length === 0) ambiguous.push({ index: one.index, others: behind, reason: 'route-without-parameter' })
    if (found.length === 0) continue
    const naming = namingIn(found, one, sightings, clusters, asking)
    const chosen = new Set((naming.length > 0 ? naming : found).map(clusters.find))
    const anchor = clusters.anchorOf(one.index)
    if (one.endpoint.isTwofold && anchor === null) {
      ambiguous.push({ index: one.index, others: [...chosen], reason: 'route-of-two-applications' })
      continue
    }
    const target = anchor ?? [...chosen][0]
    if (target !== undefined && (anchor === null ? chosen.size === 1 : chosen.has(anchor)))
      wishes.push({ seen: one, family, target, named: naming.length > 0, settled: anchor !== null })
    else if (anchor === null)
      ambiguous.push({ index: one.index, others: [...chosen], reason: 'route-without-parameter' })
  }
  return [...ambiguous, ...grantWishes(wishes, clusters)]
}

/** Whether the source shows that a static finding is made of other parameters than the one that was attacked. */
export const isRefuted = ({ location, endpoint }: Seen, sighting: Sighting, { madeOf }: Asking): boolean =>
  location.parameter !== undefined && madeOf(sighting, location.parameter, endpoint.handlers) === 'others'

/** What joinRoutes asks of source and routes. */
export type Asking = {
  /** Whether the source around a static finding, or above it in a handler, reads this parameter. */
  readonly names: (sighting: Sighting, parameter: string, handlers: readonly Handler[]) => boolean
  /** What the very statement of a static finding is made of. */
  readonly madeOf: (sighting: Sighting, parameter: string, handlers: readonly Handler[]) => MadeOf
  readonly isHandled: (place: CodeLocation) => boolean
}

/** Those whose source reads the parameter; where that does not tell one flaw from the others, the one whose statement is made of it. */
function namingIn(
  found: readonly number[],
  { location: { parameter }, endpoint: { handlers } }: Seen,
  sightings: readonly Sighting[],
  clusters: Clusters,
  { names, madeOf }: Asking,
): readonly number[] {
  if (parameter === undefined) return []
  const at = (index: number): Sighting => sightings[index] as Sighting // indices of this array
  const naming = found.filter((index) => names(at(index), parameter, handlers))
  if (new Set(naming.map(clusters.find)).size === 1) return naming
  const made = found.filter((index) => madeOf(at(index), parameter, handlers) === 'this')
  return new Set(made.map(clusters.find)).size === 1 ? made : naming
}

/**
 * Static findings that may lie behind a route: those its handler holds, by their place or a step of their flow. Where it holds none,
 * those of the same files that no other handler holds: a function the handler calls.
 */
function behindRoute(
  { handlers }: Seen['endpoint'],
  found: readonly number[],
  places: (index: number) => readonly CodeLocation[],
  { isHandled }: Asking,
): readonly number[] {
  if (handlers.length === 0) return found
  const held = found.filter((index) => places(index).some((place) => handlers.some((one) => isWithin(place, one))))
  return held.length > 0 ? held : found.filter((index) => !places(index).some(isHandled))
}

type Wish = {
  readonly seen: Seen
  readonly family: string
  readonly target: number
  readonly named: boolean
  /** An agent has already led it to its code: a guess adds nothing. */
  readonly settled: boolean
}

/** Joins what leads to one place and leaves apart what does not: several unnamed parameters, or one sighting with two targets. */
function grantWishes(wishes: readonly Wish[], clusters: Clusters): readonly Ambiguous[] {
  const ambiguous: Ambiguous[] = []
  const granted: Wish[] = []
  const targets = new Map<number, Set<number>>()
  for (const { seen, target } of wishes) {
    const root = clusters.find(seen.index)
    targets.set(root, (targets.get(root) ?? new Set()).add(target))
  }
  for (const group of groupBy(wishes, ({ target }) => String(target)).values()) {
    const parameters = new Set(
      group.map(({ seen: { location, endpoint } }) => keyOf(answerOf(endpoint), location.parameter ?? '')),
    )
    for (const wish of group) {
      if (wish.settled && !wish.named) continue
      const isSplit = (targets.get(clusters.find(wish.seen.index))?.size ?? 0) > 1
      if (isSplit || (!wish.named && parameters.size > 1))
        ambiguous.push({ index: wish.seen.index, others: [wish.target], reason: 'route-without-parameter' })
      else granted.push(wish)
    }
  }
  for (const wish of granted) joinWish(wish, clusters)
  return ambiguous
}

/** What answers: two routes to one handler are one way in. */
const answerOf = ({ route, handlers }: Seen['endpoint']): string =>
  handlers.length === 0 ? route : handlers.map(({ file, lines }) => keyOf(file, String(lines.start))).join('')

function joinWish(wish: Wish, clusters: Clusters): void {
  const { location, endpoint, index } = wish.seen
  const values = {
    family: wish.family,
    route: endpoint.route,
    ...(wish.named && location.parameter !== undefined ? { parameter: location.parameter } : {}),
  }
  clusters.join(wish.target, index, { reason: 'route-meets-code', values })
}
