import { ending, step, type EntryPath } from './paths.ts'

/** A JSON value in which each container of entries keeps its first one, or `keep` objects of a virtual array of documents. */
export function cutEntries(
  value: unknown,
  paths: readonly EntryPath[],
  many: { readonly keep: number } | null,
): unknown {
  return cutValue(value, paths, 0, many?.keep ?? 1)
}

function cutValue(value: unknown, active: readonly EntryPath[], depth: number, keep: number): unknown {
  if (active.length === 0 || typeof value !== 'object' || value === null) return value
  const seen = new Map<string, number>()
  const kept: [string, unknown][] = []
  for (const [key, child] of Object.entries(value)) {
    const matching = step(active, key, depth)
    const entry = ending(matching, depth)
    if (entry === undefined) kept.push([key, cutValue(child, matching, depth + 1, 1)])
    else {
      const count = seen.get(entry.text) ?? 0
      seen.set(entry.text, count + 1)
      if (count < (depth === 0 ? keep : 1)) kept.push([key, child])
    }
  }
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept)
}
