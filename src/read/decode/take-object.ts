import { next, passText, passValue, takeText, texts, tokens, type Bytes } from './json-tokens.ts'
import { lookUpName, nameTable, standsHere, type Name, type NameTable } from './name-table.ts'
import { misfit, type Fields, type Plan } from './plan.ts'

type Take = (from: Bytes, c: number) => unknown
type Values = Record<string, unknown>
type Wanted = {
  readonly name: string
  readonly take: Take
  readonly bit: number
  readonly absent: (() => unknown) | undefined
}

/** Makes a function that takes an object of which these fields are wanted, from its opening brace. */
export function takeObject(fields: Fields, takerOf: (plan: Plan) => Take): (from: Bytes) => Values | typeof misfit {
  const wanted = fields.map(({ name, plan, absent }, index): Wanted => ({
    name,
    take: takerOf(plan),
    bit: 1 << index,
    absent,
  }))
  const table = nameTable(wanted.map((field) => [field.name, field] as const))
  const expected = wanted.filter(({ absent }) => absent !== undefined)
  const mustHave = expected.reduce((bits, { bit }) => bits | bit, 0)
  return (from) => {
    const values: Values = {}
    let seen = 0
    let name: Name<Wanted> = table.start
    from.at++
    let c = next(from)
    while (c === tokens.quote) {
      // Objects of a kind mostly have the same names in the same order.
      const guess = name.then
      const named = guess !== null && standsHere(guess, from) ? guess : nameHere(from, name, table)
      if (named === null) return misfit
      name = named
      const field = named.value
      if (field === null) {
        if (!passValue(from)) return misfit
      } else {
        const value = field.take(from, next(from))
        if (value === misfit) return misfit
        values[field.name] = value
        seen |= field.bit
      }
      c = nextMember(from)
      if (c === 0) return misfit
    }
    if (c !== tokens.close) return misfit
    from.at++
    return (seen & mustHave) === mustHave || addAbsent(values, expected, seen) ? values : misfit
  }
}

/** Passes over the name of a member, its colon too, and says what belongs to it; null where it is none, or must be read as a whole. */
function nameHere(from: Bytes, before: Name<Wanted>, table: NameTable<Wanted>): Name<Wanted> | null {
  const start = ++from.at
  const kind = passText(from)
  // A name with escapes may be one of ours after all.
  if (kind === texts.none || kind === texts.escaped) return null
  const name = lookUpName(table, from.bytes, start, from.at - 1)
  if (next(from) !== tokens.colon) return null
  from.at++
  before.then = name
  return name
}

/** Gives fields that are not there what they have then; false where one must be there. */
function addAbsent(values: Values, expected: readonly Wanted[], seen: number): boolean {
  for (const field of expected)
    if ((seen & field.bit) === 0) {
      const value = field.absent?.()
      if (value === misfit) return false
      values[field.name] = value
    }
  return true
}

/** Behind a member: the quote of the next name or the closing brace, not yet passed; 0 where it is neither. */
function nextMember(from: Bytes): number {
  const c = next(from)
  if (c === tokens.close) return c
  if (c !== tokens.comma) return 0
  from.at++
  return next(from) === tokens.quote ? tokens.quote : 0
}

/** An object of any keys, from its opening brace. */
export function takeRecord(from: Bytes, take: Take): Values | typeof misfit {
  const values: Values = {}
  from.at++
  let c = next(from)
  while (c === tokens.quote) {
    from.at++
    const name = takeText(from)
    // `__proto__` would be no field of its own.
    if (name === misfit || name === '__proto__' || next(from) !== tokens.colon) return misfit
    from.at++
    const value = take(from, next(from))
    if (value === misfit) return misfit
    values[name] = value
    c = nextMember(from)
    if (c === 0) return misfit
  }
  if (c !== tokens.close) return misfit
  from.at++
  return values
}
