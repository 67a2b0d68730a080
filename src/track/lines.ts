import { codePrint } from './fingerprint.ts'

/** A line as other runs can know it again. */
export type LinePrint = { readonly code: string; readonly near: string; readonly words: string }
/** Prints of the lines of files; `secret` where the line holds a credential, which must not be hashed with it. */
export type LinePrints = (path: string, line: number, secret: boolean) => LinePrint

const none: LinePrint = { code: '', near: '', words: '' }
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const beside = 3
/** How far neighbours are looked for across lines that say nothing. */
const reach = 12
const absent = '----'

/** Spaces, the kind of quotes and a last comma are the formatter's business. */
const bare = (line: string): string =>
  line
    .replace(/\s+/g, '')
    .replace(/["`]/g, "'")
    .replace(/[,;]+$/, '')
const literals = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g
/** The line without its values: a hash of a credential without a key can be guessed through. */
const masked = (line: string): string => line.replace(literals, "''").replace(/([=:])\s*[^\s'"(){}]+\s*$/, '$1')
const isCredential = (line: string): boolean => /passw|secret|token|api_?key|credential|private/i.test(line)

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code > 127

/**
 * 24 bits of a line as four characters, spaces and kinds of quotes aside; empty for brackets, `else:` and blank lines, which stand
 * everywhere and prove nothing. One pass without copies: this is done for every line near a finding.
 */
function shortPrint(text: string): string {
  let value = 0x811c9dc5
  let words = 0
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code <= 32 || code === 44 || code === 59) continue
    if (isWordCode(code)) words++
    else if (code === 34 || code === 96) code = 39
    value = Math.imul(value ^ code, 0x01000193)
  }
  if (words < 3) return ''
  value ^= value >>> 15
  return (pairs[value & 4095] ?? '') + (pairs[(value >>> 12) & 4095] ?? '')
}

/** Two characters for twelve bits. */
const pairs = Array.from({ length: 4096 }, (_, bits) => `${alphabet[bits & 63]}${alphabet[bits >>> 6]}`)

/** Each word of the line sets one of 36 bits. */
function wordPrint(text: string): string {
  const bits = [0, 0, 0, 0, 0, 0]
  for (const word of text.match(/[A-Za-z_]\w*/g) ?? []) {
    let value = 7
    for (let at = 0; at < word.length; at++) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0
    const bit = (value >>> 0) % 36
    bits[Math.floor(bit / 6)] = (bits[Math.floor(bit / 6)] ?? 0) | (1 << (bit % 6))
  }
  return bits.map((value) => alphabet[value]).join('')
}

/** Makes prints of source lines; each line is worked out once. Lines that cannot be read have empty prints. */
export function linePrints(source: (path: string) => readonly string[] | null): LinePrints {
  const files = new Map<string, readonly string[] | null>()
  const prints = new Map<string, string[]>()
  const shortOf = (path: string, lines: readonly string[], at: number): string => {
    let known = prints.get(path)
    if (known === undefined) prints.set(path, (known = []))
    const text = lines[at] ?? ''
    return (known[at] ??= shortPrint(isCredential(text) ? masked(text) : text))
  }
  const neighbours = (path: string, lines: readonly string[], from: number, step: 1 | -1): string => {
    let found = ''
    for (let at = from + step, asked = 0; asked < reach && found.length < beside * 4; at += step, asked++) {
      if (at < 0 || at >= lines.length) break
      found += shortOf(path, lines, at)
    }
    return found.padEnd(beside * 4, absent)
  }
  return (path, line, secret) => {
    if (line < 1) return none
    let lines = files.get(path)
    if (lines === undefined) files.set(path, (lines = source(path)))
    const text = lines?.[line - 1]
    if (lines === null || text === undefined || text.trim() === '') return none
    const shown = secret ? masked(text) : text
    return {
      code: codePrint(bare(shown)),
      near: neighbours(path, lines, line - 1, -1) + neighbours(path, lines, line - 1, 1),
      words: wordPrint(shown),
    }
  }
}

const pieces = (near: string, from: number): string[] =>
  [from, from + 4, from + 8].map((at) => near.slice(at, at + 4)).filter((piece) => piece !== absent && piece !== '')

/** How many of six neighbouring lines two places share, on the same side; a line put in between costs one, not all. */
export function sharedNeighbours(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b && !a.includes(absent)) return beside * 2
  let shared = 0
  for (const from of [0, beside * 4]) {
    const left = pieces(a, from)
    const right = pieces(b, from)
    for (const piece of left) {
      const at = right.indexOf(piece)
      if (at < 0) continue
      shared++
      right.splice(at, 1)
    }
  }
  return shared
}

/** Whether the nearest telling line before and the nearest after are the same at both places. */
export const sameNeighbours = (a: string, b: string): boolean =>
  a !== '' &&
  a.slice(0, 4) === b.slice(0, 4) &&
  a.slice(beside * 4, beside * 4 + 4) === b.slice(beside * 4, beside * 4 + 4)

/** How alike the words of two lines are, from 0 to 1. */
export function wordLikeness(a: string, b: string): number {
  let both = 0
  let either = 0
  for (let at = 0; at < 6; at++) {
    const left = alphabet.indexOf(a.charAt(at) || 'A')
    const right = alphabet.indexOf(b.charAt(at) || 'A')
    both += ones(left & right)
    either += ones(left | right)
  }
  return either === 0 ? 0 : both / either
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1
  return count
}

/** How far from its old line code is looked for. */
const searched = 60

/** Makes the question whether a line of code still stands in its file, near its old line; null where the file or the code is not known. */
export function codeFinder(
  source: (path: string) => readonly string[] | null,
): (mark: { readonly path: string; readonly line: number; readonly code: string }) => boolean | null {
  return ({ path, line, code }) => {
    if (code === '' || line < 1) return null
    const lines = source(path)
    if (lines === null) return null
    for (let apart = 0; apart <= searched; apart++)
      for (const at of apart === 0 ? [line - 1] : [line - 1 - apart, line - 1 + apart]) {
        const text = lines[at]
        if (text !== undefined && (codePrint(bare(text)) === code || codePrint(bare(masked(text))) === code))
          return true
      }
    return false
  }
}
