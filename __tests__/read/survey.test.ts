import { expect, it } from 'vitest'
import { z } from 'zod'
import { defineReader } from '../../src/read/reader.ts'
import { aReportFile } from '../support/builders.ts'
import { readOne } from '../support/read-one.ts'

const newest = defineReader({
  id: 'acme',
  title: 'Acme',
  homepage: 'https://acme.example',
  howToExport: 'acme scan',
  category: 'sast',
  syntax: 'json',
  head: z.object({ notes: z.array(z.unknown()) }),
  entries: ['/notes/*'],
  entry: z.object({ at: z.number() }),
  prepare: () => ({ last: 0 }),
  survey: ({ at }, { prepared }) => {
    prepared.last = Math.max(prepared.last, at)
  },
  severities: {},
  tool: () => ({ name: 'Acme' }),
  draft: ({ at }, { prepared }) =>
    at < prepared.last
      ? { aside: 'older' }
      : { ruleId: 'R', title: 'T', severity: {}, location: { type: 'code', path: 'a' } },
})

it('shows a reader all entries before it drafts the first, and says what is wrong with one only once', () => {
  const report = readOne(aReportFile('{"notes":[{"at":1},{"at":3},"odd",{"at":2}]}'), [newest])
  expect(report.drafts.map(({ pointer }) => pointer)).toEqual(['/notes/1'])
  expect(report.counts).toEqual({ read: 4, kept: 1, dismissed: 2, skipped: 1 })
  expect(report.problems).toHaveLength(1)
})
