import type { Problem } from '../model/problem.ts'

/** A line of CODEOWNERS that counts: a pattern and who owns what it matches. No owners means: owned by nobody. */
export type OwnerRule = {
  readonly pattern: string
  readonly owners: readonly string[]
  readonly line: number
  readonly matches: (path: string) => boolean
}
export type Codeowners = {
  readonly file: string
  readonly rules: readonly OwnerRule[]
  readonly invalid: readonly number[]
}

const owner = /^(?:@[A-Za-z0-9][A-Za-z0-9-]*(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/

/**
 * Parses CODEOWNERS as GitHub does (https://docs.github.com/repositories, "About code owners"): like gitignore, without negation,
 * ranges or escaped `#`; invalid lines are skipped and counted; the last matching line wins. Never throws.
 */
export function parseCodeowners(file: string, text: string): Codeowners {
  const rules: OwnerRule[] = []
  const invalid: number[] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const words = splitWords(raw)
    const [pattern, ...rest] = words
    if (pattern === undefined) continue
    const matches = compilePattern(pattern)
    if (matches === null || !rest.every((word) => owner.test(word))) invalid.push(index + 1)
    else rules.push({ pattern, owners: rest, line: index + 1, matches })
  }
  return { file, rules, invalid }
}

/** What is wrong with the file, as one problem at its first bad line: who stands there owns nothing. */
export function ownerProblems({ file, invalid }: Codeowners): readonly Problem[] {
  const [line] = invalid
  if (line === undefined) return []
  const named = invalid.slice(0, 10).join(', ') + (invalid.length > 10 ? ' …' : '')
  return [
    {
      code: 'context',
      message: `${invalid.length === 1 ? 'a line is' : `${invalid.length} lines are`} skipped (${named}): a pattern or an owner that GitHub does not accept`,
      next: 'Owners are @user, @org/team or an address; `!`, `[ ]` and `***` do not work in patterns.',
      at: { file, line },
    },
  ]
}

/** The last rule that matches the path, or null: nobody was asked about it, which differs from a rule without owners. */
export function ownerRule(codeowners: Codeowners, path: string): OwnerRule | null {
  return codeowners.rules.findLast((rule) => rule.matches(path)) ?? null
}

/** Words of a line; a backslash keeps a blank in a pattern, `#` starts a comment at the start of a word. */
function splitWords(line: string): string[] {
  const words: string[] = []
  let word = ''
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i)
    if (c === '\\' && i + 1 < line.length) word += c + line.charAt(++i)
    else if (c === '#' && word === '') break
    else if (/\s/.test(c)) {
      if (word !== '') words.push(word)
      word = ''
    } else word += c
  }
  if (word !== '') words.push(word)
  return words
}

type Token = { readonly literal: string } | '*' | '?'
type Part = '**' | readonly Token[]

function toTokens(segment: string): readonly Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < segment.length; i++) {
    const c = segment.charAt(i)
    if (c === '\\' && i + 1 < segment.length) tokens.push({ literal: segment.charAt(++i) })
    else tokens.push(c === '*' || c === '?' ? c : { literal: c })
  }
  return tokens
}

/** A test of paths for one pattern, null where GitHub refuses it. Works segment by segment: no pattern can make it backtrack for long. */
export function compilePattern(pattern: string): ((path: string) => boolean) | null {
  if (pattern === '/' || pattern.startsWith('!') || pattern.includes('***')) return null
  const rooted = pattern.startsWith('/')
  const folder = pattern.endsWith('/')
  const segments = pattern.slice(rooted ? 1 : 0, folder ? -1 : undefined).split('/')
  const anchored = rooted || segments.length > 1
  const parts: Part[] = (anchored ? segments : ['**', ...segments]).map((segment) =>
    segment === '**' ? '**' : toTokens(segment),
  )
  const last = segments.at(-1)
  // `docs/*` means the files right there, `docs/**` everything below; any other pattern also covers what lies under what it names.
  const whole = (last === '*' && anchored) || last === '**'
  return (path) => {
    const reached = consumed(parts, path.split('/'))
    const end = reached.length - 1
    if (folder && last !== '**') return reached.slice(1, end).some(Boolean)
    return whole ? reached[end] === true : reached.slice(1).some(Boolean)
  }
}

/** For each count of leading path segments, whether the whole pattern can match exactly those. */
function consumed(parts: readonly Part[], path: readonly string[]): readonly boolean[] {
  let current = path.map(() => false)
  current.push(false)
  current[0] = true
  for (const [index, part] of parts.entries()) {
    const next = current.map(() => false)
    if (part === '**') {
      const isLast = index === parts.length - 1
      let open = false
      for (let j = 0; j < current.length; j++) {
        if (!isLast && current[j] === true) open = true
        next[j] = open
        if (isLast && current[j] === true) open = true
      }
    } else
      for (const [j, segment] of path.entries())
        if (current[j] === true && matchSegment(part, segment)) next[j + 1] = true
    current = next
  }
  return current
}

/** Greedy wildcard match with one point to return to: at most tokens × characters steps. */
function matchSegment(tokens: readonly Token[], text: string): boolean {
  let i = 0
  let j = 0
  let star = -1
  let mark = 0
  while (j < text.length) {
    const token = tokens[i]
    if (token !== undefined && token !== '*' && (token === '?' || token.literal === text.charAt(j))) {
      i++
      j++
    } else if (token === '*') {
      star = i++
      mark = j
    } else if (star >= 0) {
      i = star + 1
      j = ++mark
    } else return false
  }
  while (tokens[i] === '*') i++
  return i === tokens.length
}
