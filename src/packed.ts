/** A plain value as numbers and texts, to be handed from one thread to another. */
export type Packed = {
  readonly words: Int32Array<ArrayBuffer>
  readonly texts: readonly string[]
  /** The names of the fields of objects, each list of names once. */
  readonly shapes: readonly (readonly string[])[]
}

// The lowest bits of a word say what it stands for, the others which one it is, or how many words follow.
const kind = { text: 0, integer: 1, number: 2, constant: 3, list: 4, object: 5, again: 6 }
const bits = 3
const mask = (1 << bits) - 1
/** An integer that leaves room for its kind. */
const isShort = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) < 1 << (31 - bits) && !Object.is(value, -0)
const constants: readonly unknown[] = [undefined, null, false, true]

/** Which list of names it is that began with those on the way here; the lists that go on from here. */
type Names = { at: number; readonly next: Map<string, Names> }

/** What was met while packing. */
type Packing = {
  words: Int32Array<ArrayBuffer>
  length: number
  readonly texts: string[]
  readonly shapes: (readonly string[])[]
  readonly textAt: Map<string, number>
  readonly shapeAt: Names
  readonly objectAt: Map<object, number>
}

/**
 * Packs lists, objects, texts, numbers and truth values. A text that stands in them many times goes along once, and so does an object:
 * what is one object before is one object behind. Throws for what is none of these.
 */
export function pack(value: unknown): Packed {
  const packing: Packing = {
    words: new Int32Array(1 << 16),
    length: 0,
    texts: [],
    shapes: [],
    textAt: new Map(),
    shapeAt: { at: -1, next: new Map() },
    objectAt: new Map(),
  }
  add(packing, value)
  const { words, length, texts, shapes } = packing
  return { words: words.slice(0, length), texts, shapes }
}

function put(packing: Packing, of: number, payload: number): void {
  if (packing.length === packing.words.length) {
    const words = new Int32Array(packing.length * 2)
    words.set(packing.words)
    packing.words = words
  }
  packing.words[packing.length++] = (payload << bits) | of
}

function add(packing: Packing, value: unknown): void {
  if (typeof value === 'string') put(packing, kind.text, textAt(packing, value))
  else if (typeof value === 'number') addNumber(packing, value)
  else if (typeof value === 'object' && value !== null) addObject(packing, value)
  else {
    const at = constants.indexOf(value)
    if (at < 0) throw new TypeError(`a ${typeof value} is no plain value`)
    put(packing, kind.constant, at)
  }
}

function addNumber(packing: Packing, value: number): void {
  if (isShort(value)) put(packing, kind.integer, value)
  else {
    put(packing, kind.number, packing.texts.length)
    packing.texts.push(Object.is(value, -0) ? '-0' : String(value))
  }
}

function addObject(packing: Packing, value: object): void {
  const known = packing.objectAt.get(value)
  if (known !== undefined) {
    put(packing, kind.again, known)
    return
  }
  packing.objectAt.set(value, packing.objectAt.size)
  if (Array.isArray(value)) {
    put(packing, kind.list, value.length)
    for (const item of value) add(packing, item)
    return
  }
  const names = Object.keys(value)
  // Given to an object by name it would become something else than a field.
  if (names.includes('__proto__')) throw new TypeError('an object with a field `__proto__` is no plain value')
  put(packing, kind.object, shapeAt(packing, names))
  for (const field of Object.values(value)) add(packing, field)
}

function textAt({ textAt: known, texts }: Packing, text: string): number {
  let at = known.get(text)
  if (at === undefined) {
    at = texts.push(text) - 1
    known.set(text, at)
  }
  return at
}

function shapeAt({ shapeAt: known, shapes }: Packing, names: readonly string[]): number {
  let place = known
  for (const name of names) {
    let next = place.next.get(name)
    if (next === undefined) place.next.set(name, (next = { at: -1, next: new Map() }))
    place = next
  }
  if (place.at < 0) place.at = shapes.push(names) - 1
  return place.at
}

/** What was packed, anew. */
export function unpack({ words, texts, shapes }: Packed): unknown {
  const objects: object[] = []
  let next = 0
  const take = (): unknown => {
    const word = words[next++] ?? 0
    const payload = word >> bits
    switch (word & mask) {
      case kind.text:
        return texts[payload]
      case kind.integer:
        return payload
      case kind.number:
        return Number(texts[payload])
      case kind.constant:
        return constants[payload]
      case kind.again:
        return objects[payload]
      case kind.list: {
        const list: unknown[] = []
        objects.push(list)
        for (let left = payload; left > 0; left--) list.push(take())
        return list
      }
      default: {
        const object: Record<string, unknown> = {}
        objects.push(object)
        for (const name of shapes[payload] ?? []) object[name] = take()
        return object
      }
    }
  }
  return take()
}
