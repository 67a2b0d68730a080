import { expect, it } from 'vitest'
import { z } from 'zod'
import { claims } from '../../src/read/claims.ts'
import { defineReader } from '../../src/read/reader.ts'

const reader = (further?: (list: unknown[]) => boolean): ReturnType<typeof defineReader> =>
  defineReader({
    id: 'acme',
    title: 'Acme',
    homepage: 'https://acme.example',
    howToExport: 'acme scan',
    category: 'sast',
    syntax: 'json',
    head: z.array(z.unknown()),
    entries: ['/*'],
    entry: z.object({}),
    draft: () => [],
    ...(further === undefined ? {} : { claims: further }),
  })

it('asks the schema of the head, and the further condition where there is one', () => {
  const ofTwo = reader((list) => list.length === 2)
  expect(claims(reader(), [1])).toBe(true)
  expect(claims(reader(), {})).toBe(false)
  expect(claims(ofTwo, [1])).toBe(false)
  expect(claims(ofTwo, [1, 2])).toBe(true)
})

it('leaves an empty list, which could be anybody’s, unless the reader says that it is its own', () => {
  expect(claims(reader(), [])).toBe(false)
  expect(
    claims(
      reader(() => true),
      [],
    ),
  ).toBe(true)
})
