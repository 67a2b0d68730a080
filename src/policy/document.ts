import { LineCounter, isAlias, parseDocument, visit, type Alias, type Document, type YAMLError } from 'yaml'
import { locate, positionOf, type Path } from './locate.ts'
import { byPosition, found, quote, type Mistake, type Position } from './mistake.ts'

/** A text with the name to show for it. */
export type TextFile = { readonly file: string; readonly text: string }

/** A YAML file as a plain value, and a way back from any path in it to its line. */
export type Parsed = {
  readonly file: string
  readonly value: Readonly<Record<string, unknown>>
  readonly locate: (path: Path, at: 'key' | 'value') => Position
}

/** `parsed` is null where the file could not be understood; else `mistakes` are keys that stand twice, on top of what else is wrong. */
export type Reading = { readonly parsed: Parsed | null; readonly mistakes: readonly Mistake[] }

/** A megabyte of text: far more than people write, and read in a moment. */
export const longestFile = 1 << 20
const deepest = 64
/** How many copies aliases may make, and how many values there may be with all of them. */
const mostAliases = 100
const mostValues = 1_000_000

const start: Position = { line: 1, column: 1 }
type Words = { readonly found: string; readonly expected: string; readonly message: string }
const words = (what: string, expected: string): Words => ({
  found: what,
  expected,
  message: `found ${what}, expected ${expected}`,
})

/** A YAML file's one mapping. Never throws; bounded in size, depth and copies. */
export function readDocument({ file, text }: TextFile): Reading {
  const refuse = (said: Words, at: Position = start): Reading => ({
    parsed: null,
    mistakes: [{ file, ...at, ...said }],
  })
  if (text.length > longestFile)
    return refuse(words(`${text.length} characters`, `at most ${longestFile}; split it with extends`))
  const lines = new LineCounter()
  // The core schema whatever a %YAML line says, so that `on` stays a word and `<<` a key like any other.
  const read = attempt(() =>
    parseDocument(text, { lineCounter: lines, schema: 'core', merge: false, prettyErrors: false, logLevel: 'error' }),
  )
  if (read === null) return refuse(tooDeep)
  const document = read.result
  const mistakes = firstOfEachPlace(
    [...document.errors, ...document.warnings].map((error) => fromYaml(file, error, lines)),
  )
  const broken = document.warnings.length > 0 || document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  if (broken) return { parsed: null, mistakes }
  const alias = attempt(() => badAlias(document))?.result ?? null
  if (alias !== null) return refuse(alias.said, positionOf(alias.at, lines) ?? start)
  const plain = attempt((): unknown => document.toJS({ maxAliasCount: mostAliases }))
  if (plain === null) return refuse(tooMany)
  const value = plain.result
  if (value == null) return refuse(words('an empty file', 'a mapping with at least one key'))
  if (typeof value !== 'object' || Array.isArray(value))
    return refuse(words(found(value), 'a mapping (key: value)'), positionOf(document.contents, lines) ?? start)
  const excess = measure(value)
  if (excess !== null) return refuse(excess)
  const parsed: Parsed = {
    file,
    value: value as Record<string, unknown>, // An object that is no array: its keys are texts.
    locate: (path, at) => locate(document, lines, path, at),
  }
  return { parsed, mistakes }
}

const tooDeep = words(`nesting deeper than ${deepest} levels`, 'less')
const tooMany = words('aliases that multiply', `at most ${mostAliases} copies`)

function attempt<T>(act: () => T): { readonly result: T } | null {
  try {
    return { result: act() }
  } catch {
    // The parser recurses and throws where the stack or its count of aliases ends.
    return null
  }
}

const expectedOf: Readonly<Record<string, Words>> = {
  DUPLICATE_KEY: words('a key that stands twice', 'each key once'),
  TAB_AS_INDENT: words('a tab as indentation', 'spaces'),
  MULTIPLE_DOCS: words('a second document', 'one document in a file'),
}

/** A parser that has lost its way complains about one place again and again. */
function firstOfEachPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  const places = new Map([...mistakes].reverse().map((mistake) => [`${mistake.line}:${mistake.column}`, mistake]))
  return [...places.values()].sort(byPosition)
}

function fromYaml(file: string, error: YAMLError, lines: LineCounter): Mistake {
  const { line, col } = lines.linePos(error.pos[0])
  const said = error.message.includes('call stack') ? tooDeep : expectedOf[error.code]
  const at = { file, line, column: col }
  if (said !== undefined) return { ...at, ...said }
  const reason = error.message.replace(/\s+/g, ' ')
  return { ...at, found: reason, expected: 'YAML', message: `not YAML: ${reason}` }
}

/** The first alias that stands for nothing, or for something it is itself a part of. */
function badAlias(document: Document): { readonly at: Alias; readonly said: Words } | null {
  const anchors = new Set<string>()
  let bad: { at: Alias; said: Words } | null = null
  visit(document, {
    Node(_, node, ancestors) {
      if (isAlias(node)) {
        const inside = ancestors.some((above) => 'anchor' in above && above.anchor === node.source)
        if (anchors.has(node.source) && !inside) return undefined
        const what = `alias ${quote(`*${node.source}`)}`
        bad = {
          at: node,
          said: inside ? words(`${what} inside what it stands for`, 'no circle') : words(what, 'an anchor above it'),
        }
        return visit.BREAK
      }
      if (node.anchor !== undefined) anchors.add(node.anchor)
      return undefined
    },
  })
  return bad
}

/** Whether a value is too deep or, with all copies of its aliases, too large. */
function measure(top: unknown): Words | null {
  let values = 0
  const walk = (value: unknown, depth: number): Words | null => {
    values += 1
    if (depth > deepest) return tooDeep
    if (values > mostValues) return tooMany
    if (typeof value !== 'object' || value === null) return null
    for (const inner of Object.values(value)) {
      const excess = walk(inner, depth + 1)
      if (excess !== null) return excess
    }
    return null
  }
  return walk(top, 0)
}
