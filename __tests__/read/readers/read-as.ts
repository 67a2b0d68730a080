import type { Draft } from '../../../src/model/draft.ts'
import type { RawReport } from '../../../src/model/report.ts'
import { aReportFile } from '../../support/builders.ts'
import { readOne } from '../../support/read-one.ts'

/** What a reader makes of a text, or of a value that becomes JSON. */
export const readAs = (format: string, content: unknown): RawReport =>
  readOne(aReportFile(typeof content === 'string' ? content : JSON.stringify(content), { format }))

/** The drafts by pointer; fails on any problem, so that a test cannot pass on an empty answer. */
export function draftsAs(format: string, content: unknown): Readonly<Record<string, Draft>> {
  const report = readAs(format, content)
  if (report.problems.length > 0) throw new Error(report.problems.map(({ message }) => message).join('\n'))
  return Object.fromEntries(report.drafts.map(({ pointer, draft }) => [pointer, draft]))
}

/** The only draft of a report. */
export function draftAs(format: string, content: unknown): Draft {
  const [draft, ...more] = Object.values(draftsAs(format, content))
  if (draft === undefined || more.length > 0)
    throw new Error(`expected one draft, found ${draft === undefined ? 0 : more.length + 1}`)
  return draft
}
