import { createSink } from './byte-sink.ts'
import { flawOf, malformed, raise, tooLarge } from './flaw.ts'
import { createCursor, offsetOf, peek, recordTo, skipLine } from './json-cursor.ts'
import type { IndexOptions, JsonIndex } from './json-outline.ts'
import { marks, member, value, write, type Container, type Walk } from './json-walk.ts'

/**
 * One pass over JSON text: finds where each entry stands, makes nothing of it, and leaves the document without them. Never throws;
 * what was found before a flaw counts. Memory is bounded by the head and two numbers for each entry.
 */
export function indexJson(chunks: Iterable<Uint8Array>, options: IndexOptions): JsonIndex {
  const walk = createWalk(chunks, options)
  try {
    if (options.many) documents(walk)
    else document(walk)
  } catch (error) {
    walk.flaw = flawOf(error)
    // What was passed over last still belongs to the head.
    recordTo(walk.cursor, null)
  }
  const { origins, runs, roots, trailing, strayLines, beyond, flaw } = walk
  return { head: walk.head.bytes(), origins, runs, roots, trailing, strayLines, beyond, flaw }
}

function createWalk(chunks: Iterable<Uint8Array>, options: IndexOptions): Walk {
  const head = createSink()
  const { headBytes } = options.limits
  const walk: Walk = {
    options,
    cursor: createCursor(chunks, options.limits),
    head,
    origins: [],
    runs: [],
    strayLines: [],
    roots: 0,
    trailing: null,
    beyond: 0,
    flaw: null,
    entries: 0,
    muted: 0,
    put: (bytes) => {
      if (walk.muted > 0) return
      if (head.size() + bytes.length > headBytes) {
        // Behind a flaw there is nothing more to say.
        if (walk.flaw !== null) return
        walk.muted = Infinity
        raise(tooLarge(`What stands around the entries is larger than ${headBytes} bytes.`, offsetOf(walk.cursor)))
      }
      head.push(bytes)
    },
  }
  return walk
}

function document(walk: Walk): void {
  const { cursor } = walk
  if (peek(cursor) === -1) raise(malformed('The file holds nothing but white space.', offsetOf(cursor)))
  value(walk, walk.options.paths, [], '')
  walk.roots = 1
  if (peek(cursor) !== -1) walk.trailing = offsetOf(cursor)
}

function documents(walk: Walk): void {
  const { cursor, options } = walk
  const place: Container = {
    active: options.paths,
    keys: [],
    pointer: '',
    isArray: true,
    met: new Set(),
    run: null,
    kept: 0,
  }
  write(walk, '[')
  const { most = Infinity } = options
  for (let next = peek(cursor); next !== -1 && walk.roots < most; next = peek(cursor)) {
    if (next === marks.object || next === marks.array) member(walk, place, walk.roots++)
    else if (next === marks.comma) cursor.at++
    else {
      const line = skipLine(cursor)
      if (walk.strayLines.length < options.limits.problems) walk.strayLines.push(line)
    }
  }
  write(walk, ']')
}
