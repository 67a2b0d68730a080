import type { ByteSink } from './byte-sink.ts'
import { malformed, raise, tooLarge } from './flaw.ts'
import { cutOff, offsetOf, peek, recordTo, shown, skipValue, takeString, type JsonCursor } from './json-cursor.ts'
import type { EntryRun, IndexOptions, JsonIndex } from './json-outline.ts'
import { ending, pointerSegment, step, type EntryPath } from './paths.ts'

/** The state of one pass over JSON text. */
export type Walk = { -readonly [Key in keyof Omit<JsonIndex, 'head'>]: JsonIndex[Key] } & {
  readonly options: IndexOptions
  readonly cursor: JsonCursor
  readonly head: ByteSink
  readonly origins: [number, number][]
  readonly runs: EntryRun[]
  readonly strayLines: string[]
  readonly put: (bytes: Uint8Array) => void
  entries: number
  /** Above zero: inside something that stays out of the head. */
  muted: number
}

/** An object or array that is walked, since entries may be in it. */
export type Container = {
  readonly active: readonly EntryPath[]
  readonly keys: readonly (string | number)[]
  readonly pointer: string
  readonly isArray: boolean
  /** Paths of entries met in it so far. */
  readonly met: Set<string>
  /** The run that the last entry went into. */
  run: EntryRun | null
  kept: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
export const marks = { object: 0x7b, array: 0x5b, comma: 0x2c, colon: 0x3a, quote: 0x22 }

/** Adds to the head, unless what stands here stays out of it. */
export const write = (walk: Walk, text: string): void => walk.put(encoder.encode(text))

/** Passes over the value that begins here; raises a flaw where it is none. */
export function value(
  walk: Walk,
  active: readonly EntryPath[],
  keys: readonly (string | number)[],
  pointer: string,
): void {
  const { cursor } = walk
  const kind = peek(cursor)
  if (active.length === 0 || (kind !== marks.object && kind !== marks.array)) {
    if (recorded(walk, keys.length)) tooDeep(walk)
    return
  }
  if (keys.length >= cursor.limits.depth) tooDeep(walk)
  const isArray = kind === marks.array
  origin(walk)
  write(walk, isArray ? '[' : '{')
  cursor.at++
  members(walk, { active, keys, pointer, isArray, met: new Set(), run: null, kept: 0 })
  write(walk, isArray ? ']' : '}')
}

const origin = (walk: Walk): void => {
  if (walk.muted === 0) walk.origins.push([walk.head.size(), offsetOf(walk.cursor)])
}

/** Passes over a value that stays in the head; true where it is too deep. */
function recorded(walk: Walk, depth: number): boolean {
  origin(walk)
  recordTo(walk.cursor, walk.put)
  const deep = skipValue(walk.cursor, depth)
  recordTo(walk.cursor, null)
  return deep
}

const tooDeep = ({ cursor }: Walk): never =>
  raise(tooLarge(`Objects and arrays are nested deeper than ${cursor.limits.depth} levels.`, offsetOf(cursor)))

const expected = ({ cursor }: Walk, what: string): never =>
  peek(cursor) === -1
    ? cutOff(cursor)
    : raise(malformed(`Found ${shown(cursor)} where JSON expects ${what}.`, offsetOf(cursor)))

function members(walk: Walk, place: Container): void {
  const { cursor } = walk
  const close = place.isArray ? 0x5d : 0x7d
  for (let index = 0; peek(cursor) !== close; index++) {
    if (index > 0) {
      if (peek(cursor) !== marks.comma) expected(walk, place.isArray ? '`,` or `]`' : '`,` or `}`')
      cursor.at++
      peek(cursor)
    }
    member(walk, place, place.isArray ? index : memberName(walk))
  }
  cursor.at++
}

function memberName(walk: Walk): string {
  const { cursor } = walk
  if (peek(cursor) !== marks.quote) expected(walk, 'a name in quotes')
  const start = offsetOf(cursor)
  const name = parseName(takeString(cursor))
  if (name === null) return raise(malformed('A name in an object is no valid JSON string.', start))
  if (peek(cursor) !== marks.colon) expected(walk, '`:`')
  cursor.at++
  return name
}

function parseName(bytes: Uint8Array): string | null {
  try {
    const name: unknown = JSON.parse(decoder.decode(bytes))
    return typeof name === 'string' ? name : null
  } catch {
    return null
  }
}

/** Passes over a member of an object or an element of an array whose key has been read. */
export function member(walk: Walk, place: Container, key: string | number): void {
  const { cursor, options } = walk
  const depth = place.keys.length
  const active = step(place.active, key, depth)
  const entry = ending(active, depth)
  const isRoot = options.many && depth === 0
  const keep = isRoot ? place.kept < options.limits.headObjects : entry === undefined || !place.met.has(entry.text)
  if (keep) {
    if (place.kept++ > 0) write(walk, ',')
    if (!place.isArray) write(walk, `${JSON.stringify(key)}:`)
  }
  peek(cursor)
  const start = offsetOf(cursor)
  let deep = false
  if (entry !== undefined && !keep) deep = skipValue(cursor, depth + 1)
  else if (entry !== undefined && options.cutInside !== true) deep = recorded(walk, depth + 1)
  else {
    if (!keep) walk.muted++
    value(walk, active, [...place.keys, key], `${place.pointer}/${pointerSegment(key)}`)
    if (!keep) walk.muted--
  }
  if (entry !== undefined) note(walk, place, entry, { key, start, deep })
}

function note(
  walk: Walk,
  place: Container,
  entry: EntryPath,
  found: { readonly key: string | number; readonly start: number; readonly deep: boolean },
): void {
  place.met.add(entry.text)
  if (walk.entries >= walk.options.limits.entries) {
    walk.beyond++
    return
  }
  walk.entries++
  let run = place.run
  if (run?.path !== entry) {
    const first = typeof found.key === 'number' ? found.key : 0
    const names = place.isArray ? null : []
    run = {
      path: entry,
      keys: place.keys,
      pointer: place.pointer,
      names,
      first,
      starts: [],
      ends: [],
      tooDeep: new Set(),
    }
    place.run = run
    walk.runs.push(run)
  }
  if (found.deep) run.tooDeep.add(run.starts.length)
  run.names?.push(String(found.key))
  run.starts.push(found.start)
  run.ends.push(offsetOf(walk.cursor))
}
