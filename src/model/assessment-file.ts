import { z } from 'zod'
import { categories } from './category.ts'
import { findingFileSchema, serviceFileSchema } from './finding-file.ts'
import { occasions } from './occasion.ts'
import { reasonCodes } from './policy.ts'
import { problemCodes } from './problem.ts'
import { healths } from './report.ts'
import { severities } from './severity.ts'
import { gapReasons, outcomes } from './verdict.ts'

/** The name and version that the file carries; a change that others could notice gets a new one. */
export const assessmentFileVersion = 'posture-gate/assessment/v1'

const text = z.string()
const count = z.number().int().min(0)
const ids = z.array(text).describe('Ids of findings.')

const run = z.strictObject({
  occasion: z
    .enum(occasions)
    .describe('A change is judged by what it introduces, a release by what is open, a record judges nothing.'),
  now: text.describe('The moment of the decision, ISO 8601.'),
  serverUrl: text.optional(),
  repository: text.optional().describe('owner/name.'),
  headSha: text.optional().describe('The commit that was assessed and that links point at.'),
  baseSha: text.optional().describe('The commit the policy and the catalogue were read from.'),
  branch: text.optional(),
  pullRequest: z.number().int().optional(),
  runUrl: text.optional(),
  rootInRepository: text.optional().describe('Prefix from the root that was assessed to the root of the repository.'),
})

const problem = z
  .strictObject({
    code: z.enum(problemCodes),
    message: text.describe('What was found and what was expected.'),
    next: text.describe('What to do next.'),
    at: z.strictObject({
      file: text,
      pointer: text.optional(),
      line: z.number().int().optional(),
      column: z.number().int().optional(),
      byte: z.number().int().optional().describe('Offset from the start of the file.'),
    }),
  })
  .describe('Trouble with data that was given.')

const report = z.strictObject({
  file: text.describe('The report as it was given.'),
  sha256: text,
  format: text.nullable().describe('The reader that claimed it; null where none did.'),
  tool: z.strictObject({ name: text, version: text.optional() }).nullable(),
  category: z.enum(categories).nullable(),
  health: z.enum(healths).describe('`ok` includes a report that ran and found nothing.'),
  counts: z
    .strictObject({ read: count, kept: count, dismissed: count, skipped: count })
    .describe('Every entry: read = kept + dismissed + skipped.'),
  scannedAt: text.optional(),
  commit: text.optional(),
  tracked: z.boolean().optional().describe('Tracked in git: it meets no expectation.'),
  problems: z.array(problem),
})

const waiver = z.strictObject({
  id: text,
  package: text.optional(),
  paths: z.array(text).optional(),
  reason: z.enum(reasonCodes),
  text,
  approvedBy: text,
  ticket: text.optional(),
  expires: text.describe('Last day it holds, UTC.'),
})

const verdict = z.strictObject({
  outcome: z
    .enum(outcomes)
    .describe('Undecided: evidence the policy requires is missing, broken, stale or of another commit.'),
  because: text.describe('The outcome in one sentence.'),
  violations: z
    .array(z.strictObject({ rule: text, reason: text, then: z.enum(['block', 'warn', 'shadow']), findings: ids }))
    .describe('Every rule that fired; `shadow` is recorded and not enforced.'),
  gaps: z
    .array(
      z.strictObject({ expected: text, why: z.enum(gapReasons), because: text, then: z.enum(['undecided', 'warn']) }),
    )
    .describe('Evidence that the policy expects and that is not there.'),
  waived: z.array(z.strictObject({ waiver, findings: ids })).describe('Findings accepted by a person, until a date.'),
  idleWaivers: z.array(z.strictObject({ waiver, why: z.enum(['expired', 'unused']) })),
})

const summary = z.strictObject({
  reports: z.strictObject({ read: count, healthy: count }),
  entries: z.strictObject({ read: count, kept: count, dismissed: count, skipped: count }),
  findings: count,
  bySeverity: z.strictObject(Object.fromEntries(severities.map((severity) => [severity, count]))),
  byCategory: z.partialRecord(z.enum(categories), count),
  byChange: z.record(text, count),
  kindsSeen: z.array(z.enum(categories)).describe('Kinds of tools that reported.'),
  kindsNotSeen: z.array(z.enum(categories)),
  unknowns: z.array(z.strictObject({ what: text, how: text })).describe('What is not known, and how to give it.'),
})

const trend = z.strictObject({
  at: z.array(text),
  open: z.array(count),
  new: z.array(count),
  resolved: z.array(count),
  medianDaysToFix: z.number().nullable(),
})

/** The assessment file, field by field: what `--json` writes. The only definition; its JSON Schema and its page are made from it. */
export const assessmentFileSchema = z.strictObject({
  schema: z.literal(assessmentFileVersion).describe('Name and version of this format.'),
  run: run.describe('Where and when the run took place.'),
  policy: z.strictObject({ source: text }).describe('The policy that judged.'),
  notices: z.array(text).describe('What must be known before anything else.'),
  verdict: verdict.describe('What the gate says.'),
  summary: summary.describe('Counts, and what is not known.'),
  reports: z.array(report).describe('Every report file with its health.'),
  problems: z.array(problem),
  services: z.array(serviceFileSchema).describe('The service catalogue.'),
  resolved: ids.describe('What the baseline had and is gone, where its producer ran healthily.'),
  trend: trend.describe('The posture over time, oldest first.'),
  findings: z.array(findingFileSchema).describe('In rank order, what breaks the gate first.'),
})
export type AssessmentFile = z.infer<typeof assessmentFileSchema>
