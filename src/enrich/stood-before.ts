import type { ChangedFile, LineRange, Replaced } from '../model/change.ts'
import type { CodeLocation } from '../model/location.ts'

/** Lines of a source file as it stands; null where it cannot be read. */
export type Source = (path: string) => readonly string[] | null

const declaration =
  /^(?:(?:export|public|private|protected|internal|static|final|readonly|const|let|var|val|my|our|local)\s+)+/
/** A line but for its indentation, its last mark, its kind of quotes and the words that declare: `var a = f(b)` is `const a = f(b);`. */
const same = (line: string): string =>
  line
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('"', "'")
    .replace(/[;,]+$/, '')
    .replace(declaration, '')

const wordsOf = (text: string): readonly string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? []
const overlaps = (a: LineRange, b: LineRange): boolean => a.start <= b.end && b.start <= a.end

/** The words that a line may give another value: what stands before `=` or `:=`, what a loop runs over, what is altered by a call. */
function defined(line: string): readonly string[] {
  const assigned = /^(.*?)(?::=|(?<![=!<>])=(?![=>~]))/.exec(line)?.[1] ?? ''
  const looped = /\bfor\b(.*?)\b(?:of|in)\b/.exec(line)?.[1] ?? ''
  const named = /\bas\s+([A-Za-z_$][\w$]*)/.exec(line)?.[1] ?? ''
  const altered = [...line.matchAll(/([A-Za-z_$][\w$]*)\s*(?:\.\s*\w+\s*\(|\+\+|--)/g)].map(([, word = '']) => word)
  return [...wordsOf(`${assigned} ${looped} ${named}`), ...altered]
}

/** The lines of a change that have no like on the other side of their place: what it really brought or took away. */
function fresh({ replaced = [], added }: ChangedFile, lines: readonly string[]): readonly string[] {
  const real: string[] = []
  const textOf = ({ start, end }: LineRange): readonly string[] => lines.slice(start - 1, end)
  for (const block of replaced) {
    const [now, was] = [textOf(block).map(same), block.was.map(same)]
    real.push(...now.filter((line) => !was.includes(line)), ...was.filter((line) => !now.includes(line)))
  }
  const bare = (added ?? []).filter((range) => !replaced.some((block) => overlaps(block, range)))
  return [...real, ...bare.flatMap(textOf)]
}

/** The lines of a file that the change really brought: not those that stood in the same place before, but for how they are written. */
export function brought({ replaced = [], added }: ChangedFile, lines: readonly string[] | null): readonly LineRange[] {
  if (lines === null || added === null) return added ?? []
  const stood = new Set<number>()
  for (const { start, end, was } of replaced) {
    const before = new Set(was.map(same))
    for (let line = start; line <= end; line++) if (before.has(same(lines[line - 1] ?? ''))) stood.add(line)
  }
  return added.flatMap((range) => withoutLines(range, stood))
}

function withoutLines({ start, end }: LineRange, stood: ReadonlySet<number>): readonly LineRange[] {
  const ranges: { start: number; end: number }[] = []
  for (let line = start; line <= end; line++) {
    if (stood.has(line)) continue
    const last = ranges.at(-1)
    if (last?.end === line - 1) last.end = line
    else ranges.push({ start: line, end: line })
  }
  return ranges
}

const countOf = (list: readonly string[], wanted: string): number => list.filter((one) => one === wanted).length

/** Whether each of these lines, where the change touched it, is one that it took away from that very place, as often. */
function isSameText(range: LineRange, file: ChangedFile, lines: readonly string[], like: Like): boolean {
  const blocks = (file.replaced ?? []).filter((block) => overlaps(block, range))
  const touched = (file.added ?? []).filter((one) => overlaps(one, range))
  for (let at = range.start; at <= range.end; at++) {
    if (!touched.some((one) => overlaps(one, { start: at, end: at }))) continue
    const block = blocks.find((one) => overlaps(one, { start: at, end: at }))
    if (block === undefined || !like(lines[at - 1] ?? '', block, lines.slice(block.start - 1, block.end))) return false
  }
  return true
}
type Like = (line: string, block: Replaced, now: readonly string[]) => boolean

const likeCode: Like = (line, { was }, now) => {
  const wanted = same(line)
  const before = countOf(was.map(same), wanted)
  return before > 0 && countOf(now.map(same), wanted) <= before
}

const quotedIn = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']+)'|"([^"]+)"|`([^`]+)`/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')

/** Whether what stands in quotes on a line of the change stood in one line that it replaced. */
export function textsStoodBefore(
  { replaced = [] }: ChangedFile,
  line: number,
  lines: readonly string[] | null,
): boolean {
  const texts = quotedIn(lines?.[line - 1] ?? '')
  const block = replaced.find((one) => overlaps(one, { start: line, end: line }))
  return texts.length > 0 && block?.was.some((was) => texts.every((text) => quotedIn(was).includes(text))) === true
}

/** The texts in quotes, else what follows the first `=` or `:`, else the whole line. */
function valuesOf(line: string): readonly string[] {
  const quoted = quotedIn(line).filter((text) => text.length >= 6)
  if (quoted.length > 0) return quoted
  const value = /[=:]\s*(\S.*?)\s*[,;]?\s*$/.exec(line)?.[1]
  return [value ?? line.trim()]
}
const likeSecret: Like = (line, { was }) => {
  const before = new Set(was.flatMap(valuesOf))
  return valuesOf(line).every((value) => before.has(value))
}

/**
 * Whether code that lies on lines of the change stood there before it, word for word: the lines are those that the change took away, but
 * for how they declare and are spaced, and nothing else in the file gives another value to a word in them. An edit that could have
 * made it unsafe is none of these. Where the text of either side is not known, it did not.
 */
export function codeStoodBefore(location: CodeLocation, file: ChangedFile, source: Source): boolean {
  const lines = source(location.path)
  const { startLine: start } = location
  if (lines === null || start === undefined || file.replaced === undefined) return false
  const range = { start, end: location.endLine ?? start }
  if (!isSameText(range, file, lines, likeCode)) return false
  const used = new Set(lines.slice(range.start - 1, range.end).flatMap((line) => wordsOf(usedIn(same(line)))))
  return !fresh(file, lines).some((line) => defined(line).some((word) => used.has(word)))
}

/** What a line makes its value of: all but a plain name that it assigns. */
const usedIn = (line: string): string => line.replace(/^[A-Za-z_$][\w$]*\s*(?::=|=(?!=))/, '')

/** Whether a secret that lies on lines of the change stood in what they replaced: each value of theirs did. */
export function secretStoodBefore(location: CodeLocation, file: ChangedFile, source: Source): boolean {
  const lines = source(location.path)
  const { startLine: start } = location
  if (lines === null || start === undefined || file.replaced === undefined) return false
  return isSameText({ start, end: location.endLine ?? start }, file, lines, likeSecret)
}
