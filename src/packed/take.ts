import { marks } from './put.ts'

/** What was packed, and how far it has been taken. */
export type Taking = {
  readonly words: Int32Array
  readonly texts: readonly string[]
  readonly others: readonly object[]
  at: number
  readonly lists: (readonly unknown[])[]
}

/** The next word. */
export const takeWord = (from: Taking): number => from.words[from.at++] ?? 0

/** The number that `putNumber` put. */
export function takeNumber(from: Taking): number | undefined {
  const word = takeWord(from)
  if (word >= 0) return word
  return word === marks.undefined ? undefined : Number(takeText(from))
}

// Below zero nothing is looked up: the engine takes `texts[-1]` for a field of that name, and is slow to say that there is none.

/** The text that was put. */
export function takeText(from: Taking): string | undefined {
  const word = takeWord(from)
  return word < 0 ? undefined : from.texts[word]
}

/** The object that `putOther` put. */
export function takeOther(from: Taking): object | undefined {
  const word = takeWord(from)
  return word < 0 ? undefined : from.others[word]
}

const none: readonly never[] = []

/** The list that `putItems` put. */
export function takeItems<Item>(from: Taking, take: (from: Taking) => Item): readonly Item[] {
  const count = takeWord(from)
  if (count === 0) return none
  const items: Item[] = []
  for (let left = count; left > 0; left--) items.push(take(from))
  return items
}

/** The list that `putList` put. */
export function takeList<Item>(from: Taking, take: (from: Taking) => Item): readonly Item[] {
  const word = takeWord(from)
  // Whoever asks for a list by its number asks for items of the kind it was put with.
  if (word >= 0) return from.lists[word] as readonly Item[]
  const list = takeItems(from, take)
  from.lists.push(list)
  return list
}
