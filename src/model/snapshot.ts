import { z } from 'zod'
import { severities } from './severity.ts'

/** What one run leaves in the history. Versioned: a reader of another version says so and never guesses. */
export const snapshotSchema = z.strictObject({
  version: z.literal(1),
  /** ISO 8601. */
  at: z.iso.datetime(),
  branch: z.string(),
  commit: z.string(),
  /** Version of the identity recipes the ids were made with. */
  recipe: z.number().int(),
  /** Producers that reported healthily: only what they saw can be called fixed. */
  producers: z.array(z.string()),
  open: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(severities),
      firstSeen: z.iso.datetime(),
      /** Producers that saw it. */
      by: z.array(z.string()),
    }),
  ),
  /** Ids that were open once and are no longer, with the day they were first seen: what comes back is reopened. */
  closed: z.array(z.strictObject({ id: z.string(), firstSeen: z.iso.datetime(), closedAt: z.iso.datetime() })),
})
export type Snapshot = z.infer<typeof snapshotSchema>
