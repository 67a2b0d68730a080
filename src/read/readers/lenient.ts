import { z } from 'zod'
import { planned, planOf } from '../plan-of-schema.ts'

/**
 * An optional field of an entry. A value of another type than documented counts as absent: a field we can do without must never cost
 * the entry. Fields we cannot do without are declared with plain zod types and their absence skips the entry, with its pointer.
 */
export const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().catch(null)
/** An optional field that has fields of its own. */
export const maybeFields = <Shape extends z.ZodRawShape>(shape: Shape) => maybe(z.object(shape))
export const maybeText = maybe(z.string())
export const maybeNumber = maybe(z.number())
export const maybeFlag = maybe(z.boolean())
/** Texts of a list; a single text counts as a list of one, anything else in it is left out. */
export const maybeTexts = planned(
  maybe(z.union([z.string().transform((text) => [text]), z.array(z.unknown())])).transform((list) =>
    (list ?? []).filter((item): item is string => typeof item === 'string'),
  ),
  () => ({ kind: 'texts' }),
)
const digits = z.string().regex(/^\s*\d+(?:\.\d+)?\s*$/)
/** A number that some versions of a tool write as text. */
export const maybeNumeric = maybe(z.union([z.number(), digits.transform(Number)]))

/** Elements of a list that fit; the others are left out. For lists inside an entry that only add detail. */
export const maybeList = <Item extends z.ZodType>(item: Item) =>
  planned(
    maybe(z.array(z.unknown())).transform((list) => fitting(list ?? [], item)),
    () => ({ kind: 'list', item: planOf(item) }),
  )

/** The values that fit a schema, as it gives them. */
export const fitting = <Item extends z.ZodType>(values: readonly unknown[], item: Item): z.output<Item>[] =>
  values.flatMap((value): z.output<Item>[] => {
    const parsed = item.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
