import type { CodeMark } from '../model/trace.ts'
import { itemsByPath, type CodeItem } from './code-item.ts'
import { sharedNeighbours } from './lines.ts'
import { addTo, freeNow, freeThen, keyOf, type Matching, type Traced } from './matching.ts'

/** Findings of one line above which nobody can say which is which. */
const mostAtPlace = 50

/**
 * Finds again what a tool now reports under another rule: the same place and code, a rule that is no longer heard of and one that was
 * not heard of before. Each rule has one successor, the one that most places speak for; where two are equal nothing is joined.
 */
export function matchRenamedRules(matching: Matching, currentPath: (path: string) => string): void {
  const heardThen = rulesOf(matching.then)
  const heardNow = rulesOf(matching.now)
  const then = atPlaces(itemsByPath(matching.then, freeThen(matching)), currentPath, (rule) => !heardNow.has(rule))
  const now = atPlaces(
    itemsByPath(matching.now, freeNow(matching)),
    (path) => path,
    (rule) => !heardThen.has(rule),
  )
  const met = new Map<string, (readonly [CodeItem, CodeItem])[]>()
  for (const [place, before] of then) {
    const after = now.get(place) ?? []
    if (before.length > mostAtPlace || after.length > mostAtPlace) continue
    for (const a of before)
      for (const b of after)
        if (isSamePlace(a.marks[0], b.marks[0]) && mayBeOne(a, b)) addTo(met, pairKey(a, b), [a, b] as const)
  }
  const counts = [...met.values()].sort((x, y) => y.length - x.length)
  const successor = new Map<string, readonly (readonly [CodeItem, CodeItem])[]>()
  for (const pairs of counts) {
    const [a, b] = pairs[0] as readonly [CodeItem, CodeItem] // lists are made with their first pair
    if (!isOnlyBest(a, b, pairs.length, counts)) continue
    successor.set(pairKey(a, b), pairs)
  }
  for (const pairs of successor.values())
    for (const [a, b] of pairs) {
      const values = {
        path: b.marks[0].path,
        line: String(b.marks[0].line),
        rule: `${a.marks[0].rule} → ${b.marks[0].rule}`,
      }
      matching.pair(a.owner, b.owner, 'renamed-rule', values)
    }
}

const ruleKey = ({ tool, rule }: CodeMark): string => keyOf(tool, rule)
const pairKey = (a: CodeItem, b: CodeItem): string => keyOf(ruleKey(a.marks[0]), ruleKey(b.marks[0]))

function rulesOf(side: readonly Traced[]): ReadonlySet<string> {
  const heard = new Map<string, Set<string>>()
  for (const { trace } of side)
    for (const { tool, rule } of trace?.marks ?? []) {
      const rules = heard.get(tool)
      if (rules === undefined) heard.set(tool, new Set([rule]))
      else rules.add(rule)
    }
  return new Set([...heard].flatMap(([tool, rules]) => [...rules].map((rule) => keyOf(tool, rule))))
}

/** Items of rules that are wanted, by tool, file and code (or line). */
function atPlaces(
  items: ReadonlyMap<string, readonly CodeItem[]>,
  pathOf: (path: string) => string,
  isWanted: (rule: string) => boolean,
): Map<string, CodeItem[]> {
  const places = new Map<string, CodeItem[]>()
  for (const item of [...items.values()].flat()) {
    const [mark] = item.marks
    if (!isWanted(ruleKey(mark))) continue
    addTo(places, keyOf(mark.tool, pathOf(mark.path), mark.code === '' ? String(mark.line) : mark.code), item)
  }
  return places
}

const isSamePlace = (a: CodeMark, b: CodeMark): boolean =>
  a.code === '' ? a.line === b.line : sharedNeighbours(a.near, b.near) >= 3

/** Two rules that are known to be about different weaknesses are not one. */
const mayBeOne = (a: CodeItem, b: CodeItem): boolean => a.family === null || b.family === null || a.family === b.family

type Pairs = readonly (readonly [CodeItem, CodeItem])[]

function isOnlyBest(a: CodeItem, b: CodeItem, count: number, all: readonly Pairs[]): boolean {
  return all.every((pairs) => {
    const [x, y] = pairs[0] as readonly [CodeItem, CodeItem] // lists are made with their first pair
    const isRival = (ruleKey(x.marks[0]) === ruleKey(a.marks[0])) !== (ruleKey(y.marks[0]) === ruleKey(b.marks[0]))
    return !isRival || pairs.length < count
  })
}
