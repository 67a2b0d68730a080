import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readers } from '../../src/read/index.ts'
import { mayFit } from '../../src/read/may-fit.ts'

const Report = z.object({
  results: z.array(z.object({ id: z.string() })),
  tool: z.string().optional(),
  note: z.unknown(),
})

describe('a look before the schema', () => {
  it.each([
    [true, { results: [] }],
    [true, { results: [{ id: 'a' }], more: 1 }],
    // What it does not look into it leaves to the schema.
    [true, { results: [{ id: 1 }] }],
    [true, { results: [], tool: 1 }],
    [false, {}],
    [false, { results: null }],
    [false, { results: {} }],
    [false, { results: [{ name: 'a' }] }],
    [false, { results: undefined }],
    [false, [{ results: [] }]],
    [false, 'results'],
    [false, null],
  ])('says %s for %j', (fits, value) => {
    expect(mayFit(Report, value)).toBe(fits)
  })

  it('lets pass what any of several schemas may take', () => {
    const either = z.union([z.object({ a: z.string() }), z.array(z.object({ b: z.string() }))])
    expect([{ a: '' }, [{ b: '' }], [], { b: '' }, [{ a: '' }]].map((value) => mayFit(either, value))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('leaves alone what has a default, and what a schema makes by code of its own', () => {
    expect(mayFit(z.object({ a: z.string().default('x'), b: z.number().catch(1) }), {})).toBe(true)
    expect(mayFit(z.custom<string>(), 5)).toBe(true)
  })

  it('never refuses what a reader’s schema takes', () => {
    const names = readers.flatMap(({ head }) => (head instanceof z.ZodObject ? Object.keys(head.shape) : []))
    const value = fc.dictionary(fc.constantFrom(...new Set(names)), fc.jsonValue({ maxDepth: 2 }))
    fc.assert(
      fc.property(fc.oneof(value, fc.array(value, { maxLength: 2 })), (head) => {
        const wronged = readers.filter((reader) => !mayFit(reader.head, head) && reader.head.safeParse(head).success)
        expect(wronged.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('never refuses the fixtures', () => {
    const fixtures = join(import.meta.dirname, '../fixtures/readers')
    for (const reader of readers.filter(({ syntax }) => syntax === 'json')) {
      const folder = join(fixtures, reader.id)
      for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []) {
        const head = parsed(readFileSync(join(folder, name), 'utf8'))
        if (reader.head.safeParse(head).success) expect(mayFit(reader.head, head), `${reader.id}/${name}`).toBe(true)
      }
    }
  })
})

/** Of some fixtures it is the point that they are no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
