import type { LineRange } from '../model/change.ts'

/** Source text whose comments, and also texts in quotes, can be looked past. All views have the length and lines of the original. */
export type SourceText = {
  readonly path: string
  /** Without comments. */
  readonly code: string
  /** Without comments and without what stands between quotes. */
  readonly bare: string
  /** 1-based line of an offset. */
  readonly lineAt: (offset: number) => number
}

/** How a language writes comments and texts. */
export type Language = {
  readonly line: string
  readonly block?: readonly [string, string]
  /** Longest first. */
  readonly quotes: readonly string[]
  /** Slashes may begin a regular expression. */
  readonly regex?: true
}

export const cLike: Language = { line: '//', block: ['/*', '*/'], quotes: ['"', "'", '`'] }
export const javascript: Language = { ...cLike, regex: true }
export const python: Language = { line: '#', quotes: ['"""', "'''", '"', "'"] }
export const ruby: Language = { line: '#', quotes: ['"', "'"] }

const blanked = (text: string): string => text.replace(/[^\n]/g, ' ')
/** What may stand before a slash that begins a regular expression rather than a division. */
const beforeRegex = /(?:^|[(,=:[!&|?{};\n]|\breturn)\s*$/

/** Looks past comments and texts. Linear in the length of the text; never throws on broken source. */
export function toSourceText(path: string, lines: readonly string[], language: Language): SourceText {
  const text = lines.join('\n')
  const code: string[] = []
  const bare: string[] = []
  const take = (part: string, kind: 'code' | 'comment' | 'text'): void => {
    code.push(kind === 'comment' ? blanked(part) : part)
    bare.push(kind === 'code' ? part : kind === 'comment' || part.length < 2 ? blanked(part) : hollow(part))
  }
  const marks = marksOf(language)
  let at = 0
  marks.lastIndex = 0
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match
    const isRegex = mark === '/'
    if (isRegex && !beforeRegex.test(text.slice(Math.max(0, match.index - 20), match.index))) continue
    take(text.slice(at, match.index), 'code')
    const end = endOf(text, match.index, mark, language)
    take(text.slice(match.index, end), mark === language.line || mark === language.block?.[0] ? 'comment' : 'text')
    marks.lastIndex = at = end
  }
  take(text.slice(at), 'code')
  return { path, code: code.join(''), bare: bare.join(''), lineAt: lineFinder(lines) }
}

/** Keeps the quotes of a text and blanks what is between them. */
const hollow = (text: string): string => `${text[0] ?? ''}${blanked(text.slice(1, -1))}${text.at(-1) ?? ''}`

function marksOf({ line, block, quotes, regex }: Language): RegExp {
  const marks = [line, ...(block === undefined ? [] : [block[0]]), ...quotes, ...(regex === true ? ['/'] : [])]
  return new RegExp(marks.map((mark) => mark.replace(/[*/]/g, '\\$&')).join('|'), 'g')
}

function endOf(text: string, start: number, mark: string, language: Language): number {
  const until = (index: number, length: number): number => (index < 0 ? text.length : index + length)
  if (mark === language.line) return until(text.indexOf('\n', start), 0)
  if (mark === language.block?.[0]) return until(text.indexOf(language.block[1], start + 2), 2)
  // Only a template, or three quotes, may go on over the end of the line.
  const isLong = mark === '`' || mark.length === 3
  for (let i = start + mark.length; i < text.length; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (text.startsWith(mark, i)) return i + mark.length
    else if (c === '\n' && !isLong) return i
  }
  return text.length
}

function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** The offset of the bracket that closes the one at `open`; the end of the text where none does. */
export function closing({ bare }: SourceText, open: number): number {
  const wanted: string[] = []
  for (let i = open; i < bare.length; i++) {
    const c = bare[i] ?? ''
    const closer = closers[c]
    if (closer !== undefined) wanted.push(closer)
    else if (c === ')' || c === ']' || c === '}') {
      if (wanted.pop() !== c || wanted.length === 0) return i
    }
  }
  return bare.length
}

/** A piece of the text by its offsets. */
export type Span = { readonly start: number; readonly end: number }

/** What stands between the bracket at `open` and its closing one, split at the commas of the first level; spaces around are left out. */
export function argumentsAt(source: SourceText, open: number): readonly Span[] {
  const end = closing(source, open)
  const spans: Span[] = []
  let depth = 0
  let start = open + 1
  for (let i = open + 1; i <= end; i++) {
    const c = source.bare[i] ?? ''
    if ('([{'.includes(c) && c !== '') depth++
    else if (')]}'.includes(c) && i < end) depth--
    if (!((c === ',' && depth === 0) || i === end)) continue
    const span = trimmed(source, { start, end: i })
    if (span.end > span.start) spans.push(span)
    start = i + 1
  }
  return spans
}

function trimmed({ code }: SourceText, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(code[from] ?? '')) from++
  while (to > from && /\s/.test(code[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** The text of a span, comments left out. */
export const textAt = ({ code }: SourceText, { start, end }: Span): string => code.slice(start, end)

/** The value of a quoted text that is constant; undefined for everything else. */
export function literal(text: string): string | undefined {
  const match = /^[rbuf]{0,2}(["'`])(.*)\1$/is.exec(text.trim())
  if (match === null) return undefined
  const [, quote, value = ''] = match
  if (value.includes(quote ?? '') || /\$\{/.test(value) || value.includes('\n')) return undefined
  return value.replace(/\\\\/g, '\\')
}

/** The lines of a span. */
export const linesOf = (source: SourceText, { start, end }: Span): LineRange => ({
  start: source.lineAt(start),
  end: source.lineAt(Math.max(start, end - 1)),
})

/** Every match of a pattern in a text. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match
    if (match[0] === '') pattern.lastIndex++
  }
}
