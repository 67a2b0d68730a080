import type { TrackedBy, TrackReason } from '../model/change.ts'
import type { Trace } from '../model/trace.ts'

/** A finding of either run, with what it can be known by. */
export type Traced = {
  readonly id: string
  /** Absent in what an old history holds. */
  readonly trace: Trace | undefined
  /** Whether the id is made of what survives every move: an advisory, a secret's value, a route; not of a path and a line. */
  readonly lasting: boolean
}

/** Which finding of now is which of then. One to one; whoever is paired first stays paired. */
export type Matching = {
  readonly then: readonly Traced[]
  readonly now: readonly Traced[]
  /** By index of now: the index of then and why. */
  readonly found: readonly ({ readonly then: number; readonly by: TrackedBy } | undefined)[]
  readonly isThenFree: (index: number) => boolean
  readonly isNowFree: (index: number) => boolean
  readonly pair: (then: number, now: number, reason: TrackReason, values: Readonly<Record<string, string>>) => void
}

/** A matching in which nobody is paired yet. */
export function createMatching(then: readonly Traced[], now: readonly Traced[]): Matching {
  const taken = new Uint8Array(then.length)
  const found = Array.from<unknown, Matching['found'][number]>({ length: now.length }, () => undefined)
  const isThenFree = (index: number): boolean => taken[index] === 0
  const isNowFree = (index: number): boolean => found[index] === undefined
  return {
    then,
    now,
    found,
    isThenFree,
    isNowFree,
    pair: (before, after, reason, values) => {
      if (!isThenFree(before) || !isNowFree(after)) return
      taken[before] = 1
      found[after] = { then: before, by: { reason, values } }
    },
  }
}

/** Indices that are still free. */
export const freeThen = ({ then, isThenFree }: Matching): number[] => indicesOf(then, isThenFree)
/** Indices that are still free. */
export const freeNow = ({ now, isNowFree }: Matching): number[] => indicesOf(now, isNowFree)

function indicesOf(side: readonly Traced[], isWanted: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let index = 0; index < side.length; index++) if (isWanted(index)) found.push(index)
  return found
}

/** Where a key leads: one finding, or several, which is ambiguous. */
function byKey(indices: readonly number[], keysOf: (index: number) => readonly string[]): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const index of indices) {
    const keys = keysOf(index)
    if (keys.length > 0) for (const key of new Set(keys)) found.set(key, found.has(key) ? null : index)
  }
  return found
}

/** Pairs what shares a key that leads to exactly one free finding in either run. What is ambiguous stays apart. */
export function pairUnique(
  matching: Matching,
  keysOf: (trace: Trace, id: string) => readonly string[],
  accept: (
    then: number,
    now: number,
  ) => { readonly reason: TrackReason; readonly values: Readonly<Record<string, string>> } | null,
): void {
  const keys =
    (side: readonly Traced[]) =>
    (index: number): readonly string[] => {
      const { trace, id } = side[index] as Traced // indices of this very array
      return trace === undefined ? [] : keysOf(trace, id)
    }
  const then = byKey(freeThen(matching), keys(matching.then))
  for (const [key, now] of byKey(freeNow(matching), keys(matching.now))) {
    const before = then.get(key)
    if (before === undefined || before === null || now === null) continue
    const why = accept(before, now)
    if (why !== null) matching.pair(before, now, why.reason, why.values)
  }
}

/** A key of parts that cannot be confused with other parts: each is preceded by its length. */
export function keyOf(...parts: readonly string[]): string {
  let key = ''
  for (const part of parts) key += `${part.length}:${part}`
  return key
}

/** Appends to the list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
