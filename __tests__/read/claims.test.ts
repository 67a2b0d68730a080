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
    prepare: () => null,
    severities: {},
    tool: () => ({ name: 'Acme' }),
    draft: () => [],
    ...(further === undefined ? {} : { claims: further }),
  })

it('asks the schema of the head, and the further condition where there is one', () => {
  expect(claims(reader(), [])).toBe(true)
  expect(claims(reader(), {})).toBe(false)
  expect(
    claims(
      reader((list) => list.length > 0),
      [],
    ),
  ).toBe(false)
  expect(
    claims(
      reader((list) => list.length > 0),
      [1],
    ),
  ).toBe(true)
})
