import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Aside, Draft } from '../../src/model/draft.ts'
import { countsOf, createCollector } from '../../src/read/collect.ts'
import type { RawEntry } from '../../src/read/decode/entry.ts'
import { limits } from '../../src/read/limits.ts'
import { defineReader } from '../../src/read/reader.ts'

const aDraft = (more: Partial<Draft> = {}): Draft => ({
  ruleId: 'r',
  title: 't',
  severity: {},
  location: { type: 'code', path: 'a.js' },
  ...more,
})
type Made = Draft | Aside | (Draft | Aside)[]

const collect = (
  entries: readonly (Partial<RawEntry> & { value?: unknown })[],
  most = 50,
): ReturnType<typeof createCollector>['collection'] => {
  const reader = defineReader({
    id: 'acme',
    title: 'Acme',
    homepage: 'https://acme.example',
    howToExport: 'acme',
    category: 'sast',
    syntax: 'json',
    head: z.unknown(),
    entries: ['/*'],
    entry: z.object({ make: z.custom<() => Made>((value) => typeof value === 'function') }),
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'Acme' }),
    draft: ({ make }) => make(),
  })
  const { collection, take } = createCollector(reader, null, { ...limits, problems: most })
  for (const [index, entry] of entries.entries())
    take({ pointer: `/${index}`, keys: [index], path: '/*', repeats: false, ...entry })
  return collection
}
const making = (made: Made): { value: unknown } => ({ value: { make: () => made } })

describe('entries and their drafts', () => {
  it('counts kept, dismissed and skipped, and places each draft at its entry', () => {
    const collection = collect([
      making(aDraft()),
      making({ aside: 'pass' }),
      making(aDraft({ dismissed: { by: 'tool', justification: 'x' } })),
      { value: 42 },
      making([]),
    ])
    expect(countsOf(collection)).toEqual({ read: 4, kept: 1, dismissed: 2, skipped: 1 })
    expect(collection.drafts.map(({ pointer }) => pointer)).toEqual(['/0', '/2'])
  })

  it('counts an entry with several drafts by their pointers, each once', () => {
    const collection = collect([
      making([aDraft({ at: '/x' }), aDraft({ at: '/y' }), aDraft({ at: '/x' }), { aside: 'pass', at: '/z' }]),
      making([{ aside: 'pass' }, aDraft()]),
    ])
    expect(collection.drafts.map(({ pointer }) => pointer)).toEqual(['/0/x', '/0/y', '/0/x', '/1'])
    expect(countsOf(collection)).toEqual({ read: 4, kept: 3, dismissed: 1, skipped: 0 })
  })

  it('counts a pointer that comes twice once, by the better of its fates', () => {
    const twice = (...entries: { value?: unknown }[]): ReturnType<typeof countsOf> =>
      countsOf(collect(entries.map((entry) => ({ ...entry, pointer: '/a', repeats: true }))))
    expect(twice({ value: 1 }, making(aDraft()))).toEqual({ read: 1, kept: 1, dismissed: 0, skipped: 0 })
    expect(twice(making(aDraft()), { value: 1 })).toEqual({ read: 1, kept: 1, dismissed: 0, skipped: 0 })
    expect(twice(making({ aside: 'x' }), making({ aside: 'x' }))).toEqual({
      read: 1,
      kept: 0,
      dismissed: 1,
      skipped: 0,
    })
  })

  it('says what is wrong with an entry that is skipped, and goes on', () => {
    const boom = (): Made => {
      throw new Error('no rule')
    }
    const { skipped } = collect([
      { value: { make: 'x' }, byte: 7 },
      { value: { make: boom } },
      { flaw: { code: 'too-large', message: 'is 9 bytes long.' }, line: 3 },
      making(aDraft()),
    ])
    expect(skipped).toMatchObject([
      {
        code: 'entry-skipped',
        pointer: '/0',
        byte: 7,
        message: 'Entry /0 is not what Acme writes: make: Invalid input.',
      },
      { code: 'entry-skipped', message: 'Entry /1 could not be understood: no rule.' },
      { code: 'too-large', message: 'Entry /2 is 9 bytes long.', line: 3 },
    ])
  })

  it('keeps so many problems and counts them all', () => {
    const collection = collect(
      Array.from({ length: 9 }, () => ({ value: 1 })),
      3,
    )
    expect(collection.skipped).toHaveLength(3)
    expect(countsOf(collection).skipped).toBe(9)
  })
})
