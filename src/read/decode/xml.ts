import { SaxesParser } from 'saxes'
import type { Limits } from '../limits.ts'
import type { XmlElement } from '../reader.ts'
import type { RawEntry } from './entry.ts'
import { malformed, tooLarge, type Flaw } from './flaw.ts'
import { ending, step, type EntryPath } from './paths.ts'

export type XmlResult = {
  /** The root; of the entries of one parent only the first is in it. Null where there is no element at all. */
  readonly head: XmlElement | null
  readonly flaw: Flaw | null
}

type Building = {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly parts: string[]
  readonly children: XmlElement[]
  /** How many children of each name there were. */
  readonly counts: Map<string, number>
  readonly pointer: string
  readonly positions: readonly number[]
  readonly active: readonly EntryPath[]
  readonly entry: EntryPath | undefined
  /** Inside an entry: everything is kept, nothing is matched. */
  readonly inside: boolean
  readonly attach: boolean
  readonly line: number
}

/**
 * One pass over XML text. Elements on a path of entries go to `emit`, where it is given; the rest is the head. Entities of a DTD are
 * never read. Never throws; what was found before a flaw counts.
 */
export function walkXml(
  chunks: Iterable<Uint8Array>,
  options: { readonly paths: readonly EntryPath[]; readonly limits: Limits; readonly encoding: string },
  emit: ((entry: RawEntry) => void) | null,
): XmlResult {
  const { limits } = options
  const parser = new SaxesParser({ xmlns: false, position: true })
  const stack: Building[] = []
  let skipping = 0
  let root: XmlElement | null = null
  let flaw: Flaw | null = null
  let size = 0
  const stop = (found: Flaw): never => {
    flaw = { ...found, line: parser.line, column: parser.column + 1 }
    throw new Error(found.message)
  }
  parser.on('error', (error) => {
    stop(malformed(`The XML is not well-formed: ${error.message.replace(/^\d+:\d+: /, '')}`, parser.position))
  })
  parser.on('opentag', (tag) => {
    if (stack.length + skipping >= limits.depth)
      stop(tooLarge(`Elements are nested deeper than ${limits.depth} levels.`, parser.position))
    if (skipping > 0) {
      skipping++
      return
    }
    const element = open(tag, stack, options.paths, parser.line)
    size += tag.name.length + 64
    // What neither the head nor anybody else wants is passed over.
    if (element.entry !== undefined && !element.attach && emit === null) skipping = 1
    else stack.push(element)
  })
  const text = (part: string): void => {
    const top = stack.at(-1)
    if (skipping > 0 || top === undefined) return
    size += part.length
    if (size > (emit === null ? limits.headBytes : limits.entryBytes))
      stop(tooLarge('What stands in one entry, or around the entries, is too large.', parser.position))
    top.parts.push(part)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  const close = (): void => {
    const done = stack.pop()
    if (done === undefined) return
    const element: XmlElement = {
      name: done.name,
      attributes: done.attributes,
      text: done.parts.join('').trim(),
      children: done.children,
    }
    const parent = stack.at(-1)
    if (done.entry !== undefined && emit !== null) {
      size = 0
      emit({
        pointer: done.pointer,
        keys: done.positions,
        path: done.entry.text,
        repeats: false,
        line: done.line,
        value: element,
      })
      return
    }
    if (parent === undefined) root = element
    else if (emit === null || done.inside) parent.children.push(element)
    else size = 0
  }
  parser.on('closetag', () => {
    if (skipping > 0) skipping--
    else close()
  })
  try {
    feed(parser, chunks, options.encoding)
  } catch (error) {
    if (flaw === null) throw error
    if (emit === null) while (stack.length > 0) close()
  }
  return { head: root, flaw }
}

function feed(parser: SaxesParser, chunks: Iterable<Uint8Array>, encoding: string): void {
  const decoder = new TextDecoder(encoding)
  for (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }))
  parser.write(decoder.decode())
  parser.close()
}

/** The name without its namespace prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function open(
  tag: { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> },
  stack: readonly Building[],
  paths: readonly EntryPath[],
  line: number,
): Building {
  const name = local(tag.name)
  const parent = stack.at(-1)
  const count = (parent?.counts.get(name) ?? 0) + 1
  parent?.counts.set(name, count)
  const inside = parent !== undefined && (parent.inside || parent.entry !== undefined)
  const active = inside ? [] : step(parent?.active ?? paths, name, stack.length)
  const entry = inside ? undefined : ending(active, stack.length)
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries(tag.attributes))
    if (typeof value === 'string' && !/^xmlns(?:$|:)/.test(key)) define(attributes, local(key), value)
  return {
    name,
    attributes,
    parts: [],
    children: [],
    counts: new Map(),
    pointer: `${parent?.pointer ?? ''}/${name}${count === 1 ? '' : `[${count}]`}`,
    positions: [...(parent?.positions ?? []), count],
    active,
    entry,
    inside,
    attach: entry === undefined || count === 1,
    line,
  }
}

/** Sets an own property whatever its name, also `__proto__`. */
const define = (target: Record<string, string>, key: string, value: string): void => {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

/** The encoding an XML declaration names, where this platform knows it; else UTF-8. */
export function xmlEncoding(prefix: Uint8Array): string {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    String.fromCharCode(...prefix.subarray(0, 200)),
  )?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').encoding.startsWith('utf-16')
      ? 'utf-8'
      : new TextDecoder(declared ?? 'utf-8').encoding
  } catch {
    return 'utf-8'
  }
}
