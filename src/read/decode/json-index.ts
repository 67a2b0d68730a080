import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import { malformed, tooLarge, type Flaw } from './flaw.ts'
import { createCursor, type JsonCursor } from './json-cursor.ts'
import { ending, pointerSegment, step, type EntryPath } from './paths.ts'

/** Neighbouring entries of one object or array, by where their bytes are. */
export type EntryRun = {
  readonly path: EntryPath
  /** Keys from the root to the container. */
  readonly keys: readonly (string | number)[]
  readonly pointer: string
  /** Names of the members; null in an array, where the entry’s place in the run is its index. */
  readonly names: string[] | null
  readonly starts: number[]
  readonly ends: number[]
}

export type JsonIndex = {
  /** The document with one entry of each container, as JSON text; cut off where the document is. */
  readonly head: Uint8Array
  /** Where a piece of the head came from: offset in the head, offset in the text. */
  readonly origins: readonly (readonly [number, number])[]
  readonly runs: readonly EntryRun[]
  /** Root values, where several may follow one another. */
  readonly roots: number
  /** Where something other than white space follows the document. */
  readonly trailing: number | null
  /** Lines between root values that are no JSON. */
  readonly strayLines: readonly string[]
  /** Entries beyond the limit: neither read nor lost from the count. */
  readonly beyond: number
  readonly flaw: Flaw | null
}

export type IndexOptions = {
  readonly paths: readonly EntryPath[]
  /** Root values may follow one another and stand in a virtual array. */
  readonly many: boolean
  /** Cut inside the entries that stay in the head, too; for detection, when paths of several readers nest. */
  readonly cutInside?: boolean
  readonly limits: Limits
}

const open = { object: 0x7b, array: 0x5b }
const comma = 0x2c
const colon = 0x3a
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * One pass over JSON text: finds where each entry stands, makes nothing of it, and leaves the document without them. Never throws;
 * what was found before a flaw counts. Memory is bounded by the head and two numbers for each entry.
 */
export function indexJson(chunks: Iterable<Uint8Array>, options: IndexOptions): JsonIndex {
  const { limits, many, paths } = options
  let flaw: Flaw | null = null
  const stop = (found: Flaw): never => {
    flaw ??= found
    throw new Error(found.message)
  }
  const head = createSink()
  const origins: [number, number][] = []
  const runs: EntryRun[] = []
  const strayLines: string[] = []
  let entries = 0
  let beyond = 0
  let roots = 0
  let trailing: number | null = null
  const cursor = createCursor(chunks, stop, limits)

  /** Above zero: inside something that stays out of the head. After a flaw nothing is added. */
  let muted = 0
  const put = (bytes: Uint8Array): void => {
    if (muted > 0 || flaw !== null) return
    if (head.size() + bytes.length > limits.headBytes)
      stop(tooLarge(`What stands around the entries is larger than ${limits.headBytes} bytes.`, cursor.offset()))
    head.push(bytes)
  }
  const recorded = (pass: () => void): void => {
    origins.push([head.size(), cursor.offset()])
    cursor.record(put)
    pass()
    cursor.record(null)
  }
  const note = (run: EntryRun, name: string | number, start: number): void => {
    if (entries >= limits.entries) {
      beyond++
      return
    }
    entries++
    if (run.starts.length === 0) runs.push(run)
    run.names?.push(String(name))
    run.starts.push(start)
    run.ends.push(cursor.offset())
  }
  const walk = (active: readonly EntryPath[], keys: readonly (string | number)[], pointer: string): void => {
    const kind = cursor.peek()
    if (active.length === 0 || (kind !== open.object && kind !== open.array)) {
      recorded(() => {
        if (cursor.skipValue(keys.length)) tooDeep()
      })
      return
    }
    if (keys.length >= limits.depth) tooDeep()
    const isArray = kind === open.array
    origins.push([head.size(), cursor.offset()])
    cursor.advance()
    put(encoder.encode(isArray ? '[' : '{'))
    const close = isArray ? 0x5d : 0x7d
    const place: Container = { active, keys, pointer, isArray, runs: new Map(), kept: 0 }
    for (let index = 0; ; index++) {
      let next = cursor.peek()
      if (next === close) break
      if (index > 0) {
        if (next !== comma) expected(isArray ? '`,` or `]`' : '`,` or `}`')
        cursor.advance()
        next = cursor.peek()
      }
      member(place, isArray ? index : keyOf())
    }
    cursor.advance()
    put(encoder.encode(isArray ? ']' : '}'))
  }
  const tooDeep = (): never =>
    stop(tooLarge(`Objects and arrays are nested deeper than ${limits.depth} levels.`, cursor.offset()))
  const expected = (what: string): never => {
    const found = cursor.peek()
    const shown = found === -1 ? 'the end of the file' : `\`${String.fromCharCode(found)}\``
    return stop(malformed(`Found ${shown} where JSON expects ${what}.`, cursor.offset()))
  }
  const keyOf = (): string => {
    if (cursor.peek() !== 0x22) expected('a name in quotes')
    const name = parseKey(cursor.takeString())
    if (name === null) return stop(malformed('A name in an object is no valid JSON string.', cursor.offset()))
    if (cursor.peek() !== colon) expected('`:`')
    cursor.advance()
    return name
  }
  const member = (place: Container, key: string | number): void => {
    const depth = place.keys.length
    const active = step(place.active, key, depth)
    const entry = ending(active, depth)
    const keep =
      many && depth === 0 ? place.kept < limits.headObjects : entry === undefined || !place.runs.has(entry.text)
    if (keep) {
      if (place.kept++ > 0) put(encoder.encode(','))
      if (!place.isArray) put(encoder.encode(`${JSON.stringify(key)}:`))
    }
    if (entry === undefined) {
      if (!keep) muted++
      walk(active, [...place.keys, key], `${place.pointer}/${pointerSegment(key)}`)
      if (!keep) muted--
      return
    }
    cursor.peek()
    let run = place.runs.get(entry.text)
    if (run === undefined) {
      run = {
        path: entry,
        keys: place.keys,
        pointer: place.pointer,
        names: place.isArray ? null : [],
        starts: [],
        ends: [],
      }
      place.runs.set(entry.text, run)
    }
    const start = cursor.offset()
    if (keep && options.cutInside === true) walk(active, [...place.keys, key], '')
    else if (keep) recorded(() => cursor.skipValue(depth + 1))
    else cursor.skipValue(depth + 1)
    note(run, key, start)
  }
  const documents = (): void => {
    const place: Container = { active: paths, keys: [], pointer: '', isArray: true, runs: new Map(), kept: 0 }
    put(encoder.encode('['))
    for (let next = cursor.peek(); next !== -1; next = cursor.peek()) {
      if (next === open.object || next === open.array) member(place, roots++)
      else if (next === comma) cursor.advance()
      else {
        const line = cursor.skipLine()
        if (strayLines.length < limits.problems) strayLines.push(line)
      }
    }
    put(encoder.encode(']'))
  }
  try {
    if (many) documents()
    else {
      if (cursor.peek() === -1) stop(malformed('The file holds nothing but white space.', cursor.offset()))
      walk(paths, [], '')
      roots = 1
      if (cursor.peek() !== -1) trailing = cursor.offset()
    }
  } catch (error) {
    // Only `stop` may end the walk early; anything else is a bug and must be seen.
    if (flaw === null) throw error
    cursor.record(null)
  }
  return { head: head.bytes(), origins, runs, roots, trailing, strayLines, beyond, flaw }
}

type Container = {
  readonly active: readonly EntryPath[]
  readonly keys: readonly (string | number)[]
  readonly pointer: string
  readonly isArray: boolean
  readonly runs: Map<string, EntryRun>
  kept: number
}

function parseKey(bytes: Uint8Array): string | null {
  try {
    const key: unknown = JSON.parse(decoder.decode(bytes))
    return typeof key === 'string' ? key : null
  } catch {
    return null
  }
}
