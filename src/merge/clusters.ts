import type { Join } from '../model/finding.ts'
import { createSets } from './sets.ts'

/** Sightings that are one finding, by index. Joins keep their reason, so that every merge can be explained. */
export type Clusters = {
  /** How many sightings there are. */
  readonly size: number
  /**
   * Joins two sightings and says whether they are one now; a join inside one cluster adds its reason and nothing else. Two anchored
   * clusters are never joined, and neither are two that `mayJoin` refuses.
   */
  readonly join: (a: number, b: number, join: Join) => boolean
  /** Joins what a person says is one, whatever tells it apart. */
  readonly force: (a: number, b: number, join: Join) => void
  /** The cluster's representative index. */
  readonly find: (index: number) => number
  /** Marks the clusters of these as flaws that have been told apart: what comes later may join one of them, and never two. */
  readonly anchor: (indices: readonly number[]) => void
  /** The representative of an anchored cluster; null where the cluster is not anchored. */
  readonly anchorOf: (index: number) => number | null
  /** Members of every cluster, in index order. */
  readonly all: () => readonly (readonly number[])[]
  /** Why the members of a cluster are one, each reason with its values once. */
  readonly joinsOf: (index: number) => readonly Join[]
}

/** Told of two representatives before their clusters become one under the first; a no keeps them apart. */
export type MayJoin = (keep: number, drop: number) => boolean

/** Every sighting by itself. */
export function createClusters(size: number, mayJoin: MayJoin = () => true): Clusters {
  const { find, join: unite } = createSets(size)
  const anchored = new Uint8Array(size)
  const made: Join[] = []
  const madeAt: number[] = []
  /** The reasons by representative, as long as no further join was made. */
  let byRoot: readonly (readonly Join[] | undefined)[] | null = null
  const join = (a: number, b: number, why: Join): boolean => {
    const left = find(a)
    const right = find(b)
    if (left !== right) {
      if (anchored[left] === 1 && anchored[right] === 1) return false
      const [keep, drop] = left < right ? [left, right] : [right, left]
      if (!mayJoin(keep, drop)) return false
      unite(keep, drop)
      if (anchored[drop] === 1) anchored[keep] = 1
    }
    made.push(why)
    madeAt.push(left)
    byRoot = null
    return true
  }
  const force = (a: number, b: number, why: Join): void => {
    for (const index of [a, b]) anchored[find(index)] = 0
    join(a, b, why)
  }
  const joinsOf = (index: number): readonly Join[] => {
    byRoot ??= byRepresentative(size, made, madeAt, find)
    const list = byRoot[find(index)] ?? []
    return list.length < 2 ? list : distinct(list)
  }
  const anchor = (indices: readonly number[]): void => {
    for (const index of indices) anchored[find(index)] = 1
  }
  const anchorOf = (index: number): number | null => (anchored[find(index)] === 1 ? find(index) : null)
  return { size, join, force, find, anchor, anchorOf, all: () => membersOf(size, find), joinsOf }
}

function membersOf(size: number, find: (index: number) => number): number[][] {
  const clusters: number[][] = []
  const position = new Int32Array(size)
  for (let index = 0; index < size; index++) {
    const root = find(index)
    // A representative is the lowest of its cluster, so it comes first.
    if (root === index) position[index] = clusters.push([index]) - 1
    else clusters[position[root] ?? 0]?.push(index)
  }
  return clusters
}

function byRepresentative(
  size: number,
  made: readonly Join[],
  madeAt: readonly number[],
  find: (index: number) => number,
): readonly (readonly Join[] | undefined)[] {
  const lists = new Array<Join[] | undefined>(size)
  for (let at = 0; at < made.length; at++) {
    const join = made[at] as Join // within its bounds
    const root = find(madeAt[at] ?? 0)
    const list = lists[root]
    if (list === undefined) lists[root] = [join]
    else if (list[list.length - 1] !== join) list.push(join)
  }
  return lists
}

/** Each reason with its values once, in an order that does not tell how they were met. */
function distinct(list: readonly Join[]): readonly Join[] {
  const [a, b, ...more] = list
  if (a === undefined || b === undefined) return list
  if (more.length === 0) {
    const [one, other] = [joinKey(a), joinKey(b)]
    return one === other ? [b] : one < other ? list : [b, a]
  }
  const byKey = new Map<string, Join>()
  for (const join of list) byKey.set(joinKey(join), join)
  if (byKey.size === 1) return [...byKey.values()]
  return [...byKey].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, join]) => join)
}

function joinKey({ reason, values }: Join): string {
  let key: string = reason
  for (const name in values) key += `\n${name}=${values[name]}`
  return key
}

/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
export const keyOf = (...parts: readonly string[]): string => keyOfAll(parts)

/** The same of a list of parts. */
export function keyOfAll(parts: readonly string[]): string {
  let key = ''
  for (const part of parts) key += `${part.length}:${part}`
  return key
}

/** Groups values by a key; keys in order of first appearance. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name === null) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}
