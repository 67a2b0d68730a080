import type { RelatedReason } from '../model/finding.ts'
import type { Clusters } from './clusters.ts'

/** A sighting that may be the same flaw as any of the others, by index. */
export type Ambiguous = { readonly index: number; readonly others: readonly number[] }

type Relation = { readonly id: string; readonly reason: RelatedReason }

/** What is close but ambiguous is shown on both sides, never merged. */
export function relations(
  ambiguous: readonly Ambiguous[],
  clusters: Clusters,
  idOf: ReadonlyMap<number, string>,
): ReadonlyMap<string, readonly Relation[]> {
  const sets = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    if (from === to || from === '' || to === '') return
    sets.set(from, (sets.get(from) ?? new Set()).add(to))
  }
  for (const { index, others } of ambiguous) {
    const own = idOf.get(clusters.find(index)) ?? ''
    for (const other of others) {
      const id = idOf.get(clusters.find(other)) ?? ''
      add(own, id)
      add(id, own)
    }
  }
  return new Map(
    [...sets].map(([id, others]) => [
      id,
      [...others].sort().map((other) => ({ id: other, reason: 'route-without-parameter' as const })),
    ]),
  )
}
