import type { TrackReason } from '../model/change.ts'
import { align } from './align.ts'
import { byCode, codeKeyOf, itemsByPath, likeness, type CodeItem, type Like } from './code-item.ts'
import { freeNow, freeThen, type Matching } from './matching.ts'

/** Two states of one file: which names it had then and has now, and the findings in it. */
export type FilePair = {
  readonly from: string
  readonly to: string
  readonly then: readonly CodeItem[]
  readonly now: readonly CodeItem[]
}

/** Pairs of a block above which only what is exact is compared. */
const mostPairs = 250_000

/** Files that both runs have findings in, by the same name, in the order of their names. */
export function sameFiles(matching: Matching): readonly FilePair[] {
  const then = itemsByPath(matching.then, freeThen(matching))
  const now = itemsByPath(matching.now, freeNow(matching))
  return [...now.keys()]
    .filter((path) => then.has(path))
    .sort()
    .map((path) => ({ from: path, to: path, then: then.get(path) ?? [], now: now.get(path) ?? [] }))
}

/** Finds again what stands in the same file, wherever its lines went: first in order, then what changed places. */
export function matchFile(matching: Matching, file: FilePair, like: Like = likeness): void {
  const then = freeOf(file.then, matching.isThenFree)
  const now = freeOf(file.now, matching.isNowFree)
  const inOrder = align(then, now, like)
  const isOutbid = outbidBy(then, now, inOrder)
  for (const [before, after] of inOrder) if (!isOutbid(before, after)) accept(matching, file, before, after)
  for (const [then, now] of crossings(matching, file)) accept(matching, file, then, now)
}

/** Finds again the line that was edited: the same rule in the same file, alike in words or between the same neighbours, and nothing else as like. */
export function matchEdited(matching: Matching, file: FilePair): void {
  const then = freeOf(file.then, matching.isThenFree)
  const now = freeOf(file.now, matching.isNowFree)
  if (then.length * now.length > mostPairs) return
  for (const [before, after] of mutualBest(then, now)) accept(matching, file, before, after)
}

/** Of six neighbouring lines, how many must be the same for surroundings to speak against the order. */
const strong = 4
/** Places of one code above which surroundings are not asked: it is a phrase everybody uses. */
const mostAsked = 40

/**
 * Tells of a pair that follows the order whether one that the order left over is far more like either of the two: a function that was
 * moved behind another must not lose its place to whatever stands there now.
 */
function outbidBy(
  then: readonly CodeItem[],
  now: readonly CodeItem[],
  inOrder: readonly (readonly [CodeItem, CodeItem])[],
): (before: CodeItem, after: CodeItem) => boolean {
  const placed = new Set(inOrder.flat())
  const [leftThen, leftNow] = [then, now].map((items) => byCode(items.filter((item) => !placed.has(item))))
  const better = (left: Map<string, CodeItem[]> | undefined, item: CodeItem, near: number): boolean => {
    const others = left?.get(codeKeyOf(item.marks[0]) ?? '') ?? []
    if (others.length > mostAsked) return false
    return others.some((other) => {
      const found = likeness(other, item)
      return found.sameCode && found.near >= strong && found.near >= near * 2
    })
  }
  return (before, after) => {
    const { near } = likeness(before, after)
    return near < strong && (better(leftThen, after, near) || better(leftNow, before, near))
  }
}

const freeOf = (items: readonly CodeItem[], isFree: (index: number) => boolean): CodeItem[] =>
  items.filter(({ owner }) => isFree(owner))

function accept(matching: Matching, { from, to }: FilePair, then: CodeItem, now: CodeItem): void {
  const { sameCode } = likeness(then, now)
  const [a, b] = [then.marks[0], now.marks[0]]
  const lines: Record<string, string> =
    a.line === b.line ? { line: String(b.line) } : { lines: `${a.line} → ${b.line}` }
  const place: Record<string, string> = from === to ? { path: to } : { path: `${from} → ${to}` }
  const reason: TrackReason =
    from !== to
      ? 'renamed-file'
      : a.line === b.line && (sameCode || a.code === '')
        ? 'same-place'
        : sameCode || a.code === ''
          ? 'moved-lines'
          : 'edited-line'
  const code: Record<string, string> = sameCode ? { code: b.code } : {}
  matching.pair(then.owner, now.owner, reason, { rule: b.rule, ...place, ...lines, ...code })
}

/** The same rule and code on both sides, out of order: functions that changed places. The best surroundings first, then in order. */
function crossings(matching: Matching, file: FilePair): readonly (readonly [CodeItem, CodeItem])[] {
  const waiting = byCode(freeOf(file.then, matching.isThenFree))
  const groups = byCode(freeOf(file.now, matching.isNowFree))
  return [...groups].flatMap(([key, now]) => byFit(waiting.get(key) ?? [], now))
}

/** Pairs by how well they fit, the best first, in order where they fit alike. */
function byFit(then: readonly CodeItem[], now: readonly CodeItem[]): readonly (readonly [CodeItem, CodeItem])[] {
  if (then.length * now.length > mostPairs)
    return then.slice(0, now.length).map((item, index) => [item, now[index] as CodeItem]) // within both lengths
  const all = then.flatMap((a, x) => now.map((b, y) => ({ a, b, x, y, ...likeness(a, b) })))
  all.sort((p, q) => q.fit - p.fit || p.x - q.x || p.y - q.y)
  const done = new Set<CodeItem>()
  return all.flatMap(({ a, b }): readonly (readonly [CodeItem, CodeItem])[] => {
    if (done.has(a) || done.has(b)) return []
    done.add(a).add(b)
    return [[a, b]]
  })
}

type Best = { readonly other: CodeItem; readonly fit: number; readonly alone: boolean }

/** Pairs in which each is the other's only best. */
export function mutualBest(
  then: readonly CodeItem[],
  now: readonly CodeItem[],
  like: Like = likeness,
): readonly (readonly [CodeItem, CodeItem])[] {
  const best = new Map<CodeItem, Best>()
  const note = (item: CodeItem, other: CodeItem, fit: number): void => {
    const known = best.get(item)
    if (known === undefined || fit > known.fit) best.set(item, { other, fit, alone: true })
    else if (fit === known.fit) best.set(item, { ...known, alone: false })
  }
  for (const a of then)
    for (const b of now) {
      const { fit } = like(a, b)
      if (fit <= 0) continue
      note(a, b, fit)
      note(b, a, fit)
    }
  return then.flatMap((a): readonly (readonly [CodeItem, CodeItem])[] => {
    const mine = best.get(a)
    if (mine?.alone !== true) return []
    const theirs = best.get(mine.other)
    return theirs?.alone === true && theirs.other === a ? [[a, mine.other]] : []
  })
}
