import { z } from 'zod'
import { bare } from './schema-at.ts'

/** What a schema accepts, in words: `one of block, warn`, `a list of any of …`, `a mapping such as { is: present }`. */
export function describe(schema: z.core.$ZodType): string {
  const naked = bare(schema)
  if (naked instanceof z.ZodUnion) return naked.options.map(describe).join(', or ')
  if (naked instanceof z.ZodEnum) return `one of ${naked.options.join(', ')}`
  if (naked instanceof z.ZodLiteral) return [...naked.values].map(String).join(' or ')
  if (naked instanceof z.ZodArray) return describeList(naked.element)
  if (naked instanceof z.ZodISODate) return 'a day that exists, as YYYY-MM-DD'
  if (naked instanceof z.ZodString) return naked.format === null ? 'a text' : `a text${suchAs(naked)}`
  if (naked instanceof z.ZodNumber) return `a number from ${naked.minValue ?? '…'} to ${naked.maxValue ?? '…'}`
  if (naked instanceof z.ZodBoolean) return 'true or false'
  return `a mapping${suchAs(naked) || keys(naked)}`
}

function describeList(element: z.core.$ZodType): string {
  const naked = bare(element)
  if (naked instanceof z.ZodEnum) return `a list of any of ${naked.options.join(', ')}`
  return naked instanceof z.ZodString ? 'a list of texts' : 'a list of mappings'
}

const keys = (schema: z.core.$ZodType): string =>
  schema instanceof z.ZodObject ? ` of ${Object.keys(schema.shape).join(', ')}` : ''

function suchAs(schema: z.core.$ZodType): string {
  const example = z.globalRegistry.get(schema)?.['examples']
  return Array.isArray(example) && example.length > 0 ? ` such as ${inline(example[0])}` : ''
}

/** A value as YAML on one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inline(inner)}`)
      .join(', ')} }`
  const text = String(value)
  return typeof value === 'string' && /^[@*&!|>%{[]|[:#,]\s|[,{}[\]]|^$/.test(text) ? JSON.stringify(text) : text
}
