/** What is being packed. */
export type Putting = {
  words: Int32Array<ArrayBuffer>
  length: number
  readonly texts: string[]
  readonly others: object[]
  readonly textAt: Map<string, number>
  readonly otherAt: Map<object, number>
  readonly listAt: Map<object, number>
  /** Texts met lately, each in the slot that its look gives it: most are, and asking the map costs several times as much. */
  readonly recent: string[]
  readonly recentAt: Int32Array
}

/** What stands for a value that is no text, number or object of the packed ones. */
export const marks = { undefined: -1, fresh: -2 }

const recentSlots = 1 << 10

/** Room for words and texts; it grows. */
export const room = (): Putting => ({
  words: new Int32Array(1 << 18),
  length: 0,
  texts: [],
  others: [],
  textAt: new Map(),
  otherAt: new Map(),
  listAt: new Map(),
  recent: new Array<string>(recentSlots).fill(''),
  recentAt: new Int32Array(recentSlots).fill(-1),
})

/** Puts a whole number of 32 bits. */
export function putWord(to: Putting, word: number): void {
  if (to.length === to.words.length) grow(to)
  to.words[to.length++] = word
}

function grow(to: Putting): void {
  const words = new Int32Array(to.length * 2)
  words.set(to.words)
  to.words = words
}

/** Puts a number that is not negative, of any size, or none. */
export function putNumber(to: Putting, value: number | undefined): void {
  if (value === undefined) putWord(to, marks.undefined)
  else if ((value | 0) === value) putWord(to, value)
  else {
    putWord(to, marks.fresh)
    putText(to, String(value))
  }
}

/** Puts a text, which goes along once; nothing for null. */
export function putText(to: Putting, text: string | null | undefined): void {
  putWord(to, text == null ? marks.undefined : textAt(to, text))
}

/** Puts a text that will hardly come again. */
export function putOwnText(to: Putting, text: string | undefined): void {
  putWord(to, text === undefined ? marks.undefined : to.texts.push(text) - 1)
}

function textAt(to: Putting, text: string): number {
  const slot = slotOf(text)
  if (to.recent[slot] === text && text !== '') return to.recentAt[slot] ?? 0
  let at = to.textAt.get(text)
  if (at === undefined) to.textAt.set(text, (at = to.texts.push(text) - 1))
  to.recent[slot] = text
  to.recentAt[slot] = at
  return at
}

const slotOf = (text: string): number => {
  const { length } = text
  return (length * 31 + text.charCodeAt(length >> 1)) & (recentSlots - 1)
}

/** Puts an object as it is; one that was put before is the same one behind. */
export function putOther(to: Putting, value: object | undefined): void {
  if (value === undefined) {
    putWord(to, marks.undefined)
    return
  }
  let at = to.otherAt.get(value)
  if (at === undefined) to.otherAt.set(value, (at = to.others.push(value) - 1))
  putWord(to, at)
}

/** Puts a list of its own, item by item. */
export function putItems<Item>(to: Putting, list: readonly Item[], put: (to: Putting, item: Item) => void): void {
  putWord(to, list.length)
  for (const item of list) put(to, item)
}

/** Puts a list that may come again: then it is the same one behind. */
export function putList<Item>(to: Putting, list: readonly Item[], put: (to: Putting, item: Item) => void): void {
  const known = to.listAt.get(list)
  putWord(to, known ?? marks.fresh)
  if (known !== undefined) return
  to.listAt.set(list, to.listAt.size)
  putItems(to, list, put)
}
