import type { Mutable } from '../../model/mutable.ts'
import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import type { RawEntry } from './entry.ts'
import type { EntryRun } from './json-outline.ts'
import { jsonMistake } from './json-mistake.ts'
import { misfit, type Plan } from './plan.ts'
import type { Bytes } from './json-tokens.ts'
import { createTextCache } from './text-cache.ts'
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
  const reading: Reading = {
    options,
    planned: options.plan === undefined ? null : plannedReader(options.plan),
    pieces: chunks[Symbol.iterator](),
    piece: nothing,
    base: 0,
    from: { bytes: nothing, cache: createTextCache(), at: 0 },
  }
  const twice = repeated(runs.map(({ pointer }) => pointer))
  for (const run of runs) emitRun(reading, run, run.names !== null || twice.has(run.pointer), emit)
}

const nothing = new Uint8Array(0)

/** Texts that come twice: a name that an object has twice gives two containers, and so their entries, one pointer. */
function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))
}

/** How far the text has been read. */
type Reading = {
  readonly options: EntryOptions
  readonly planned: Planned | null
  readonly pieces: Iterator<Uint8Array>
  /** The piece at hand, and its offset in the text. */
  piece: Uint8Array
  base: number
  /** Where an entry is read from: in the piece, or in bytes of its own where it does not stand in one. */
  readonly from: Bytes
}

function emitRun(reading: Reading, run: EntryRun, repeats: boolean, emit: (entry: RawEntry) => void): void {
  const { path, names, starts, ends, tooDeep } = run
  const keys = wildcards(path, run.keys)
  const isAny = path.segments.at(-1) === '*'
  const prefix = `${run.pointer}/`
  for (let i = 0; i < starts.length; i++) {
    const key = names?.[i] ?? run.first + i
    const start = starts[i] ?? 0
    // All fields, whether they are known or not, so that all entries have one hidden class.
    const entry: Mutable<RawEntry> = {
      pointer: prefix + pointerSegment(key),
      keys: isAny ? [...keys, key] : keys,
      path: path.text,
      repeats,
      byte: start,
      line: undefined,
      value: undefined,
      planned: undefined,
      flaw: undefined,
    }
    if (tooDeep.has(i)) entry.flaw = tooLarge(`is nested deeper than ${reading.options.limits.depth} levels.`)
    fill(reading, entry, start, ends[i] ?? start)
    emit(entry)
  }
}

/** Puts into an entry what stands there, or what is wrong with it. */
function fill(reading: Reading, entry: Mutable<RawEntry>, start: number, end: number): void {
  const { options, planned, from } = reading
  const size = end - start
  if (size > options.limits.entryBytes)
    entry.flaw = tooLarge(`is ${size} bytes long; at most ${options.limits.entryBytes} are read.`)
  if (entry.flaw !== undefined) return
  goTo(reading, start, end)
  const { bytes, at } = from
  const value = planned === null ? misfit : planned(from, at + size)
  if (value === misfit) fillWhole(reading, entry, bytes.subarray(at, at + size), start)
  else entry.planned = value
}

function fillWhole({ options }: Reading, entry: Mutable<RawEntry>, bytes: Uint8Array, start: number): void {
  try {
    entry.value = JSON.parse(options.decode(bytes, start))
  } catch {
    const mistake = jsonMistake(bytes)
    entry.byte = start + (mistake?.at ?? 0)
    entry.flaw = { code: 'unreadable', message: `is no JSON: expected ${mistake?.expected ?? 'valid text'}.` }
  }
}

const tooLarge = (message: string): RawEntry['flaw'] => ({ code: 'too-large', message })

/** Puts the bytes between two offsets, which only grow from call to call, where entries are read from. They are valid until the next call. */
function goTo(reading: Reading, start: number, end: number): void {
  const { from } = reading
  while (start >= reading.base + reading.piece.length) if (!goOn(reading)) break
  from.bytes = reading.piece
  from.at = start - reading.base
  if (end > reading.base + reading.piece.length) gather(reading, start, end)
}

/** An entry that stands in several pieces gets bytes of its own. */
function gather(reading: Reading, start: number, end: number): void {
  const parts = createSink(end - start)
  for (;;) {
    const { piece, base } = reading
    parts.push(piece.subarray(Math.max(0, start - base), Math.min(piece.length, end - base)))
    if (end <= base + piece.length || !goOn(reading)) break
  }
  reading.from.bytes = parts.bytes()
  reading.from.at = 0
}

function goOn(reading: Reading): boolean {
  reading.base += reading.piece.length
  const next = reading.pieces.next()
  reading.piece = next.done === true ? nothing : next.value
  return next.done !== true
}
