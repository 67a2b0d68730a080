import { ended } from '../model/ended.ts'

/** ANSI escape sequences (CSI, OSC and single-character ones): they colour, move and overwrite what people read. */
const ansi = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-Z\\^_a-z]/g
/** Control characters and the line separators of Unicode. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
/** What reorders or hides text: bidirectional controls, zero-width characters, tags. Variation selector 16 stays for emoji. */
const hidden = /(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** One pass that decides whether any of the above is needed: nearly all text has nothing to replace. */
const suspicious = /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]|##\[/

/**
 * Text of others on one line, with nothing in it that a terminal or a reader's eye could be fooled by: ANSI sequences are taken
 * out, control characters and line breaks become a space, hidden characters become U+FFFD, the older form of a workflow command is
 * broken. Never throws.
 */
export function plain(text: string): string {
  if (!suspicious.test(text)) return text.trim()
  return text
    .replace(ansi, '')
    .replace(controls, ' ')
    .replace(loneSurrogate, '\ufffd')
    .replace(hidden, '\ufffd')
    .replaceAll('##[', '## [')
    .trim()
}

/** At most `max` code points, the last of them `…` where something was cut. Never splits a code point. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const points = Array.from(text.slice(0, 2 * max + 2))
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}

/** The last `max` code points of a path, the first of them `…` where something was cut: its end says which file and line it is. */
export function cutStart(path: string, max: number): string {
  if (path.length <= max) return path
  const points = Array.from(path.slice(-2 * max))
  return points.length <= max && path.length <= 2 * max ? path : `…${points.slice(1 - max).join('')}`
}

/** `text` as one line of at most `max` code points. The cap comes first, so that a megabyte is never searched. */
export const short = (text: string, max: number): string => cut(plain(cut(text, 4 * max)), max)

/** `1 finding`, `2 findings`, `5 000 findings`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`

/** Digits in groups of three, with a no-break space, in every language alike. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')

/** The text as a sentence of its own: begun with a capital, ended with a full stop where it has no end. */
export const asSentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`)
