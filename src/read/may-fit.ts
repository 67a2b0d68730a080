import { z } from 'zod'

const required = new WeakMap<z.ZodObject, readonly (readonly [string, z.ZodType])[]>()

/**
 * A look before a schema is asked, which costs next to nothing: false only for what the schema refuses as well. Of the readers that a
 * document is offered to, nearly all refuse it for a field that is not there.
 */
export function mayFit(schema: unknown, value: unknown): boolean {
  if (schema instanceof z.ZodObject) return isObject(value) && hasRequired(schema, value)
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) && (value.length === 0 || mayFit(schema.element, value[0]))
  return !(schema instanceof z.ZodUnion) || schema.options.some((option) => mayFit(option, value))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const hasRequired = (schema: z.ZodObject, value: Readonly<Record<string, unknown>>): boolean =>
  requiredOf(schema).every(([name, field]) => value[name] !== undefined && mayFit(field, value[name]))

/** The fields that an object cannot do without. */
function requiredOf(schema: z.ZodObject): readonly (readonly [string, z.ZodType])[] {
  let fields = required.get(schema)
  if (fields === undefined) {
    fields = Object.entries(schema.shape).flatMap(([name, field]) =>
      field instanceof z.ZodType && !field.safeParse(undefined).success ? [[name, field] as const] : [],
    )
    required.set(schema, fields)
  }
  return fields
}
