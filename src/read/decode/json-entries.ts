import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import type { RawEntry } from './entry.ts'
import type { EntryRun } from './json-outline.ts'
import { jsonMistake } from './json-mistake.ts'
import { misfit, type Plan } from './plan.ts'
import { createTextCache, type TextCache } from './text-cache.ts'
import { plannedReader, type Planned } from './take-planned.ts'
import { pointerSegment, wildcards } from './paths.ts'

export type EntryOptions = {
  readonly limits: Limits
  /** Text of some bytes, and where in the document they stand. */
  readonly decode: (bytes: Uint8Array, at: number) => string
  /** What is wanted of an entry; without it, all of it. */
  readonly plan?: Plan | undefined
}

/**
 * Hands out the entries of an index one by one, in the order of the text. One entry is in memory at a time. An entry that is no
 * JSON, too deep or too large comes with its flaw.
 */
export function emitJson(
  chunks: Iterable<Uint8Array>,
  runs: readonly EntryRun[],
  options: EntryOptions,
  emit: (entry: RawEntry) => void,
): void {
  const slice = createSlicer(chunks)
  const cache = createTextCache()
  const planned = options.plan === undefined ? null : plannedReader(options.plan)
  const twice = repeated(runs.map(({ pointer }) => pointer))
  for (const run of runs) {
    const keys = wildcards(run.path, run.keys)
    const prefix = `${run.pointer}/`
    const repeats = run.names !== null || twice.has(run.pointer)
    for (let i = 0; i < run.starts.length; i++) {
      const key = run.names?.[i] ?? run.first + i
      const place = {
        pointer: prefix + pointerSegment(key),
        keys: run.path.segments.at(-1) === '*' ? [...keys, key] : keys,
        path: run.path.text,
        byte: run.starts[i] ?? 0,
        repeats,
      }
      emit(entryAt(place, run.ends[i] ?? place.byte, run.tooDeep.has(i), { slice, options, cache, planned }))
    }
  }
}

/** Texts that come twice: a name that an object has twice gives two containers, and so their entries, one pointer. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))
}

type Place = Omit<RawEntry, 'value' | 'flaw'> & { readonly byte: number }
type From = {
  readonly slice: Slicer
  readonly options: EntryOptions
  readonly cache: TextCache
  readonly planned: Planned | null
}
type Slicer = (start: number, end: number) => Uint8Array

function entryAt(place: Place, end: number, deep: boolean, from: From): RawEntry {
  const { limits, decode } = from.options
  const size = end - place.byte
  if (size > limits.entryBytes)
    return {
      ...place,
      flaw: { code: 'too-large', message: `is ${size} bytes long; at most ${limits.entryBytes} are read.` },
    }
  if (deep) return { ...place, flaw: { code: 'too-large', message: `is nested deeper than ${limits.depth} levels.` } }
  const { pointer, keys, path, byte, repeats } = place
  const bytes = from.slice(byte, end)
  const planned = from.planned === null ? misfit : from.planned(bytes, from.cache)
  if (planned !== misfit) return { pointer, keys, path, byte, repeats, planned }
  try {
    const value: unknown = JSON.parse(decode(bytes, byte))
    return { pointer, keys, path, byte, repeats, value }
  } catch {
    const mistake = jsonMistake(bytes)
    const message = `is no JSON: expected ${mistake?.expected ?? 'valid text'}.`
    return { ...place, byte: byte + (mistake?.at ?? 0), flaw: { code: 'unreadable', message } }
  }
}

/** Gives the bytes between two offsets, which only grow from call to call. The bytes are valid until the next call. */
function createSlicer(chunks: Iterable<Uint8Array>): Slicer {
  const source = chunks[Symbol.iterator]()
  let bytes: Uint8Array = new Uint8Array(0)
  let base = 0
  const more = (): boolean => {
    base += bytes.length
    const next = source.next()
    bytes = next.done === true ? new Uint8Array(0) : next.value
    return next.done !== true
  }
  return (start, end) => {
    while (start >= base + bytes.length) if (!more()) break
    if (end <= base + bytes.length) return bytes.subarray(start - base, end - base)
    const parts = createSink(end - start)
    for (;;) {
      parts.push(bytes.subarray(Math.max(0, start - base), Math.min(bytes.length, end - base)))
      if (end <= base + bytes.length || !more()) return parts.bytes()
    }
  }
}
