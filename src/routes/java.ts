import type { LineRange } from '../model/change.ts'
import { closing, linesOf, matches, type SourceText } from './source-text.ts'

/** An annotation with what stands in its brackets, and the class or method it stands before. */
export type Annotated = {
  readonly name: string
  /** The text between the brackets, comments left out; empty where there are none. */
  readonly text: string
  readonly line: number
  readonly on: 'class' | 'method'
  /** From the declaration to the end of its body. */
  readonly lines: LineRange
  /** Offsets of the body, to find the members of a class. */
  readonly start: number
  readonly end: number
}

const declaration =
  /^\s*(?:(?:public|protected|private|static|final|abstract|sealed|open|override|suspend|synchronized|default|async|export|data)\s+)*(class|interface|record|object)?\s*/

/** Every annotation (Java, Kotlin) or decorator (TypeScript) of these names that stands before a class or method. */
export function annotations(source: SourceText, names: readonly string[]): readonly Annotated[] {
  const pattern = new RegExp(`@(?:[\\w.]+\\.)?(${names.join('|')})\\b\\s*(\\()?`, 'g')
  return [...matches(source.bare, pattern)].flatMap((match) => {
    const open = match[2] === undefined ? null : match.index + match[0].length - 1
    const behind = open === null ? match.index + match[0].length : closing(source, open) + 1
    const text = open === null ? '' : withoutBraces(source.code.slice(open + 1, behind - 1))
    const start = skipAnnotations(source, behind)
    const kind = declaration.exec(source.bare.slice(start, start + 300))
    const on = kind?.[1] === undefined ? 'method' : 'class'
    const end = bodyEnd(source, start, on)
    if (end === null) return []
    const lines = linesOf(source, { start, end })
    return [{ name: match[1] ?? '', text, line: source.lineAt(match.index), on, lines, start, end }]
  })
}

/** What TypeScript names in one object (`{ path: 'x' }`) Java names without it. */
const withoutBraces = (text: string): string => /^\s*\{(\s*\w+\s*:[^]*)\}\s*$/.exec(text)?.[1] ?? text

/** Where the declaration begins, behind all further annotations. */
function skipAnnotations(source: SourceText, from: number): number {
  let at = from
  for (;;) {
    const match = /^\s*@[\w.]+\s*(\()?/.exec(source.bare.slice(at, at + 500))
    if (match === null) break
    at = match[1] === undefined ? at + match[0].length : closing(source, at + match[0].length - 1) + 1
  }
  return at + (/^\s*/.exec(source.bare.slice(at, at + 500))?.[0].length ?? 0)
}

/** The end of the body that follows; null for a method without one. */
function bodyEnd(source: SourceText, start: number, on: 'class' | 'method'): number | null {
  const { bare } = source
  if (on === 'class') {
    const open = bare.indexOf('{', start)
    return open < 0 ? null : closing(source, open) + 1
  }
  const open = bare.indexOf('(', start)
  for (let at = open < 0 ? bare.length : closing(source, open) + 1; at < bare.length; at++) {
    const c = bare.charAt(at)
    if (c === ';') return at + 1
    if (c === '=' && bare[at + 1] !== '>') return expressionEnd(source, at)
    if (c === '{' && !inType.test(bare.slice(Math.max(open, at - 40), at))) return closing(source, at) + 1
    if ('([{'.includes(c)) at = closing(source, at)
  }
  return null
}

/** Behind these a brace is part of a type: `Promise<{ id: string }>`. */
const inType = /[:<|&,]\s*$/
/** A line that goes on in the next, or goes on with the one before. */
const goesOn = /[-=(,.+*/|&:?>]\s*$/
const continues = /^\s*(?:\?*\.|\?:|&&|\|\||[+*/)\]}-])/

/** Kotlin's `fun show(id: Int) = …`: it ends with the line that nothing continues. */
function expressionEnd(source: SourceText, from: number): number {
  const { bare } = source
  let line = from
  for (let at = from; at < bare.length; at++) {
    const c = bare.charAt(at)
    if (c === ';' || c === '}') return at
    if ('([{'.includes(c)) at = closing(source, at)
    else if (c === '\n' && !goesOn.test(bare.slice(line, at)) && !continues.test(bare.slice(at + 1, at + 200)))
      return at
    if (c === '\n') line = at + 1
  }
  return bare.length
}

/** The constant texts given as `value`, `path` or without a name; `[]` where none is constant. */
export function annotationValues(text: string, names: readonly string[]): readonly string[] {
  const named = new RegExp(
    `(?:^|,)\\s*(?:${names.join('|')})\\s*[=:]\\s*(\\{[^}]*\\}|\\[[^\\]]*\\]|(?:"[^"]*"|'[^']*'|\`[^\`]*\`))(?=\\s*(?:,|$))`,
  ).exec(text)?.[1]
  const plain = /^\s*(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|'[^']*'|`[^`]*`)\s*(?:,|$)/.exec(text)?.[0]
  return [...matches(named ?? plain ?? '', /["'`]([^"'`]*)["'`]/g)].map(([, value = '']) => value)
}

/** The class annotation that stands around a member, if any: the innermost. */
export const around = (member: Annotated, classes: readonly Annotated[]): Annotated | undefined =>
  classes.filter(({ start, end }) => start <= member.start && member.end <= end).sort((a, b) => b.start - a.start)[0]
