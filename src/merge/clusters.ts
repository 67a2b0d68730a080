import type { Join } from '../model/finding.ts'

/** Sightings that are one finding, by index. Joins keep their reason, so that every merge can be explained. */
export type Clusters = {
  /**
   * Joins two sightings; a join inside one cluster adds its reason and nothing else. Two anchored clusters are never joined.
   */
  readonly join: (a: number, b: number, join: Join) => void
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

/** Every sighting by itself. */
export function createClusters(size: number): Clusters {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const joins = new Map<number, Map<string, Join>>()
  const anchored = new Uint8Array(size)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = index; at !== root;) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number, why: Join): void => {
    const left = find(a)
    const right = find(b)
    if (left !== right && anchored[left] === 1 && anchored[right] === 1) return
    const [keep, drop] = left < right ? [left, right] : [right, left]
    parent[drop] = keep
    if (anchored[drop] === 1) anchored[keep] = 1
    let kept = joins.get(keep)
    if (kept === undefined) joins.set(keep, (kept = new Map<string, Join>()))
    if (keep !== drop) {
      const dropped = joins.get(drop)
      if (dropped !== undefined) {
        for (const [key, value] of dropped) kept.set(key, value)
        joins.delete(drop)
      }
    }
    kept.set(joinKey(why), why)
  }
  const all = (): number[][] => {
    const byRoot = new Map<number, number[]>()
    for (let index = 0; index < size; index++) {
      const root = find(index)
      const members = byRoot.get(root)
      if (members === undefined) byRoot.set(root, [index])
      else members.push(index)
    }
    return [...byRoot.values()]
  }
  const joinsOf = (index: number): readonly Join[] => {
    const found = joins.get(find(index))
    if (found === undefined) return none
    if (found.size === 1) return [...found.values()]
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  }
  const anchor = (indices: readonly number[]): void => {
    for (const index of indices) anchored[find(index)] = 1
  }
  const anchorOf = (index: number): number | null => (anchored[find(index)] === 1 ? find(index) : null)
  return { join, find, anchor, anchorOf, all, joinsOf }
}

const none: readonly Join[] = []

function joinKey({ reason, values }: Join): string {
  let key: string = reason
  for (const name in values) key += `\n${name}=${values[name]}`
  return key
}

/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
export function keyOf(...parts: readonly string[]): string {
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
