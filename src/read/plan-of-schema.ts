import { z } from 'zod'
import { misfit, mostFields, type Plan } from './decode/plan.ts'

const stated = new WeakMap<z.ZodType, () => Plan>()
const derived = new WeakMap<z.ZodType, Plan>()

/**
 * Says what a schema wants where that cannot be seen from outside, as behind a transform; asked for when a document is read by it. Gives
 * the schema back.
 */
export function planned<Schema extends z.ZodType>(schema: Schema, plan: () => Plan): Schema {
  stated.set(schema, plan)
  return schema
}

/**
 * The plan behind a schema, which accepts the same values and makes the same of them. What the schema makes by code of its own is
 * left to it, on the whole value.
 */
export function planOf(schema: z.ZodType): Plan {
  const known = derived.get(schema)
  if (known !== undefined) return known
  const plan = stated.get(schema)?.() ?? derive(schema)
  derived.set(schema, plan)
  return plan
}

function derive(schema: z.ZodType): Plan {
  const { checks = [] } = schema.def
  if (checks.length > 0) return bySchema(schema)
  if (schema instanceof z.ZodString) return { kind: 'text' }
  if (schema instanceof z.ZodNumber) return { kind: 'number' }
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' }
  if (schema instanceof z.ZodUnknown) return { kind: 'whole' }
  if (schema instanceof z.ZodObject) return ofObject(schema)
  if (schema instanceof z.ZodArray) return { kind: 'array', item: inner(schema.element) }
  if (schema instanceof z.ZodUnion) return { kind: 'union', options: schema.options.map(inner) }
  // A field that is not there is the business of its object.
  if (schema instanceof z.ZodOptional) return inner(schema.unwrap())
  if (schema instanceof z.ZodNullable)
    return { kind: 'maybe', inner: inner(schema.unwrap()), nullable: true, otherwise: misfit }
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodString && isPlain(schema.keyType))
    return { kind: 'record', item: inner(schema.valueType) }
  return schema instanceof z.ZodCatch ? ofCatch(schema) : bySchema(schema)
}

const isPlain = (schema: z.ZodType): boolean => (schema.def.checks ?? []).length === 0

/** zod types the schemas inside others by its core, of which each of ours is one. */
const inner = (schema: unknown): Plan => (schema instanceof z.ZodType ? planOf(schema) : { kind: 'whole' })

const bySchema = (schema: z.ZodType): Plan => ({
  kind: 'made',
  inner: { kind: 'whole' },
  make: (value) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? parsed.data : misfit
  },
})

function ofObject(schema: z.ZodObject): Plan {
  const shape = Object.entries(schema.shape)
  if (schema.def.catchall !== undefined || shape.length > mostFields) return bySchema(schema)
  return {
    kind: 'object',
    fields: shape.map(([name, field]) => {
      const of = field instanceof z.ZodType ? field : z.unknown()
      return { name, plan: planOf(of), absent: absentOf(of) }
    }),
  }
}

/** What an object makes of a field that is not there: `z.unknown()` takes undefined, and still wants its key. */
function absentOf(schema: z.ZodType): (() => unknown) | undefined {
  const parsed = z.object({ field: schema }).safeParse({})
  if (!parsed.success) return () => misfit
  const { field: data } = parsed.data
  if (data === undefined) return undefined
  if (Array.isArray(data) && data.length === 0) return () => []
  return () => schema.parse(undefined)
}

function ofCatch(schema: z.ZodCatch): Plan {
  const { catchValue } = schema.def
  // One that looks at the value needs it whole.
  const otherwise: unknown = catchValue.length === 0 ? schema.parse(misfit) : misfit
  if (otherwise !== null) return bySchema(schema)
  const plan = inner(schema.unwrap())
  return plan.kind === 'maybe' ? { ...plan, otherwise } : { kind: 'maybe', inner: plan, nullable: false, otherwise }
}
