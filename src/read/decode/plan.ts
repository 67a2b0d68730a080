/**
 * What is wanted of a JSON value: which fields become values, and what they must be. The rest is passed over as bytes. A plan says the
 * same as the schema it was made from; a value that does not fit it is read anew, whole, by the schema, which finds the words for it.
 */
export type Plan =
  /** Any value, with all that is in it. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  /** An object with these fields; others are left out. */
  | { readonly kind: 'object'; readonly fields: Fields }
  /** An object by any keys. */
  | { readonly kind: 'record'; readonly item: Plan }
  /** A list of which every element must fit. */
  | { readonly kind: 'array'; readonly item: Plan }
  /** A list of which those count that fit; what is no list is an empty one. */
  | { readonly kind: 'list'; readonly item: Plan }
  /** The texts of a list; a single one is a list of one, anything else an empty one. */
  | { readonly kind: 'texts' }
  /** Anything; of an object only these fields, of a list each element so. */
  | { readonly kind: 'cut'; readonly fields: Fields }
  /** `null` counts where it may; what does not fit is `otherwise`. */
  | { readonly kind: 'maybe'; readonly inner: Plan; readonly nullable: boolean; readonly otherwise: unknown }
  /** The first that fits. */
  | { readonly kind: 'union'; readonly options: readonly Plan[] }
  /** An object that often stands there again, byte for byte: then it is the one of the last time. */
  | { readonly kind: 'same'; readonly inner: Plan }
  /** A value that is looked at once it is there: gives what is made of it, or `misfit`. */
  | { readonly kind: 'made'; readonly inner: Plan; readonly make: (value: unknown) => unknown }

/** What stands for a value that does not fit its plan. */
export const misfit = Symbol('misfit')

export type Field = {
  readonly name: string
  readonly plan: Plan
  /** What an object without it has: nothing (`undefined`), a value of its own, or no right to be (`misfit`). */
  readonly absent: (() => unknown) | undefined
}
export type Fields = readonly Field[]

/** More fields than an integer has bits are read by the schema. */
export const mostFields = 31

const whole: Plan = { kind: 'whole' }

/** Cuts objects, and objects in lists, down to these fields; `true` keeps a field whole. */
export const cutTo = (wanted: Readonly<Record<string, Plan | true>>): Plan => ({
  kind: 'cut',
  fields: Object.entries(wanted).map(([name, plan]) => ({
    name,
    plan: plan === true ? whole : plan,
    absent: undefined,
  })),
})

/** Says of objects that many of them are the same as the one before. */
export const sameAgain = (inner: Plan): Plan => ({ kind: 'same', inner })
