import type { Jobs } from '../model/job.ts'
import type { Expectation, Policy } from '../model/policy.ts'
import type { Gap } from '../model/verdict.ts'

/** Jobs that did not come to an end of their own. */
const unfinished = (jobs: Jobs): readonly string[] =>
  Object.keys(jobs)
    .filter((name) => jobs[name] === 'failure' || jobs[name] === 'cancelled')
    .sort()

/**
 * Whether the job that an expectation names did not have to run. A job is also skipped where one that it needs failed, and GitHub tells
 * the two apart for nobody: only where no job failed was it left out on purpose.
 */
export const wasLeftOut = ({ job }: Expectation, jobs: Jobs): boolean =>
  job !== undefined && jobs[job] === 'skipped' && unfinished(jobs).length === 0

/** What became of the job that should have left the report; empty where nobody says, or where it ended well. */
export function jobInWords({ job }: Expectation, jobs: Jobs): string {
  if (job === undefined) return ''
  switch (jobs[job]) {
    case 'failure':
      return ` Its job ${job} failed: see its log.`
    case 'cancelled':
      return ` Its job ${job} was cancelled: run it again.`
    case 'skipped':
      return ` Its job ${job} was skipped, and ${unfinished(jobs).join(', ')} did not end well.`
    default:
      return ''
  }
}

/** Jobs that failed and that no expectation speaks about: whether they left all they found nobody knows. A warning, since scanners also fail on what they find. */
export function failedJobs({ expect }: Policy, jobs: Jobs): readonly Gap[] {
  const named = new Set(expect.map(({ job }) => job))
  return unfinished(jobs)
    .filter((name) => !named.has(name))
    .map((name) => {
      const ended = jobs[name] === 'cancelled' ? 'was cancelled' : 'failed'
      const because = `The job ${name} ${ended}, so its report may be missing or cut; see its log, and name it in the policy: \`expect: [{ category: …, job: ${name} }]\`.`
      return { expected: `the report of the job ${name}`, why: 'scanner-failed', because, then: 'warn' }
    })
}
