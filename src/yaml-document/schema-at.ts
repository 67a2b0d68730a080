import { z } from 'zod'
import type { Path } from './locate.ts'

type Schema = z.core.$ZodType

/** A schema without what only says that it may be missing. */
export function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema
}

/** Every schema that a value at this path may follow: several where a union leaves it open, none where no key of this name exists. */
export function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  const here = options(schema)
  const [step, ...rest] = path
  if (step === undefined) return here
  return here.flatMap((option) => {
    const inner = within(option, step)
    return inner === null ? [] : schemasAt(inner, rest)
  })
}

/** The keys a mapping may have at this path. */
export const keysAt = (schema: Schema, path: Path): readonly string[] => [
  ...new Set(
    schemasAt(schema, path).flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape) : [])),
  ),
]

function options(schema: Schema): readonly Schema[] {
  const naked = bare(schema)
  return naked instanceof z.ZodUnion ? naked.options.flatMap(options) : [naked]
}

function within(schema: Schema, step: PropertyKey): Schema | null {
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? schema.element : null
  if (!(schema instanceof z.ZodObject) || typeof step !== 'string' || !Object.hasOwn(schema.shape, step)) return null
  const shape: Readonly<Record<string, Schema>> = schema.shape
  return shape[step] ?? null
}
