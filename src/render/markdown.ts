import { short } from './plain.ts'

/**
 * Everything that others wrote becomes Markdown here and nowhere else. `prose` for words, `code` for names; `cell…` inside a table.
 * How GitHub reads it: https://github.github.com/gfm/ and, after it, filters for mentions, references, emoji and mathematics that
 * see decoded text; an escape does not stop those, a zero-width space does.
 */
const gap = '\u200b'

/** Breaks what GitHub's filters act on outside code: mentions, references, commits, links by themselves, emoji names, mathematics. */
function inert(text: string): string {
  return text
    .replace(/@(?=\S)/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\b(GH|gh)-(?=\d)/gi, `$1-${gap}`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\b(mailto|xmpp):(?=\S)/gi, `$1:${gap}`)
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
    .replace(/\$(?=\S)/g, `$${gap}`)
    .replace(/\b[0-9a-f]{7,40}\b/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${gap}`))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Text inside HTML that we write, attribute or content. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** Words of others as Markdown text: what they look like is what they are. Safe inside a table cell and at the start of a line. */
export function prose(text: string, max = 300): string {
  return inert(short(text, max))
    .replace(/[\\`*_[\]~^#$!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replaceAll('|', '&#124;')
    .replace(/^(?:[-+=:]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${gap}` : `\\${start}`))
}

/** Names of others as a code span: a fence longer than any inside, nothing in it alive. Not for table cells. */
export function code(text: string, max = 200): string {
  const inside = short(text, max).replace(/(^|[^\w])@(?=\w)/g, `$1@${gap}`)
  if (inside === '') return '(empty)'
  const longest = Math.max(0, ...(inside.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .* $/.test(inside) ? ' ' : ''
  return `${fence}${pad}${inside}${pad}${fence}`
}

/** A code span inside a table cell, where a pipe must be escaped even in code. */
export const cellCode = (text: string, max = 200): string => code(text, max).replaceAll('|', '\\|')

/** A link around Markdown that is already escaped; without an address, the text alone. The address is ours and percent-encoded. */
export const link = (markdown: string, url: string | null): string =>
  url === null ? markdown : `[${markdown}](${url})`

/** A fold: the title is our words and is escaped as HTML; the body is Markdown. */
export const fold = (title: string, body: string, open = false): string =>
  `<details${open ? ' open' : ''}>\n<summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`

/** One row of a table; the cells are Markdown that is already escaped. */
export const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`

/** The head of a table. */
export const tableHead = (titles: readonly string[]): string => `${row(titles)}\n|${' --- |'.repeat(titles.length)}`
