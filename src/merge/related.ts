import { relatedReasons, type RelatedReason } from '../model/finding.ts'

/** A sighting that may be the same flaw as any of the others, by index. */
export type Ambiguous = {
  readonly index: number
  readonly others: readonly number[]
  readonly reason: RelatedReason
}

type Relation = { readonly id: string; readonly reason: RelatedReason }

/** What is close but ambiguous is shown on both sides, never merged. */
export function relations(
  ambiguous: readonly Ambiguous[],
  /** The id of the finding that a sighting became part of. */
  idOf: (index: number) => string,
  /** Ids that a policy says are different: nobody need look at them side by side. */
  different: readonly (readonly string[])[] = [],
): ReadonlyMap<string, readonly Relation[]> {
  const sets = new Map<string, Map<string, RelatedReason>>()
  const add = (from: string, to: string, reason: RelatedReason): void => {
    if (from === to) return
    if (different.some((ids) => ids.includes(from) && ids.includes(to))) return
    const known = sets.get(from) ?? new Map<string, RelatedReason>()
    const before = known.get(to)
    // Whatever order they were met in, the first of the list of reasons counts.
    if (before === undefined || relatedReasons.indexOf(reason) < relatedReasons.indexOf(before)) known.set(to, reason)
    sets.set(from, known)
  }
  for (const { index, others, reason } of ambiguous) {
    const own = idOf(index)
    for (const other of others) {
      const id = idOf(other)
      add(own, id, reason)
      add(id, own, reason)
    }
  }
  return new Map(
    [...sets].map(([id, others]) => [
      id,
      [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([other, reason]) => ({ id: other, reason })),
    ]),
  )
}
