import { z } from 'zod'

/** How a job ended, as `needs` of a workflow has it. https://docs.github.com/actions (Contexts: needs) */
export const jobResults = ['success', 'failure', 'cancelled', 'skipped'] as const
export type JobResult = (typeof jobResults)[number]
/** By the name of the job. */
export type Jobs = Readonly<Record<string, JobResult>>

/** `toJSON(needs)`; what jobs put out is none of our business. */
const needsSchema = z.record(z.string(), z.object({ result: z.enum(jobResults) }))

/** The jobs in a text; null where it is not what `toJSON(needs)` gives. Never throws. */
export function parseJobs(text: string): Jobs | null {
  try {
    const needs = needsSchema.safeParse(JSON.parse(text))
    if (!needs.success) return null
    return Object.fromEntries(Object.entries(needs.data).map(([name, { result }]) => [name, result]))
  } catch {
    return null
  }
}
