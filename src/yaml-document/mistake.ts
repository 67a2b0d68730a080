/** A mistake in a file of the user: where it is, what was found there and what was expected. Texts are unescaped. */
export type Mistake = {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly found: string
  readonly expected: string
  /** The nearest valid word, where one is near. */
  readonly suggestion?: string
  /** Found, expected and suggestion in one sentence. */
  readonly message: string
}

/** A mistake without its place. */
export type Words = Pick<Mistake, 'found' | 'expected' | 'message'>
/** `found …, expected …`. */
export const words = (what: string, expected: string): Words => ({
  found: what,
  expected,
  message: `found ${what}, expected ${expected}`,
})

export type Position = { readonly line: number; readonly column: number }

/** `policy.yml:3:5 unknown key «wen»; did you mean «when»?` One line, whatever the file holds. */
export const formatMistake = (mistake: Mistake): string =>
  `${mistake.file}:${mistake.line}:${mistake.column} ${mistake.message}`

/** By place in the file; mistakes of one place keep their order. */
export const byPosition = (a: Position, b: Position): number => a.line - b.line || a.column - b.column

const longest = 60

/** A value of the file as one short line: control characters shown as escapes, long texts cut. */
export function quote(text: string): string {
  const cut = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
  // Also the marks that turn the direction of text: a terminal must show what stands in the file.
  const visible = cut.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `«${visible}»`
}

/** Any value of the file in words: `nothing`, `a list`, `a mapping`, `«text»`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping'
  if (typeof value === 'string') {
    const isQuoted = /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(value)
    return value === '' ? 'an empty text' : `${isQuoted ? 'the text ' : ''}${quote(value)}`
  }
  // What is left are numbers and truth values.
  return quote(JSON.stringify(value))
}
