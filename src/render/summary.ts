import type { Assessment } from '../model/assessment.ts'
import { report } from './report.ts'
import { trialMarkdown } from './trials.ts'

/** The runner takes 1 MiB a step, and nothing at all of what is larger. */
const limits = { utf16: 900 * 1024, utf8: 900 * 1024 }
const extent = { rows: 500, evidence: 200, others: 500 }

/** The job summary: what the comment says, with more room; and, for those who keep the policy, what a stricter preset would have done. */
export function* summary(assessment: Assessment): Iterable<string> {
  const trials = assessment.trials.map((trial) => `**On trial:** ${trialMarkdown(trial, assessment.run)}`)
  yield report(assessment, extent, limits, { after: trials.map((line) => `\n\n${line}`).join('') })
}
