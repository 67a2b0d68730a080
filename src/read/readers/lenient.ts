import { z } from 'zod'
import { planned, planOf } from '../plan-of-schema.ts'

/**
 * Optional fields of an entry. A value of another type than documented counts as absent: a field we can do without must never cost
 * the entry. Fields we cannot do without are declared with plain zod types and their absence skips the entry, with its pointer.
 */
export const maybeText = z.string().nullish().catch(null)
export const maybeNumber = z.number().nullish().catch(null)
export const maybeFlag = z.boolean().nullish().catch(null)
/** Texts of a list; a single text counts as a list of one, anything else in it is left out. */
export const maybeTexts = planned(
  z
    .union([z.string().transform((text) => [text]), z.array(z.unknown())])
    .nullish()
    .catch(null)
    .transform((list) => (list ?? []).filter((item): item is string => typeof item === 'string')),
  { kind: 'texts' },
)
/** A number that some versions of a tool write as text. */
export const maybeNumeric = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*\d+(?:\.\d+)?\s*$/)
      .transform(Number),
  ])
  .nullish()
  .catch(null)

/** Elements of a list that fit; the others are left out. For lists inside an entry that only add detail. */
export const maybeList = <Item extends z.ZodType>(item: Item) =>
  planned(
    z
      .array(z.unknown())
      .nullish()
      .catch(null)
      .transform((list) => fitting(list ?? [], item)),
    { kind: 'list', item: planOf(item) },
  )

/** The values that fit a schema, as it gives them. */
export const fitting = <Item extends z.ZodType>(values: readonly unknown[], item: Item): z.output<Item>[] =>
  values.flatMap((value): z.output<Item>[] => {
    const parsed = item.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
