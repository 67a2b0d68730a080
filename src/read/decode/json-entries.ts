import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import type { EntryRun } from './json-index.ts'
import { pointerSegment, wildcards } from './paths.ts'
import type { RawEntry } from './entry.ts'

/**
 * Hands out the entries of an index one by one, in the order of the text. One entry is in memory at a time. An entry that is no
 * JSON or too large comes with its flaw.
 */
export function emitJson(
  chunks: Iterable<Uint8Array>,
  runs: readonly EntryRun[],
  options: { readonly limits: Limits; readonly decode: (bytes: Uint8Array, at: number) => string },
  emit: (entry: RawEntry) => void,
): void {
  const take = createSlicer(chunks)
  for (const run of runs) {
    const keys = wildcards(run.path, run.keys)
    const last = run.path.segments.at(-1) === '*'
    for (let i = 0; i < run.starts.length; i++) {
      const start = run.starts[i] ?? 0
      const end = run.ends[i] ?? start
      const key = run.names === null ? i : (run.names[i] ?? '')
      const place = {
        pointer: `${run.pointer}/${pointerSegment(key)}`,
        keys: last ? [...keys, key] : keys,
        path: run.path.text,
        byte: start,
        repeats: run.names !== null,
      }
      if (end - start > options.limits.entryBytes) {
        emit({
          ...place,
          flaw: {
            code: 'too-large',
            message: `is ${end - start} bytes long; ${options.limits.entryBytes} are read at most`,
          },
        })
        continue
      }
      emit(parsed(place, options.decode(take(start, end), start)))
    }
  }
}

function parsed(place: Omit<RawEntry, 'value' | 'flaw'>, text: string): RawEntry {
  try {
    const value: unknown = JSON.parse(text)
    return { ...place, value }
  } catch (error) {
    return {
      ...place,
      flaw: { code: 'unreadable', message: `is no JSON: ${error instanceof Error ? error.message : String(error)}` },
    }
  }
}

/** Gives the bytes between two offsets; the offsets only grow. The bytes are valid until the next call. */
function createSlicer(chunks: Iterable<Uint8Array>): (start: number, end: number) => Uint8Array {
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
    const parts = createSink()
    for (;;) {
      parts.push(bytes.subarray(Math.max(0, start - base), Math.min(bytes.length, end - base)))
      if (end <= base + bytes.length || !more()) return parts.bytes()
    }
  }
}
