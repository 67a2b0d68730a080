import { next, passValue, takeScalar, takeText, tokens, type Bytes } from './json-tokens.ts'
import { misfit, type Plan } from './plan.ts'
import { takeObject, takeRecord } from './take-object.ts'

/** Takes the value that begins at the next byte, which is given and is not white space. */
export type Taker = (from: Bytes, c: number) => unknown

/** A function for each part of a plan: which it is need not be asked again for every value. */
export function takerOf(plan: Plan): Taker {
  switch (plan.kind) {
    case 'whole':
      return whole
    case 'text':
      return (from, c) => (c === tokens.quote ? text(from) : misfit)
    case 'number':
      return (from, c) => {
        const value = isScalar(c) ? takeScalar(from) : misfit
        return typeof value === 'number' && Number.isFinite(value) ? value : misfit
      }
    case 'flag':
      return (from, c) => {
        const value = isScalar(c) ? takeScalar(from) : misfit
        return typeof value === 'boolean' ? value : misfit
      }
    case 'texts':
      return texts
    case 'object': {
      const object = takeObject(plan.fields, takerOf)
      return (from, c) => (c === tokens.open ? object(from) : misfit)
    }
    case 'record': {
      const item = takerOf(plan.item)
      return (from, c) => (c === tokens.open ? takeRecord(from, item) : misfit)
    }
    case 'array': {
      const item = takerOf(plan.item)
      return (from, c) => (c === tokens.openList ? array(from, item, false) : misfit)
    }
    case 'list': {
      const item = takerOf(plan.item)
      return (from, c) => (c === tokens.openList ? array(from, item, true) : instead(from, []))
    }
    case 'cut':
      return cut(plan)
    case 'maybe':
      return maybe(plan)
    case 'union':
      return union(plan.options.map(takerOf))
    case 'same':
      return same(takerOf(plan.inner))
    case 'made': {
      const take = takerOf(plan.inner)
      return (from, c) => {
        const value = take(from, c)
        return value === misfit ? misfit : plan.make(value)
      }
    }
  }
}

const isScalar = (c: number): boolean => c !== tokens.quote && c !== tokens.open && c !== tokens.openList

function text(from: Bytes): string | typeof misfit {
  from.at++
  return takeText(from)
}

function whole(from: Bytes, c: number): unknown {
  if (c === tokens.quote) return text(from)
  if (c === tokens.open) return takeRecord(from, whole)
  return c === tokens.openList ? array(from, whole, false) : takeScalar(from)
}

/** What counts instead of a value that is JSON and does not fit. */
const instead = (from: Bytes, value: unknown): unknown => (passValue(from) ? value : misfit)

function cut(plan: Plan & { readonly kind: 'cut' }): Taker {
  const object = takeObject(plan.fields, takerOf)
  const take: Taker = (from, c) => {
    if (c === tokens.open) return object(from)
    if (c === tokens.openList) return array(from, take, false)
    return c === tokens.quote ? text(from) : takeScalar(from)
  }
  return take
}

function maybe({ inner, nullable, otherwise }: Plan & { readonly kind: 'maybe' }): Taker {
  const take = takerOf(inner)
  return (from, c) => {
    const start = from.at
    if (nullable && c === 0x6e) return takeScalar(from)
    const value = take(from, c)
    if (value !== misfit || otherwise === misfit) return value
    from.at = start
    return instead(from, otherwise)
  }
}

/** Larger objects hardly ever repeat. */
const longestSame = 512

/** Looks first whether the object of the last time stands here again: where its bytes do, so does its end. */
function same(take: Taker): Taker {
  const known = new Uint8Array(longestSame)
  let length = 0
  let value: unknown
  return (from, c) => {
    const start = from.at
    if (length > 0 && stand(known, length, from)) return value
    const taken = take(from, c)
    const end = from.at
    length = 0
    if (taken === misfit || c !== tokens.open || end - start > longestSame) return taken
    for (let i = start; i < end; i++) known[length++] = from.bytes[i] ?? 0
    value = taken
    return taken
  }
}

/** Whether these bytes stand here; then passes over them. */
function stand(known: Uint8Array, length: number, from: Bytes): boolean {
  const { bytes, at } = from
  for (let i = 0; i < length; i++) if (bytes[at + i] !== known[i]) return false
  from.at = at + length
  return true
}

function union(options: readonly Taker[]): Taker {
  return (from, c) => {
    const start = from.at
    for (const take of options) {
      from.at = start
      const value = take(from, c)
      if (value !== misfit) return value
    }
    return misfit
  }
}

/** A list; with `lenient`, elements that do not fit are left out. */
function array(from: Bytes, take: Taker, lenient: boolean): unknown[] | typeof misfit {
  const items: unknown[] = []
  from.at++
  let c = next(from)
  if (c === tokens.closeList) {
    from.at++
    return items
  }
  for (;;) {
    const start = from.at
    const value = take(from, c)
    if (value !== misfit) items.push(value)
    else {
      if (!lenient) return misfit
      from.at = start
      if (!passValue(from)) return misfit
    }
    c = next(from)
    from.at++
    if (c === tokens.closeList) return items
    if (c !== tokens.comma) return misfit
    c = next(from)
  }
}

const textOnly: Taker = (from, c) => (c === tokens.quote ? text(from) : misfit)

function texts(from: Bytes, c: number): unknown {
  if (c === tokens.quote) {
    const single = text(from)
    return single === misfit ? misfit : [single]
  }
  return c === tokens.openList ? array(from, textOnly, true) : instead(from, [])
}
