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
    const text = open === null ? '' : source.code.slice(open + 1, behind - 1)
    const start = skipAnnotations(source, behind)
    const kind = declaration.exec(source.bare.slice(start, start + 300))
    const on = kind?.[1] === undefined ? 'method' : 'class'
    const end = bodyEnd(source, start, on)
    if (end === null) return []
    const lines = linesOf(source, { start, end })
    return [{ name: match[1] ?? '', text, line: source.lineAt(match.index), on, lines, start, end }]
  })
}

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
  let at = start
  if (on === 'method') {
    const open = bare.indexOf('(', start)
    if (open < 0) return null
    at = closing(source, open) + 1
  }
  const next = /[{;]/.exec(bare.slice(at))
  if (next === null) return null
  const from = at + next.index
  return next[0] === ';' ? from + 1 : closing(source, from) + 1
}

/** The constant texts given as `value`, `path` or without a name; `[]` where none is constant. */
export function annotationValues(text: string, names: readonly string[]): readonly string[] {
  const named = new RegExp(
    `(?:^|,)\\s*(?:${names.join('|')})\\s*[=:]\\s*(\\{[^}]*\\}|\\[[^\\]]*\\]|(?:"[^"]*"|'[^']*'|\`[^\`]*\`))`,
  ).exec(text)?.[1]
  const plain = /^\s*(?:\{[^}]*\}|\[[^\]]*\]|"[^"]*"|'[^']*'|`[^`]*`)\s*(?:,|$)/.exec(text)?.[0]
  return [...matches(named ?? plain ?? '', /["'`]([^"'`]*)["'`]/g)].map(([, value = '']) => value)
}

/** The class annotation that stands around a member, if any: the innermost. */
export const around = (member: Annotated, classes: readonly Annotated[]): Annotated | undefined =>
  classes.filter(({ start, end }) => start <= member.start && member.end <= end).sort((a, b) => b.start - a.start)[0]
