import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Limits } from '../limits.ts'
import type { XmlElement } from '../reader.ts'
import type { RawEntry } from './entry.ts'
import { flawOf, malformed, placed, raise, tooLarge, type Flaw } from './flaw.ts'
import { ending, step, type EntryPath } from './paths.ts'

export type XmlOptions = {
  readonly paths: readonly EntryPath[]
  readonly limits: Limits
  /** As `TextDecoder` names it. */
  readonly encoding: string
}

export type XmlResult = {
  /** The root, in which each parent keeps its first entry only; as far as it was read. Null where there is no element at all. */
  readonly head: XmlElement | null
  readonly flaw: Flaw | null
  /** Where the root ends, in UTF-16 units of the text; null where it does not. */
  readonly end: number | null
}

type Building = {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly parts: string[]
  readonly children: XmlElement[]
  /** How many children of each name there were so far. */
  readonly counts: Map<string, number>
  readonly pointer: string
  readonly positions: readonly number[]
  readonly active: readonly EntryPath[]
  readonly entry: EntryPath | undefined
  /** Inside an entry: everything is kept, nothing is matched. */
  readonly inside: boolean
  readonly line: number
}

type Walk = {
  readonly options: XmlOptions
  readonly parser: SaxesParser
  /** Null where the head is wanted, not the entries. */
  readonly emit: ((entry: RawEntry) => void) | null
  readonly stack: Building[]
  /** Elements open below one that is passed over. */
  skipping: number
  root: XmlElement | null
  end: number | null
  size: number
}

/**
 * One pass over XML text, for its entries where `emit` is given, else for its head. Entities of a DTD are never read. Never throws;
 * what was found before a flaw counts.
 */
export function walkXml(
  chunks: Iterable<Uint8Array>,
  options: XmlOptions,
  emit: ((entry: RawEntry) => void) | null,
): XmlResult {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const walk: Walk = { options, parser, emit, stack: [], skipping: 0, root: null, end: null, size: 0 }
  parser.on('error', ({ message }) =>
    raise(malformed(`The XML is not well-formed: ${message.replace(/^(?:[^ :]*:)?\d+:\d+: /, '')}`, parser.position)),
  )
  parser.on('opentag', (tag) => open(walk, tag))
  parser.on('text', (text) => characters(walk, text))
  parser.on('cdata', (text) => characters(walk, text))
  parser.on('closetag', () => {
    if (walk.skipping > 0) walk.skipping--
    else close(walk)
    if (walk.stack.length === 0 && walk.skipping === 0) walk.end ??= parser.position
  })
  try {
    const decoder = new TextDecoder(options.encoding)
    for (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }))
    parser.write(decoder.decode())
    parser.close()
    return { head: walk.root, flaw: null, end: walk.end }
  } catch (error) {
    const at = { line: parser.line, column: parser.column + 1 }
    if (emit === null) while (walk.stack.length > 0) close(walk)
    return { head: walk.root, flaw: placed(flawOf(error), at), end: walk.end }
  }
}

function open(walk: Walk, tag: SaxesTagPlain): void {
  const { stack, options, parser } = walk
  if (stack.length + walk.skipping >= options.limits.depth)
    raise(tooLarge(`Elements are nested deeper than ${options.limits.depth} levels.`, parser.position))
  if (walk.skipping > 0) {
    walk.skipping++
    return
  }
  const element = build(tag, stack, options.paths, parser.line)
  const first = element.positions.at(-1) === 1
  // An entry that neither the head nor anybody else wants.
  if (walk.emit === null && element.entry !== undefined && !first) walk.skipping = 1
  else stack.push(element)
  grow(walk, tag.name.length + 32)
}

function characters(walk: Walk, text: string): void {
  const top = walk.stack.at(-1)
  if (walk.skipping > 0 || top === undefined) return
  top.parts.push(text)
  grow(walk, text.length)
}

function grow(walk: Walk, by: number): void {
  const { headBytes, entryBytes } = walk.options.limits
  const most = walk.emit === null ? headBytes : entryBytes
  walk.size += by
  if (walk.size > most)
    raise(
      tooLarge(
        `${walk.emit === null ? 'What stands around the entries' : 'An entry'} is larger than ${most} bytes.`,
        walk.parser.position,
      ),
    )
}

function close(walk: Walk): void {
  const done = walk.stack.pop()
  if (done === undefined) return
  const { name, attributes, children } = done
  const element: XmlElement = { name, attributes, text: done.parts.join('').trim(), children }
  const parent = walk.stack.at(-1)
  if (parent === undefined) walk.root = element
  else if (walk.emit === null || done.inside) parent.children.push(element)
  else walk.size = 0
  if (walk.emit !== null && done.entry !== undefined)
    walk.emit({
      pointer: done.pointer,
      keys: done.positions,
      path: done.entry.text,
      repeats: false,
      line: done.line,
      value: element,
    })
}

/** The name without its namespace prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function build(tag: SaxesTagPlain, stack: readonly Building[], paths: readonly EntryPath[], line: number): Building {
  const name = local(tag.name)
  const parent = stack.at(-1)
  const count = (parent?.counts.get(name) ?? 0) + 1
  parent?.counts.set(name, count)
  const inside = parent !== undefined && (parent.inside || parent.entry !== undefined)
  const active = inside ? [] : step(parent?.active ?? paths, name, stack.length)
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(tag.attributes).flatMap(([key, value]) =>
        /^xmlns(?:$|:)/.test(key) ? [] : [[local(key), value]],
      ),
    ),
    parts: [],
    children: [],
    counts: new Map(),
    pointer: `${parent?.pointer ?? ''}/${name}${count === 1 ? '' : `[${count}]`}`,
    positions: [...(parent?.positions ?? []), count],
    active,
    entry: inside ? undefined : ending(active, stack.length),
    inside,
    line,
  }
}

/** The encoding that an XML declaration names, where this platform knows it; else UTF-8. UTF-16 has been transcoded by then. */
export function xmlEncoding(prefix: Uint8Array): string {
  const declaration = String.fromCharCode(...prefix.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8'
  try {
    const { encoding } = new TextDecoder(declared)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}
