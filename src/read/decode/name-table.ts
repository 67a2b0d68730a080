/** Finds what belongs to a name by the bytes of the name, without making a text of them. */
export type NameTable<Value> = {
  readonly slots: readonly (Entry<Value> | null)[]
}
type Entry<Value> = {
  readonly name: Uint8Array
  readonly value: Value
  /** The next name of the same slot. */
  readonly next: Entry<Value> | null
}

const slotCount = 64
const slotOf = (length: number, first: number, last: number): number =>
  (length * 7 + first * 3 + last * 5) & (slotCount - 1)

const encoder = new TextEncoder()

/** A table of these names; each stands once. */
export function nameTable<Value>(named: Iterable<readonly [string, Value]>): NameTable<Value> {
  const slots = new Array<Entry<Value> | null>(slotCount).fill(null)
  for (const [text, value] of named) {
    const name = encoder.encode(text)
    const slot = slotOf(name.length, name[0] ?? 0, name.at(-1) ?? 0)
    slots[slot] = { name, value, next: slots[slot] ?? null }
  }
  return { slots }
}

/** What belongs to the name between two offsets; null where it is none of the table. */
export function lookUpName<Value>(
  { slots }: NameTable<Value>,
  bytes: Uint8Array,
  from: number,
  to: number,
): Value | null {
  const slot = from === to ? slotOf(0, 0, 0) : slotOf(to - from, bytes[from] ?? 0, bytes[to - 1] ?? 0)
  for (let entry = slots[slot] ?? null; entry !== null; entry = entry.next)
    if (isNamed(entry.name, bytes, from, to)) return entry.value
  return null
}

function isNamed(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from) return false
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[from + i]) return false
  return true
}
