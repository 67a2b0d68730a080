import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { misfit } from '../../src/read/decode/plan.ts'
import { plannedReader } from '../../src/read/decode/take-planned.ts'
import { createTextCache } from '../../src/read/decode/text-cache.ts'
import { readers } from '../../src/read/index.ts'
import { planned, planOf } from '../../src/read/plan-of-schema.ts'
import {
  maybeFlag,
  maybeList,
  maybeNumber,
  maybeNumeric,
  maybeText,
  maybeTexts,
} from '../../src/read/readers/lenient.ts'
import { bytesOf } from '../support/report-file.ts'
import { readOne } from '../support/read-one.ts'

const take = (schema: z.ZodType, value: unknown): unknown => {
  const bytes = bytesOf(JSON.stringify(value))
  return plannedReader(planOf(schema))({ bytes, cache: createTextCache(), at: 0 }, bytes.length)
}

const schema = z.object({
  id: z.string(),
  count: z.number().optional(),
  kind: z.enum(['a', 'b']).nullish().catch(null),
  text: maybeText,
  number: maybeNumber,
  numeric: maybeNumeric,
  flag: maybeFlag,
  texts: maybeTexts,
  list: maybeList(z.object({ id: z.string(), inner: z.object({ text: maybeText }).nullish().catch(null) })),
  record: z
    .record(z.string(), z.object({ text: maybeText }))
    .nullish()
    .catch(null),
  either: z.union([z.number(), z.string(), z.array(z.string())]).nullish(),
  short: z.string().max(3).optional(),
  any: z.unknown(),
})

describe('the plan behind a schema', () => {
  it('makes of every value what the schema makes of it', () => {
    const leaf = fc.oneof(fc.constant('a'), fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const part = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }),
      fc.record({ id: leaf, text: leaf, inner: fc.oneof(leaf, fc.record({ text: leaf })) }, { requiredKeys: [] }),
    )
    const some = fc.oneof(part, fc.array(part, { maxLength: 3 }), fc.dictionary(fc.constantFrom('x', 'y'), part))
    const keys = [...Object.keys(schema.shape), 'other']
    const entry = fc.record(Object.fromEntries(keys.map((key) => [key, key === 'id' ? leaf : some])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(entry, (value) => {
        const parsed = schema.safeParse(JSON.parse(JSON.stringify(value)))
        const taken = take(schema, value)
        if (parsed.success) expect(taken).toEqual(parsed.data)
        else expect(taken).toBe(misfit)
      }),
      { numRuns: 300 },
    )
  })
  it('leaves to the schema what it makes by code of its own', () => {
    expect(
      take(
        z.string().transform((text) => text.length),
        'abc',
      ),
    ).toBe(3)
    expect(
      take(
        z.object({ a: z.number() }).refine(({ a }) => a > 1),
        { a: 1 },
      ),
    ).toBe(misfit)
    expect(take(z.strictObject({ a: z.number() }), { a: 1, b: 2 })).toBe(misfit)
  })
  it('is what is stated of a schema that cannot be looked into', () => {
    const hidden = planned(z.custom<string>(), () => ({ kind: 'made', inner: { kind: 'text' }, make: () => 'stated' }))
    expect(take(hidden, 'a')).toBe('stated')
  })
})

describe('reading by plan', () => {
  const fixtures = join(import.meta.dirname, '../fixtures/readers')
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:json|sarif|jsonl)$/.test(name),
  )
  // Behind `lazy` nothing is known of a schema, so that every entry is read whole.
  const plain = readers.map((reader) => ({ ...reader, entry: z.lazy(() => reader.entry) }))
  it.each(files)('%s gives what reading whole gives', (name) => {
    const bytes = readFileSync(join(fixtures, name))
    const file = { path: name, sha256: '0'.repeat(64), size: bytes.length, chunks: () => [bytes] }
    expect(readOne(file)).toEqual(readOne(file, plain))
  })
})
