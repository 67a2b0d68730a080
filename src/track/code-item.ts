import { compareTexts } from '../model/compare-texts.ts'
import type { CodeMark, Trace } from '../model/trace.ts'
import { sameNeighbours, sharedNeighbours, wordLikeness } from './lines.ts'
import { addTo, keyOf, type Traced } from './matching.ts'

/** A finding's marks in one file. */
export type CodeItem = {
  readonly owner: number
  readonly family: string | null
  readonly marks: readonly [CodeMark, ...CodeMark[]]
}

const codeMarks = ({ marks }: Trace): CodeMark[] => marks.filter((mark) => mark.type === 'code')

/** Items by file, in the order of their lines. */
export function itemsByPath(side: readonly Traced[], indices: readonly number[]): Map<string, CodeItem[]> {
  const byPath = new Map<string, CodeItem[]>()
  for (const owner of indices) {
    const trace = side[owner]?.trace
    if (trace === undefined) continue
    const [first, ...more] = codeMarks(trace)
    if (first === undefined) continue
    if (more.length === 0) addTo(byPath, first.path, { owner, family: trace.family, marks: [first] })
    else
      for (const [path, [lead, ...rest]] of marksByPath([first, ...more]))
        if (lead !== undefined) addTo(byPath, path, { owner, family: trace.family, marks: [lead, ...rest] })
  }
  for (const items of byPath.values()) items.sort(compareItems)
  return byPath
}

function marksByPath(marks: readonly CodeMark[]): Map<string, CodeMark[]> {
  const byPath = new Map<string, CodeMark[]>()
  for (const mark of marks) addTo(byPath, mark.path, mark)
  return byPath
}

function compareItems({ marks: [a], owner: left }: CodeItem, { marks: [b], owner: right }: CodeItem): number {
  return a.line - b.line || compareTexts(a.tool, b.tool) || compareTexts(a.rule, b.rule) || left - right
}

/** Tool and rule. */
export const voiceOf = ({ tool, rule }: CodeMark): string => keyOf(tool, rule)
/** Tool, rule and the line's code; null where the code is not known. */
export const codeKeyOf = (mark: CodeMark): string | null =>
  mark.code === '' ? null : keyOf(mark.tool, mark.rule, mark.code)

/** Items by tool, rule and code; those without readable code are in none. */
export function byCode(items: Iterable<CodeItem>): Map<string, CodeItem[]> {
  const groups = new Map<string, CodeItem[]>()
  for (const item of items) {
    const key = codeKeyOf(item.marks[0])
    if (key !== null) addTo(groups, key, item)
  }
  return groups
}

/** What two items have in common: the same code, the shared neighbours, and how well they fit as a number; 0 where they do not. */
export type Likeness = { readonly fit: number; readonly sameCode: boolean; readonly near: number }
export type Like = (a: CodeItem, b: CodeItem) => Likeness
const unlike: Likeness = { fit: 0, sameCode: false, near: 0 }

/** Lines that findings without readable code may have moved by. */
const farthest = 100
const likeWords = 0.6

/** How well two items fit, by the best of their marks. Another rule fits only where both are of one weakness family. */
export function likeness(a: CodeItem, b: CodeItem): Likeness {
  let best = unlike
  for (const left of a.marks)
    for (const right of b.marks) {
      const sameVoice = left.tool === right.tool && left.rule === right.rule
      if (!sameVoice && (a.family === null || a.family !== b.family)) continue
      const found = markLikeness(left, right)
      const fit = found.fit === 0 ? 0 : found.fit + (sameVoice ? 1 : 0)
      if (fit > best.fit) best = { ...found, fit }
    }
  return best
}

function markLikeness(a: CodeMark, b: CodeMark): Likeness {
  if (a.code === '' || b.code === '') {
    const apart = Math.abs(a.line - b.line)
    const fit = apart === 0 ? 5 : apart <= farthest && a.line > 0 && b.line > 0 ? 3 - apart / farthest : 0
    return fit === 0 ? unlike : { fit, sameCode: false, near: 0 }
  }
  const near = sharedNeighbours(a.near, b.near)
  if (a.code === b.code) return { fit: 2 + 2 * near + (a.line === b.line ? 0.5 : 0), sameCode: true, near }
  if (near >= 3 && sameNeighbours(a.near, b.near)) return { fit: near - 1, sameCode: false, near }
  const alike = near >= 2 ? wordLikeness(a.words, b.words) : 0
  return alike >= likeWords ? { fit: near / 2 + alike, sameCode: false, near } : unlike
}

/** Likeness of what has the same line of code; anything else is unlike. */
export function sameCode(a: CodeItem, b: CodeItem): Likeness {
  const found = likeness(a, b)
  return found.sameCode ? found : unlike
}

/** The same rule, code and surroundings: nothing about the two tells them apart but where they stand. */
export function isTwin({ marks: [a] }: CodeItem, { marks: [b] }: CodeItem): boolean {
  return (
    a.tool === b.tool &&
    a.rule === b.rule &&
    a.code === b.code &&
    a.near === b.near &&
    (a.code !== '' || a.line === b.line)
  )
}
