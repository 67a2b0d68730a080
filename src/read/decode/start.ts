import { createSink } from './byte-sink.ts'
import { first as firstBytes, type Input } from './input.ts'

const decoder = new TextDecoder()

export type Start = { readonly syntax: 'json' | 'xml'; readonly at: number }

/**
 * Where the document begins: the first line that looks like JSON or XML, behind a banner or status lines. Null where none does.
 * `[INFO] done` looks like an array and is none, so the byte behind the bracket is looked at, too.
 */
export function findStart(prefix: Uint8Array, bannerBytes: number): Start | null {
  const end = Math.min(prefix.length, bannerBytes)
  for (let at = 0; at < end; at = nextLine(prefix, at)) {
    const first = skipBlank(prefix, at)
    const syntax = kindOf(prefix, first)
    if (syntax !== null) return { syntax, at: first }
    if (first > at && first >= end) return null
  }
  return null
}

/** Where another document begins behind the end of one, or behind lines that are no document; null where nothing does. */
export function nextStart(input: Input, from: number, bannerBytes: number): Start | null {
  const sink = createSink()
  // Enough behind the last line that may count to tell what begins there.
  for (const chunk of firstBytes(input.chunks(from), bannerBytes + 200)) sink.push(chunk)
  const found = findStart(sink.bytes(), bannerBytes)
  return found === null ? null : { ...found, at: from + found.at }
}

/** Files that were joined bring their byte order marks along. */
function skipBlank(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    if (isSpace(bytes[at])) at++
    else if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3
    else return at
  }
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

function nextLine(prefix: Uint8Array, from: number): number {
  const newline = prefix.indexOf(0x0a, from)
  return newline < 0 ? prefix.length : newline + 1
}

function kindOf(prefix: Uint8Array, at: number): Start['syntax'] | null {
  const text = decoder.decode(prefix.subarray(at, at + 200))
  if (/^\{\s*(?:"|\}|$)/.test(text)) return 'json'
  if (/^\[\s*(?:[[\]{"]|-?\d[\d.eE+-]*\s*[,\]]|(?:true|false|null)\s*[,\]]|$)/.test(text)) return 'json'
  return /^<(?:\?xml|!--|!DOCTYPE|[A-Za-z_])/.test(text) ? 'xml' : null
}
