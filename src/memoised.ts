/** The same function, asked once for each key and remembered for as long as the function itself is; the first `most` of them. */
export function memoised<Key, Value>(make: (key: Key) => Value, most = Infinity): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined || known.has(key)) return value as Value // a value that was made may be undefined itself
    const made = make(key)
    if (known.size < most) known.set(key, made)
    return made
  }
}

/** What is remembered of a way through keys, and the ways that go on from here. */
export type Way<Key, Value> = { value: Value | undefined; readonly next: Map<Key, Way<Key, Value>> }

/** A way of which nothing is known yet. */
export const aWay = <Key, Value>(): Way<Key, Value> => ({ value: undefined, next: new Map() })

/** The way that goes on from one by a key: lists of keys are found again without a text or an object for each. */
export function along<Key, Value>({ next }: Way<Key, Value>, key: Key): Way<Key, Value> {
  let way = next.get(key)
  if (way === undefined) next.set(key, (way = aWay()))
  return way
}

/** The same function for what often is asked several times in a row: it remembers its last answer. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
