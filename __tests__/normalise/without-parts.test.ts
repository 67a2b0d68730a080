import { expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { withoutParts } from '../../src/normalise/index.ts'
import { aReportInfo } from '../support/builders.ts'

const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }
const aReport = (overrides: Partial<Report>): Report => ({ ...aReportInfo(), sightings: [], ...overrides })
const log = aReport({ file: 'reports/scan.sarif', parts: ['reports/scan.results.json'] })
const filesOf = (...reports: readonly Report[]): readonly string[] => withoutParts(reports).map(({ file }) => file)

it('a file that a report took for a part of itself is no report', () => {
  const part = aReport({ file: './reports/scan.results.json', category: null, counts: nothing })
  expect(filesOf(log, part)).toEqual([log.file])
  expect(filesOf(part)).toEqual([part.file])
})

it('one that says something of its own stays', () => {
  const part = { file: 'reports/scan.results.json', category: null }
  const read = { read: 1, kept: 1, dismissed: 0, skipped: 0 }
  expect(filesOf(log, aReport({ ...part, counts: read }))).toHaveLength(2)
  expect(filesOf(log, aReport({ ...part, category: 'sast', counts: nothing }))).toHaveLength(2)
})
