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

/** The same function for what often is asked several times in a row: it remembers its last answer. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) }
    return last.value
  }
}
