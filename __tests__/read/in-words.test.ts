import { expect, it } from 'vitest'
import { z } from 'zod'
import { inWords } from '../../src/read/in-words.ts'

it('puts the mistakes a schema found into words, the first three', () => {
  const parsed = z
    .object({ a: z.string(), b: z.object({ c: z.number() }), d: z.boolean(), e: z.null() })
    .safeParse({ b: { c: 'x' } })
  expect(inWords(parsed.error?.issues ?? [])).toBe(
    'a: expected string, received undefined; b/c: expected number, received string; d: expected boolean, received undefined; and 1 more',
  )
  expect(inWords(z.string().safeParse(1).error?.issues ?? [])).toBe('the value: expected string, received number')
})

it('of several shapes the mistakes are told that the nearest one has', () => {
  const shape = z.object({
    entry: z.union([
      z.object({ type: z.literal('gem'), gem: z.object({ name: z.string() }), advisory: z.object({ id: z.string() }) }),
      z.object({ type: z.literal('source'), source: z.string(), address: z.string() }),
    ]),
  })
  const said = (entry: unknown): string => inWords(shape.safeParse({ entry }).error?.issues ?? [])
  expect(said({ type: 'gem', gem: { name: 'a' } })).toBe('entry/advisory: expected object, received undefined')
  expect(said({ type: 'source', source: 'x' })).toBe('entry/address: expected string, received undefined')
})
