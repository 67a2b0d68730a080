import { z } from 'zod'
import { fieldSchema, patternSchema, templateSchema } from './terms.ts'

/** Exactly one of these keys stands in the mapping. */
export const exactlyOne =
  (keys: readonly string[]) =>
  (value: object): boolean =>
    keys.filter((key) => key in value).length === 1

const some = <T extends z.ZodType>(of: T) => z.array(of).min(1)
const scalar = z.union([z.string(), z.number(), z.boolean()])
export const kinds = ['list', 'object', 'text', 'number', 'flag', 'nothing'] as const

const leaf = {
  field: fieldSchema.optional().describe('The field this is about. With nothing else beside it: it has a value.'),
  is: z
    .union([scalar, some(scalar)])
    .optional()
    .describe('One of its values is this, or one of these; upper and lower case are the same.'),
  matches: patternSchema.optional().describe('One of its values fits this regular expression.'),
  kind: z.enum(kinds).optional().describe('One of its values is of this kind.'),
  columns: some(z.string().min(1)).optional().describe('CSV: all these columns are there.'),
  only: some(z.string().min(1)).optional().describe('The document has no fields but these.'),
  found: some(z.string().min(1)).optional().describe('The entry stands under one of these paths of `entries`.'),
}

type Leaf = z.infer<z.ZodObject<typeof leaf>>
/** A question about the document or an entry. Several keys mean all of them. */
export type When = Leaf & { all?: When[] | undefined; any?: When[] | undefined; not?: When | undefined }
type WhenSchema = z.ZodType<When, When>
export const whenSchema: WhenSchema = z
  .strictObject({
    ...leaf,
    get all(): z.ZodOptional<z.ZodArray<WhenSchema>> {
      return some(whenSchema).optional()
    },
    get any(): z.ZodOptional<z.ZodArray<WhenSchema>> {
      return some(whenSchema).optional()
    },
    get not(): z.ZodOptional<WhenSchema> {
      return whenSchema.optional()
    },
  })
  .refine((when) => Object.keys(when).length > 0, { error: 'a condition such as { field: kind, is: vulnerability }' })
  .refine((when) => when.field !== undefined || (when.is ?? when.matches ?? when.kind) === undefined, {
    error: 'a `field` beside is, matches and kind',
  })
  .meta({ examples: [{ field: 'kind', is: 'vulnerability' }] })

const change = z.strictObject({ match: patternSchema, by: z.string() })
const origins = ['field', 'text', 'template', 'first', 'key', 'names'] as const
const sourceShape = {
  field: fieldSchema.optional().describe('The value of this field; a list gives all of its values.'),
  text: z.string().min(1).optional().describe('Always this text.'),
  template: templateSchema.optional().describe('Text with fields in braces; nothing where one of them has no value.'),
  key: z
    .number()
    .int()
    .min(0)
    .max(9)
    .optional()
    .describe('What stood for this `*` of the path the entry was found by; 0 is the first.'),
  names: fieldSchema.optional().describe('The names of the fields of this object.'),
  when: whenSchema.optional().describe('Nothing where this does not hold.'),
  find: patternSchema.optional().describe('Everything in it that this fits, such as all CVEs of a text.'),
  match: patternSchema.optional().describe('Of what this fits: its first group, else all of it. Else nothing.'),
  replace: some(change).optional().describe('Each `match` is replaced `by` a text.'),
  words: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe('What the tool’s words mean; others give nothing.'),
  add: z.number().optional().describe('A number that is added; what is none gives nothing.'),
  lower: z.boolean().optional().describe('In lower case.'),
  shorten: z.boolean().optional().describe('Its first sentence, on one line.'),
}
type SourceShape = z.infer<z.ZodObject<typeof sourceShape>>
/** Where a value comes from: the path of a field, or more said about it. */
export type Source = string | (SourceShape & { first?: Source[] | undefined })
type SourceSchema = z.ZodType<Source, Source>

const detailed = z
  .strictObject({
    ...sourceShape,
    get first(): z.ZodOptional<z.ZodArray<SourceSchema>> {
      return some(sourceSchema).optional().describe('The first of these that gives something.')
    },
  })
  .refine(exactlyOne(origins), { error: `exactly one of ${origins.join(', ')}` })
  .meta({ examples: [{ field: 'message' }] })
export const sourceSchema: SourceSchema = z.union([fieldSchema, detailed])
export const sourcesSchema = z.union([sourceSchema, some(sourceSchema)])
