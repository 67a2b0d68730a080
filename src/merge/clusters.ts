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
  const anchored = new Set<number>()
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
    if (left !== right && anchored.has(left) && anchored.has(right)) return
    const [keep, drop] = left < right ? [left, right] : [right, left]
    parent[drop] = keep
    if (anchored.delete(drop)) anchored.add(keep)
    const kept = joins.get(keep) ?? new Map<string, Join>()
    if (keep !== drop) for (const [key, value] of joins.get(drop) ?? []) kept.set(key, value)
    kept.set(joinKey(why), why)
    joins.set(keep, kept)
    if (keep !== drop) joins.delete(drop)
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
  const joinsOf = (index: number): Join[] =>
    [...(joins.get(find(index)) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  const anchor = (indices: readonly number[]): void => indices.forEach((index) => anchored.add(find(index)))
  const anchorOf = (index: number): number | null => (anchored.has(find(index)) ? find(index) : null)
  return { join, find, anchor, anchorOf, all, joinsOf }
}

const joinKey = ({ reason, values }: Join): string =>
  `${reason}\n${Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}`

/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
export const keyOf = (...parts: readonly string[]): string => parts.map((part) => `${part.length}:${part}`).join('')

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
