import { next, passText, passValue, takeText, tokens, type Bytes } from './json-tokens.ts'
import { lookUpName, nameTable } from './name-table.ts'
import { misfit, type Fields, type Plan } from './plan.ts'

type Take = (from: Bytes, c: number) => unknown
type Values = Record<string, unknown>

/** Makes a function that takes an object of which these fields are wanted, from its opening brace. */
export function takeObject(fields: Fields, takerOf: (plan: Plan) => Take): (from: Bytes) => Values | typeof misfit {
  const compiled = fields.map(({ name, plan, absent }, index) => ({
    name,
    take: takerOf(plan),
    bit: 1 << index,
    absent,
  }))
  const table = nameTable(compiled.map((field) => [field.name, field] as const))
  const expected = compiled.filter(({ absent }) => absent !== undefined)
  return (from) => {
    const values: Values = {}
    let seen = 0
    from.at++
    let c = next(from)
    while (c === tokens.quote) {
      const start = ++from.at
      const length = passText(from)
      // A name with escapes may be one of ours after all.
      if (length <= 0) return misfit
      const field = lookUpName(table, from.bytes, start, from.at - 1)
      if (next(from) !== tokens.colon) return misfit
      from.at++
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
    for (const field of expected)
      if ((seen & field.bit) === 0) {
        const value = field.absent?.()
        if (value === misfit) return misfit
        values[field.name] = value
      }
    return values
  }
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
