import type { Assessment } from '../model/assessment.ts'
import { report } from './report.ts'

/** The runner takes 1 MiB a step, and nothing at all of what is larger. */
const limits = { utf16: 900 * 1024, utf8: 900 * 1024 }
const extent = { rows: 500, evidence: 200, others: 500 }

/** The job summary: what the comment says, with more room. */
export function* summary(assessment: Assessment): Iterable<string> {
  yield report(assessment, extent, limits)
}
