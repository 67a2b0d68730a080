import type { Renames } from '../model/change.ts'
import { baseName } from '../model/path-parts.ts'
import { codeKeyOf, itemsByPath, type CodeItem } from './code-item.ts'
import { sharedNeighbours } from './lines.ts'
import { freeNow, freeThen, keyOf, type Matching, type Traced } from './matching.ts'
import type { FilePair } from './same-file.ts'

/** Files under which one code stands; a line that stands in more of them says nothing about any. */
const mostFiles = 20

export type RenameContext = {
  /** What git says, old name to new; empty where nobody can tell. */
  readonly renames: Renames
  /** Whether a file is there now; null where there is no checkout to ask. */
  readonly exists: ((path: string) => boolean) | null
}

/**
 * Files that have another name now: by git where it was asked, else by the findings in them. A file counts as renamed where it is gone,
 * the other had none of these findings before, and each is the only best for the other.
 */
export function renamedFiles(matching: Matching, { renames, exists }: RenameContext): readonly FilePair[] {
  const then = itemsByPath(matching.then, freeThen(matching))
  const now = itemsByPath(matching.now, freeNow(matching))
  const before = pathsOf(matching.then)
  const after = pathsOf(matching.now)
  const pairs = new Map<string, string>()
  const pair = (from: string, to: string): void => {
    if (then.has(from) && now.has(to) && !pairs.has(from)) pairs.set(from, to)
  }
  for (const [from, to] of renames) pair(from, to)
  const taken = new Set(pairs.values())
  const isGone = (path: string): boolean =>
    !pairs.has(path) && !after.has(path) && !renames.has(path) && exists?.(path) !== true
  const gone = select(then, isGone)
  const come = select(now, (path) => !before.has(path) && !taken.has(path))
  const votes = votesOf(gone, come)
  for (const [from, to] of mutualBestFiles(votes)) pair(from, to)
  for (const [from, to] of byFolder(pairs, votes)) pair(from, to)
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => ({ from, to, then: then.get(from) ?? [], now: now.get(to) ?? [] }))
}

function pathsOf(side: readonly Traced[]): ReadonlySet<string> {
  const paths = new Set<string>()
  for (const { trace } of side) for (const mark of trace?.marks ?? []) if (mark.type === 'code') paths.add(mark.path)
  return paths
}

type Items = ReadonlyMap<string, readonly CodeItem[]>
const select = (items: Items, isWanted: (path: string) => boolean): Items =>
  new Map([...items].filter(([path]) => isWanted(path)))

/** How many last segments two paths share. */
export function sharedEnd(a: string, b: string): number {
  const left = a.split('/').reverse()
  const right = b.split('/').reverse()
  const end = left.findIndex((segment, index) => segment !== right[index])
  return end < 0 ? left.length : end
}

type Vote = {
  readonly from: string
  readonly to: string
  /** The shared end of the names, and what the findings say, each the less the more files it speaks for. */
  weight: number
  /** Whether anything beside common lines speaks for it. */
  proof: boolean
}
/** For each file that is gone: the files that may be it. */
type Votes = ReadonlyMap<string, ReadonlyMap<string, Vote>>

/** Each finding speaks for the files in which its like stands. */
function votesOf(gone: Items, come: Items): Votes {
  const places = new Map<string, Map<string, CodeItem>>()
  for (const [path, items] of come)
    for (const item of items)
      for (const key of keysOf(item, path)) {
        const known = places.get(key) ?? new Map<string, CodeItem>()
        if (known.size <= mostFiles) known.set(path, item)
        places.set(key, known)
      }
  const votes = new Map<string, Map<string, Vote>>()
  for (const [from, items] of gone) {
    const own = new Map<string, Vote>()
    for (const item of items) speak(item, from, places, own)
    if (own.size > 0) votes.set(from, own)
  }
  return votes
}

function speak(
  item: CodeItem,
  from: string,
  places: ReadonlyMap<string, ReadonlyMap<string, CodeItem>>,
  own: Map<string, Vote>,
): void {
  const spoken = new Set<string>()
  for (const key of keysOf(item, from)) {
    const found = places.get(key)
    if (found === undefined || found.size > mostFiles) continue
    for (const [to, other] of found) {
      if (spoken.has(to)) continue
      spoken.add(to)
      const near = sharedNeighbours(item.marks[0].near, other.marks[0].near)
      const vote = own.get(to) ?? { from, to, weight: sharedEnd(from, to), proof: baseName(from) === baseName(to) }
      vote.weight += (1 + near) / found.size
      vote.proof ||= near >= 3
      own.set(to, vote)
    }
  }
}

/** A finding’s code, alone and together with the name of its file: a common line under the same name still tells. */
function keysOf({ marks: [mark] }: CodeItem, path: string): readonly string[] {
  const key = codeKeyOf(mark)
  const named = keyOf(mark.tool, mark.rule, baseName(path), mark.code === '' ? String(mark.line) : mark.code)
  return key === null ? [named] : [key, named]
}

/** Files of which each is the other’s only best; where two are equally good, none is taken. */
function mutualBestFiles(votes: Votes): readonly (readonly [string, string])[] {
  const wishes = new Map<string, { readonly from: string; readonly weight: number; readonly alone: boolean }>()
  const chosen: Vote[] = []
  for (const own of votes.values()) {
    const [first, second] = [...own.values()].filter(({ proof }) => proof).sort((a, b) => b.weight - a.weight)
    if (first === undefined || first.weight === second?.weight) continue
    chosen.push(first)
    const known = wishes.get(first.to)
    if (known === undefined || first.weight > known.weight) wishes.set(first.to, { ...first, alone: true })
    else if (first.weight === known.weight) wishes.set(first.to, { ...known, alone: false })
  }
  return chosen.flatMap(({ from, to }): readonly (readonly [string, string])[] => {
    const wish = wishes.get(to)
    return wish?.from === from && wish.alone ? [[from, to]] : []
  })
}

/** Where whole folders moved, the files that say too little themselves went with the rest. */
function byFolder(pairs: ReadonlyMap<string, string>, votes: Votes): readonly (readonly [string, string])[] {
  const moves = new Map<string, number>()
  for (const [from, to] of pairs) {
    const shared = sharedEnd(from, to)
    const head = (path: string): string =>
      path
        .split('/')
        .slice(0, -shared || undefined)
        .join('/')
    if (shared > 0) moves.set(`${head(from)}\n${head(to)}`, (moves.get(`${head(from)}\n${head(to)}`) ?? 0) + 1)
  }
  const known = [...moves].filter(([, count]) => count >= 2).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const taken = new Set(pairs.values())
  const found: (readonly [string, string])[] = []
  for (const [from, own] of votes) {
    if (pairs.has(from)) continue
    for (const [move] of known) {
      const [head = '', target = ''] = move.split('\n')
      if (head !== '' && !from.startsWith(`${head}/`)) continue
      const rest = head === '' ? from : from.slice(head.length + 1)
      const to = target === '' ? rest : `${target}/${rest}`
      if (!own.has(to) || taken.has(to)) continue
      taken.add(to)
      found.push([from, to])
      break
    }
  }
  return found
}
