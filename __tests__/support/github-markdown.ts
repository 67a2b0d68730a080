import { spawnSync } from 'node:child_process'

const options = ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist', '--unsafe']

/** Whether GitHub's own parser is installed; tests that need it are skipped by name where it is not. */
export const hasCmarkGfm = spawnSync('cmark-gfm', ['--version']).status === 0

/** Markdown as GitHub's C parser reads it, HTML of ours left in. */
export function toHtml(markdown: string): string {
  const { status, stdout, stderr } = spawnSync('cmark-gfm', options, {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`cmark-gfm failed: ${stderr}`)
  return stdout
}

/** The tags that our renderers write or that come from our Markdown. */
const ours = new Set(
  'h3 p strong em code a ol ul li br blockquote table thead tbody tr th td details summary sub'.split(' '),
)

/** What GitHub's filters act on in text outside code and links: mentions, references, commits, links, emoji names, mathematics. */
const alive: readonly (readonly [string, RegExp])[] = [
  ['a mention', /(?:^|[^\w`])@[a-z0-9]/i],
  ['a reference', /(?:^|[^\w&])#\d|\bGH-\d/i],
  ['a link', /\b(?:https?|ftp):\/\/[^\s\u200b]|\bwww\.[^\s\u200b]|\b(?:mailto|xmpp):[^\s\u200b]/i],
  ['an address', /[\w.+-]@[\w-]+\.\w/],
  ['a commit', /\b[0-9a-f]{7,40}\b/i],
  ['an emoji name', /:[a-z0-9_+-]+:/i],
  ['mathematics', /\$[^\s\u200b][^$]*\$/],
]

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/**
 * Everything in a rendered text that we did not write: foreign tags and attributes, links that lead elsewhere than `allowed`, live text.
 * Empty where all is well.
 */
export function foreignParts(html: string, allowed: (href: string) => boolean): readonly string[] {
  const found: string[] = []
  const open: string[] = []
  for (const [piece] of html.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<!--')) {
      if (!/^<!-- posture-gate:v1 [\w-]+ -->$/.test(piece)) found.push(`a comment: ${piece}`)
    } else if (piece.startsWith('<')) checkTag(piece, open, found, allowed)
    else if (!open.includes('code') && !open.includes('a'))
      for (const [what, pattern] of alive)
        if (pattern.test(decoded(piece))) found.push(`${what}: ${piece.trim().slice(0, 120)}`)
  }
  if (open.length > 0) found.push(`unclosed: ${open.join(' ')}`)
  return found
}

function checkTag(tag: string, open: string[], found: string[], allowed: (href: string) => boolean): void {
  const [, slash, name = '', attributes = ''] = /^<(\/?)([a-z0-9]+)((?:\s[^>]*)?)\/?>$/i.exec(tag) ?? []
  if (!ours.has(name)) return void found.push(`a tag: ${tag}`)
  if (name === 'br') return
  if (slash === '/') {
    if (open.pop() !== name) found.push(`${tag} closes something else`)
    return
  }
  open.push(name)
  const href = /^ href="([^"]*)"$/.exec(attributes.trimEnd())?.[1]
  if (
    name === 'a'
      ? href === undefined || !allowed(decoded(href))
      : !/^( (open|align)(="")?)?$/.test(attributes.trimEnd())
  )
    found.push(`attributes: ${tag}`)
}

/** Rows of tables whose number of cells is not that of their head: a cell broke out. */
export function brokenRows(html: string): readonly string[] {
  const found: string[] = []
  for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const width = table.match(/<th>/g)?.length ?? 0
    for (const [tableRow] of table.matchAll(/<tr>[\s\S]*?<\/tr>/g)) {
      const cells = tableRow.match(/<t[hd]>/g)?.length ?? 0
      if (cells !== width || /<td><\/td>/.test(tableRow)) found.push(tableRow)
    }
  }
  return found
}

/** Lines of a text that the runner would take for a command, were it ever printed. */
export const commandLines = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^\s*::|##\[/.test(line))
