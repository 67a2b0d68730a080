/**
 * Looks into a value of which nothing is known, field by field, where a schema would cost more than parsing the report (SARIF results
 * come by the hundred thousand, most of them with a data flow). A field of another type than documented counts as absent.
 */
export type Fields = Readonly<Record<string, unknown>>

const none: Fields = {}

/** True for an object, not for a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : none)

/** The elements of a list; none of anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A text that is not empty. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A number that is one. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** The texts of a list; a single text counts as a list of one. */
export const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : listOf(value).filter((item): item is string => typeof item === 'string')
