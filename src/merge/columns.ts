/**
 * What many items say of one thing, as whole numbers from 0: equal numbers, equal values. Sightings come in hundreds of thousands, and
 * numbers are compared, sorted and grouped at a fraction of what texts cost.
 */
export type Column<Value = unknown> = {
  readonly of: Int32Array
  /** The different values, by their numbers. */
  readonly values: readonly Value[]
}

export type Numbers<Value> = {
  /** The number of a value, a new one where it has none. */
  readonly of: (value: Value) => number
  /** Its number, where it has one. */
  readonly known: (value: Value) => number | undefined
  readonly values: readonly Value[]
}

/** Numbers values in order of first appearance. */
export function createNumbers<Value>(): Numbers<Value> {
  const known = new Map<Value, number>()
  const values: Value[] = []
  const of = (value: Value): number => {
    let number = known.get(value)
    if (number === undefined) known.set(value, (number = values.push(value) - 1))
    return number
  }
  return { of, known: (value) => known.get(value), values }
}

/** Numbers what so many items say. */
export function numbered<Value>(size: number, valueAt: (at: number) => Value): Column<Value> {
  const numbers = createNumbers<Value>()
  const of = new Int32Array(size)
  for (let at = 0; at < size; at++) of[at] = numbers.of(valueAt(at))
  return { of, values: numbers.values }
}

/** The column of some of its items. */
export function chosen<Value>({ of, values }: Column<Value>, indices: ArrayLike<number>): Column<Value> {
  const some = new Int32Array(indices.length)
  for (let position = 0; position < some.length; position++) some[position] = of[indices[position] ?? 0] ?? 0
  return { of: some, values }
}

/** One column of two: equal where both are equal. */
export const paired = (a: Column, b: Column): Column =>
  numbered(a.of.length, (at) => (a.of[at] ?? 0) * b.values.length + (b.of[at] ?? 0))

/** The same with the numbers in the order of the values: the smaller value has the smaller number. */
export function ranked<Value extends string | number>({ of, values }: Column<Value>): Column<Value> {
  const value = (number: number): Value => values[number] as Value // numbers of this very column
  const order = [...values.keys()].sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0))
  const ranks = new Int32Array(values.length)
  for (const [rank, number] of order.entries()) ranks[number] = rank
  return { of: chosen({ of: ranks, values }, of).of, values: order.map(value) }
}

/** The positions of all items by the first column, where that is equal by the next, and so on; what is equal in all stays in order. */
export function sortedBy(size: number, columns: readonly Column[]): Int32Array {
  let order = upTo(size)
  // The last column first: each pass keeps what the one before it found.
  for (const column of columns.toReversed()) order = passed(order, column)
  return order
}

function upTo(size: number): Int32Array {
  const all = new Int32Array(size)
  for (let at = 0; at < size; at++) all[at] = at
  return all
}

function passed(order: Int32Array, { of, values }: Column): Int32Array {
  const places = startsOf(of, values.length)
  const next = new Int32Array(order.length)
  for (let position = 0; position < order.length; position++) {
    const at = order[position] ?? 0
    const number = of[at] ?? 0
    const place = places[number] ?? 0
    next[place] = at
    places[number] = place + 1
  }
  return next
}

/** Where each number begins when all are laid out by number. */
function startsOf(of: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < of.length; at++) {
    const after = (of[at] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let number = 1; number <= count; number++) starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0)
  return starts
}

/** Items with equal numbers together, by number, each group in the order of the items. */
export function groupsOf<Item>(items: readonly Item[], column: Column): Item[][] {
  const starts = startsOf(column.of, column.values.length)
  const order = passed(upTo(items.length), column)
  return column.values.map((_, number) => {
    const group: Item[] = []
    const end = starts[number + 1] ?? 0
    for (let place = starts[number] ?? 0; place < end; place++) group.push(items[order[place] ?? 0] as Item) // within its bounds
    return group
  })
}
