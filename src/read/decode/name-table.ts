/** A name in an object, what belongs to it, and which name followed it the last time. */
export type Name<Value> = {
  /** With its quotes and the colon. */
  readonly bytes: Uint8Array
  /** Null for names that nothing belongs to. */
  readonly value: Value | null
  then: Name<Value> | null
  /** The next name of the same slot. */
  readonly next: Name<Value> | null
}

/** Finds what belongs to a name by the bytes of the name, without making a text of them. */
export type NameTable<Value> = {
  readonly slots: (Name<Value> | null)[]
  /** Stands in front of the first name. */
  readonly start: Name<Value>
  /** Stands for all names that there is no room for. */
  readonly other: Name<Value>
  /** How many more names may be remembered. */
  room: number
}

const slotCount = 64
const slotOf = (length: number, first: number, last: number): number =>
  (length * 7 + first * 3 + last * 5) & (slotCount - 1)

const encoder = new TextEncoder()
const nothing = new Uint8Array(0)

/** A table of these names; each stands once. */
export function nameTable<Value>(named: Iterable<readonly [string, Value]>): NameTable<Value> {
  const slots = new Array<Name<Value> | null>(slotCount).fill(null)
  const unnamed = (): Name<Value> => ({ bytes: nothing, value: null, then: null, next: null })
  const table: NameTable<Value> = { slots, start: unnamed(), other: unnamed(), room: 200 }
  for (const [text, value] of named) add(table, encoder.encode(`"${text}":`), value)
  return table
}

function add<Value>({ slots }: NameTable<Value>, bytes: Uint8Array, value: Value | null): Name<Value> {
  const slot = slotIn(bytes, 1, bytes.length - 2)
  const name = { bytes, value, then: null, next: slots[slot] ?? null }
  slots[slot] = name
  return name
}

const slotIn = (bytes: Uint8Array, from: number, to: number): number =>
  from === to ? slotOf(0, 0, 0) : slotOf(to - from, bytes[from] ?? 0, bytes[to - 1] ?? 0)

/** The name between two offsets. One that nothing belongs to is remembered, too: it will come again. */
export function lookUpName<Value>(table: NameTable<Value>, bytes: Uint8Array, from: number, to: number): Name<Value> {
  for (let name = table.slots[slotIn(bytes, from, to)] ?? null; name !== null; name = name.next)
    if (isNamed(name.bytes, bytes, from, to)) return name
  if (table.room === 0) return table.other
  table.room--
  const own = new Uint8Array(to - from + 3)
  own.set(bytes.subarray(from - 1, to + 1))
  own[own.length - 1] = 0x3a
  return add(table, own, null)
}

function isNamed(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (name.length !== to - from + 3) return false
  for (let i = from; i < to; i++) if (name[i - from + 1] !== bytes[i]) return false
  return true
}

/** Whether the name stands here with its colon right behind it; then passes over both. */
export function standsHere({ bytes: name }: Name<unknown>, from: { readonly bytes: Uint8Array; at: number }): boolean {
  const { bytes, at } = from
  // The quote is there. Nothing stands for names that are not remembered.
  let i = 1
  while (i < name.length && bytes[at + i] === name[i]) i++
  if (i !== name.length) return false
  from.at = at + i
  return true
}
