/** Texts by their bytes: what stands in a report a thousand times is one string. */
export type TextCache = {
  readonly hashes: Int32Array
  readonly texts: (string | undefined)[]
}

const slots = 1 << 14
/** Longer texts hardly ever repeat. */
const longest = 256

/** An empty cache of bounded size: a newer text takes the place of an older one. */
export const createTextCache = (): TextCache => ({
  hashes: new Int32Array(slots),
  texts: new Array<string | undefined>(slots).fill(undefined),
})

/** The text of ASCII bytes without escapes, of this hash. Equal bytes give the same string for as long as it is remembered. */
export function asciiText(cache: TextCache, bytes: Uint8Array, from: number, to: number, hash: number): string {
  const length = to - from
  if (length > longest) return decode(bytes, from, to)
  const slot = (hash ^ (hash >>> 14)) & (slots - 1)
  const known = cache.texts[slot]
  if (known !== undefined && cache.hashes[slot] === hash && known.length === length && isSame(known, bytes, from))
    return known
  const text = decode(bytes, from, to)
  cache.hashes[slot] = hash
  cache.texts[slot] = text
  return text
}

function isSame(text: string, bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false
  return true
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const decode = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to))
