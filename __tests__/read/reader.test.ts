import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineReader, type ReaderSpec } from '../../src/read/reader.ts'
import { commonSeverities } from '../../src/read/readers/words.ts'

const acme = (more: Partial<ReaderSpec<unknown, object, null>> = {}): ReturnType<typeof defineReader> =>
  defineReader<unknown, object>({
    id: 'acme',
    title: 'Acme (JSON)',
    homepage: 'https://acme.example',
    howToExport: 'acme scan',
    category: 'sast',
    syntax: 'json',
    head: z.unknown(),
    entries: ['/*'],
    entry: z.object({}),
    draft: () => [],
    ...more,
  })

describe('a reader that says no more than it must', () => {
  it('names the tool by its title, without the brackets behind it', () => {
    expect(acme().tool(null)).toEqual({ name: 'Acme' })
  })

  it('knows the words for severities that most tools use', () => {
    expect(acme().severities).toBe(commonSeverities)
  })

  it('prepares nothing', () => {
    expect(acme().prepare({})).toBeNull()
  })

  it('leaves an empty list to nobody and claims the rest', () => {
    expect([[], [1], {}].map((head) => acme().claims(head))).toEqual([false, true, true])
  })
})

it('keeps what a reader says itself', () => {
  const own = acme({ severities: {}, tool: () => ({ name: 'acme-cli' }), claims: () => true })
  expect([own.severities, own.tool(null), own.claims([])]).toEqual([{}, { name: 'acme-cli' }, true])
})

it('takes the version for one of the tool that the title names', () => {
  expect(acme({ version: () => '2.1' }).tool(null)).toEqual({ name: 'Acme', version: '2.1' })
})

it('gives times in ISO 8601, in which they can be compared, and leaves out what is none', () => {
  const ranAt = (scannedAt: string): unknown => acme({ ran: () => ({ scannedAt, commit: null }) }).ran(null)
  expect(ranAt('2026-11-20T12:00:00+02:00')).toEqual({ scannedAt: '2026-11-20T10:00:00.000Z', commit: undefined })
  expect(ranAt('yesterday')).toEqual({ scannedAt: undefined, commit: undefined })
})
