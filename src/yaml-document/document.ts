import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { TextFile } from '../model/text-file.ts'
import { locate, positionOf, type Path } from './locate.ts'
import { byPosition, found, words, type Mistake, type Position, type Words } from './mistake.ts'
import { inspect } from './structure.ts'

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
/** Brackets, colons, commas and lines: each may begin a value, and a parser takes its time for each. */
const mostMarks = 250_000
const deepest = 64
/** With all copies that aliases make. */
const mostValues = 500_000

const start: Position = { line: 1, column: 1 }
const tooDeep = words(`nesting deeper than ${deepest} levels`, 'less')
const tooMany = words(`more than ${mostValues} values with all copies of aliases`, 'fewer')

/** A YAML file's one mapping. Never throws; bounded in size, depth and copies. */
export function readDocument({ file, text }: TextFile): Reading {
  const lines = new LineCounter()
  const mistake = (said: Words, node: unknown): Mistake => ({ file, ...(positionOf(node, lines) ?? start), ...said })
  const refuse = (said: Words, node: unknown = null): Reading => ({ parsed: null, mistakes: [mistake(said, node)] })
  const large = tooLarge(text)
  if (large !== null) return refuse(large)
  // The core schema whatever a %YAML line says, so that `on` stays a word and `<<` a key like any other. Keys that stand twice are
  // found below: the parser compares each with each.
  const options = { schema: 'core', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
  const document = attempt(() => parseDocument(text, { ...options, lineCounter: lines }))
  if (document === null) return refuse(tooDeep)
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0)
    return { parsed: null, mistakes: firstOfEachPlace(errors.map((e) => fromYaml(file, e, lines))) }
  const structure = attempt(() => inspect(document))
  if (structure === null) return refuse(tooDeep)
  if (structure.bad !== null) return refuse(structure.bad.said, structure.bad.at)
  const plain = attempt((): { value: unknown } => ({ value: document.toJS({ maxAliasCount: 100 }) }))
  if (plain === null) return refuse(tooMany)
  const { value } = plain
  if (value == null) return refuse(words('an empty file', 'a mapping with at least one key'))
  if (!isMapping(value)) return refuse(words(found(value), 'a mapping (key: value)'), document.contents)
  const excess = measure(value)
  if (excess !== null) return refuse(excess)
  return {
    parsed: { file, value, locate: (path, at) => locate(document, lines, path, at) },
    mistakes: structure.repeated.map(({ at, said }) => mistake(said, at)).sort(byPosition),
  }
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function tooLarge(text: string): Words | null {
  if (text.length > longestFile)
    return words(`${text.length} characters`, `at most ${longestFile}; split it with extends`)
  const marks = text.match(/[[{,:\n-]/g)?.length ?? 0
  return marks > mostMarks ? words(`${marks} brackets, commas, colons and lines`, `at most ${mostMarks}`) : null
}

function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    // The parser recurses and throws where the stack or its count of aliases ends.
    return null
  }
}

const wordsOf: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: words('a tab as indentation', 'spaces'),
  MULTIPLE_DOCS: words('a second document', 'one document in a file'),
}

function fromYaml(file: string, { code, message, pos }: YAMLError, lines: LineCounter): Mistake {
  const { line, col } = lines.linePos(pos[0])
  // The parser catches where the stack ends, and says so in two ways.
  const said = /call stack|stack overflow/i.test(message) ? tooDeep : wordsOf[code]
  if (said !== undefined) return { file, line, column: col, ...said }
  const reason = message.replace(/\s+/g, ' ')
  return { file, line, column: col, found: reason, expected: 'YAML', message: `not YAML: ${reason}` }
}

/** A parser that has lost its way complains about one place again and again. */
function firstOfEachPlace(mistakes: readonly Mistake[]): readonly Mistake[] {
  const places = new Map([...mistakes].reverse().map((mistake) => [`${mistake.line}:${mistake.column}`, mistake]))
  return [...places.values()].sort(byPosition)
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
