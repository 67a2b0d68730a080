import { z } from 'zod'
import { judgementSchema, type Judgement } from './judgement.ts'
import { severities, type Severity } from './severity.ts'
import type { Trace } from './trace.ts'

/** A report that a run read, by its tool (lower case) and the file it came in. */
export type Scan = {
  readonly tool: string
  readonly file: string
  /** How many documents of the file are the tool’s; absent where it is one. */
  readonly documents?: number
}

export type OpenEntry = {
  readonly id: string
  readonly severity: Severity
  /** ISO 8601. */
  readonly firstSeen: string
  /** Tools that saw it, lower case. */
  readonly by: readonly string[]
  /** Files of the reports that saw it; empty where that is not known. */
  readonly reports?: readonly string[]
  /** Absent in what version 1 wrote. */
  readonly trace?: Trace
}
export type ClosedEntry = {
  readonly id: string
  readonly firstSeen: string
  readonly closedAt: string
  readonly trace?: Trace
}

/** What one run leaves in the history. */
export type Snapshot = {
  readonly version: 2
  /** ISO 8601. */
  readonly at: string
  readonly branch: string
  readonly commit: string
  /** Version of the identity recipes that fresh ids were made with. */
  readonly recipe: number
  /** Tools that reported healthily, lower case: only what they saw can be called fixed. */
  readonly producers: readonly string[]
  /** Healthy reports, clean ones too. */
  readonly scans: readonly Scan[]
  readonly open: readonly OpenEntry[]
  /** Ids that were open once and are no longer: what comes back is reopened. */
  readonly closed: readonly ClosedEntry[]
  /** The last changes and what was said of them, oldest first; absent in what earlier versions wrote. */
  readonly judgements?: readonly Judgement[] | undefined
}

const index = z.number().int().min(0)
const texts = z.array(z.string())

/** A trace in a file: texts by their place in the snapshot's table. Marks are tuples, most of which differ in few fields. */
const traceFileSchema = z.strictObject({
  family: index.optional(),
  names: z.array(index).optional(),
  /** [tool, rule, path, line, code, near, words] */
  code: z.array(z.tuple([index, index, index, index, z.string(), z.string(), z.string()])).optional(),
  /** [tool, rule, name, purl, manifest, image] */
  packages: z.array(z.tuple([index, index, index, index, index, index])).optional(),
  /** [tool, rule, method, url, parameter] */
  endpoints: z.array(z.tuple([index, index, index, index, index])).optional(),
  /** [tool, rule, uri] */
  workloads: z.array(z.tuple([index, index, index])).optional(),
})
export type TraceFile = z.infer<typeof traceFileSchema>

const head = {
  at: z.iso.datetime(),
  branch: z.string(),
  commit: z.string(),
  recipe: z.number().int(),
  producers: texts,
}

/** A snapshot as version 2 writes it. Versioned: a reader of another version says so and never guesses. */
export const snapshotFileSchema = z.strictObject({
  version: z.literal(2),
  ...head,
  /** Tools, rules, paths and packages, each once. */
  texts,
  /** [tool, file], and how many documents where they are several */
  scans: z.array(z.union([z.tuple([index, index]), z.tuple([index, index, index])])),
  open: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(severities),
      firstSeen: z.iso.datetime(),
      by: z.array(index),
      reports: z.array(index).optional(),
      trace: traceFileSchema.optional(),
    }),
  ),
  closed: z.array(
    z.strictObject({
      id: z.string(),
      firstSeen: z.iso.datetime(),
      closedAt: z.iso.datetime(),
      trace: traceFileSchema.optional(),
    }),
  ),
  judgements: z.array(judgementSchema).optional(),
})
export type SnapshotFile = z.infer<typeof snapshotFileSchema>

/** A snapshot as version 1 wrote it: ids alone. */
export const snapshotFileV1Schema = z.strictObject({
  version: z.literal(1),
  ...head,
  open: z.array(
    z.strictObject({ id: z.string(), severity: z.enum(severities), firstSeen: z.iso.datetime(), by: texts }),
  ),
  closed: z.array(z.strictObject({ id: z.string(), firstSeen: z.iso.datetime(), closedAt: z.iso.datetime() })),
})
export type SnapshotFileV1 = z.infer<typeof snapshotFileV1Schema>
