import { z } from 'zod'
import { categories } from './category.ts'
import { findingFileSchema, serviceFileSchema } from './finding-file.ts'
import { groupSchema } from './group.ts'
import { judgingPresets } from './judgement.ts'
import { jobResults } from './job.ts'
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

const entryCounts = {
  read: count.describe('Entries in the report.'),
  kept: count.describe('Became evidence.'),
  dismissed: count.describe('No finding by the tool’s own word.'),
  skipped: count.describe('Could not be used; each is a problem.'),
}

const run = z.strictObject({
  occasion: z
    .enum(occasions)
    .describe('A change is judged by what it introduces, a release by what is open, a record judges nothing.'),
  now: text.describe('The moment of the decision, ISO 8601.'),
  serverUrl: text.optional().describe('Such as https://github.com.'),
  repository: text.optional().describe('owner/name.'),
  headSha: text.optional().describe('The commit that was assessed and that links point at.'),
  checkoutSha: text.optional().describe('The commit that was checked out, where it is another.'),
  baseSha: text.optional().describe('The commit the policy and the catalogue were read from.'),
  branch: text.optional().describe('The branch that was assessed.'),
  pullRequest: z.number().int().optional().describe('Its number.'),
  runUrl: text.optional().describe('The page of the workflow run.'),
  jobs: z
    .record(z.string(), z.enum(jobResults))
    .optional()
    .describe('How the jobs before this one ended, where the workflow says.'),
  rootInRepository: text.optional().describe('Prefix from the root that was assessed to the root of the repository.'),
})

const problem = z
  .strictObject({
    code: z.enum(problemCodes).describe('Its kind.'),
    message: text.describe('What was found and what was expected.'),
    next: text.describe('What to do next.'),
    at: z
      .strictObject({
        file: text.describe('The file as it was given.'),
        pointer: text.optional().describe('As in `evidence[].source`.'),
        line: z.number().int().optional().describe('From 1.'),
        column: z.number().int().optional().describe('From 1.'),
        byte: z.number().int().optional().describe('Offset from the start of the file.'),
      })
      .describe('Where it was met.'),
  })
  .describe('Trouble with data that was given.')

const report = z.strictObject({
  file: text.describe('The report as it was given.'),
  sha256: text.describe('Of the file, hex.'),
  document: count.optional().describe('Which of several documents of the file it is, from 0.'),
  format: text.nullable().describe('The reader that claimed it; null where none did.'),
  tool: z
    .strictObject({
      name: text.describe('As it calls itself.'),
      version: text.optional().describe('Where it says so.'),
    })
    .nullable()
    .describe('Who wrote it; null where that is not known.'),
  category: z.enum(categories).nullable().describe('Kind of the tool.'),
  health: z.enum(healths).describe('`ok` includes a report that ran and found nothing.'),
  counts: z.strictObject(entryCounts).describe('Every entry: read = kept + dismissed + skipped.'),
  scannedAt: text.optional().describe('When the tool ran, where the report says so.'),
  commit: text.optional().describe('What it looked at, where the report says so.'),
  tracked: z.boolean().optional().describe('Tracked in git: it meets no expectation.'),
  trusted: z.boolean().optional().describe('Claims of the platform team (VEX) and no scan: it meets no expectation.'),
  parts: z.array(text).optional().describe('Files beside it that were read as parts of it.'),
  problems: z.array(problem).describe('Those of this report.'),
})

const waiver = z.strictObject({
  id: text.describe('The identifier, finding or rule it covers.'),
  package: text.optional().describe('Only in this package.'),
  paths: z.array(text).optional().describe('Only in these places, globs.'),
  reason: z.enum(reasonCodes).describe('Why, as a code.'),
  text: text.describe('Why, in words.'),
  approvedBy: text.describe('Who accepted it.'),
  ticket: text.optional().describe('Where it was discussed.'),
  expires: text.describe('Last day it holds, UTC.'),
})

const verdict = z.strictObject({
  outcome: z
    .enum(outcomes)
    .describe('Undecided: evidence the policy requires is missing, broken, stale or of another commit.'),
  because: text.describe('The outcome in one sentence.'),
  violations: z
    .array(
      z.strictObject({
        rule: text.describe('Its name in the policy.'),
        reason: text.describe('Why it is there, in the policy’s words.'),
        then: z.enum(['block', 'warn', 'shadow']).describe('What it does.'),
        findings: ids,
      }),
    )
    .describe('Every rule that fired; `shadow` is recorded and not enforced.'),
  gaps: z
    .array(
      z.strictObject({
        expected: text.describe('What the policy wants to see.'),
        why: z.enum(gapReasons).describe('What is the matter with it.'),
        because: text.describe('In words, with the next step.'),
        then: z.enum(['undecided', 'warn']).describe('What the gap does.'),
      }),
    )
    .describe('Evidence that the policy expects and that is not there.'),
  overridden: z
    .strictObject({
      by: text.describe('Their login.'),
      label: text.describe('The label they set.'),
      at: text.describe('When, ISO 8601.'),
      outcome: z.enum(['block', 'undecided']).describe('What it would have been.'),
    })
    .optional()
    .describe('Somebody with the permission let this commit through.'),
  waived: z
    .array(z.strictObject({ waiver: waiver.describe('The waiver in force.'), findings: ids }))
    .describe('Findings accepted by a person, until a date.'),
  idleWaivers: z
    .array(
      z.strictObject({
        waiver: waiver.describe('As in the policy.'),
        why: z.enum(['expired', 'unused']).describe('Past its day, or matching nothing.'),
      }),
    )
    .describe('Waivers that decide nothing any more.'),
})

const preset = z.enum(judgingPresets).describe('Its name.')

const presetJudgement = z.strictObject({
  preset,
  outcome: z.enum(outcomes).describe('With what the policy in use expects and waives.'),
  blocking: count.describe('Findings that its rules block.'),
})

const changeNames = z.array(
  z.strictObject({
    pullRequest: z.number().int().optional().describe('Its number, where it has one.'),
    commit: text.describe('The head that was judged.'),
  }),
)

const trial = z.strictObject({
  preset,
  changes: count.describe('Changes it was asked about.'),
  blocked: changeNames.describe('What the policy in use let through and it would have blocked.'),
  undecided: changeNames.describe('What the policy in use let through and it could not have decided.'),
  forks: count.describe('Of the changes, those from forks: their own runs say so.'),
})

const summary = z.strictObject({
  reports: z
    .strictObject({ read: count.describe('Files.'), healthy: count.describe('Of health `ok`.') })
    .describe('Report files.'),
  entries: z.strictObject(entryCounts).describe('Over all reports.'),
  findings: count.describe('After merging; waived and dismissed ones included.'),
  bySeverity: z
    .strictObject(Object.fromEntries(severities.map((severity) => [severity, count.describe('Findings.')])))
    .describe('Findings by severity.'),
  byCategory: z.partialRecord(z.enum(categories), count).describe('Findings by kind of tool.'),
  byChange: z.record(text, count).describe('Findings by their state against the baseline.'),
  kindsSeen: z.array(z.enum(categories)).describe('Kinds of tools that reported.'),
  kindsNotSeen: z.array(z.enum(categories)).describe('Kinds that did not: nobody looked.'),
  baseline: z
    .strictObject({
      commit: text.describe('The commit it is of; empty where it names none.'),
      at: text.describe('When it was made, ISO 8601.'),
      later: z.boolean().describe('Whether it is of a commit after the one that the change starts from.'),
    })
    .optional()
    .describe('What the findings were compared with.'),
  unknowns: z
    .array(z.strictObject({ what: text.describe('What is not known.'), how: text.describe('How to give it.') }))
    .describe('What is not known, and how to give it.'),
})

const trend = z.strictObject({
  at: z.array(text).describe('When, ISO 8601.'),
  open: z.array(count).describe('Open at that time.'),
  new: z.array(count).describe('New since the one before.'),
  resolved: z.array(count).describe('Resolved since the one before.'),
  medianDaysToFix: z.number().nullable().describe('Null where nothing was fixed yet.'),
})

/** The assessment file, field by field: what `--json` writes. The only definition; its JSON Schema and its page are made from it. */
export const assessmentFileSchema = z.strictObject({
  schema: z.literal(assessmentFileVersion).describe('Name and version of this format.'),
  run: run.describe('Where and when the run took place.'),
  policy: z
    .strictObject({ source: text.describe('Where it was read: preset or file, and at which commit.') })
    .describe('The policy that judged.'),
  notices: z.array(text).describe('What must be known before anything else.'),
  verdict: verdict.describe('What the gate says.'),
  presets: z.array(presetJudgement).describe('What the presets say of the same findings; only of a change.'),
  trials: z.array(trial).describe('Presets that are stricter than the policy in use, once five changes were judged.'),
  summary: summary.describe('Counts, and what is not known.'),
  reports: z.array(report).describe('Every report file with its health.'),
  problems: z.array(problem).describe('All of them, also those met before reading.'),
  services: z.array(serviceFileSchema).describe('The service catalogue.'),
  resolved: ids.describe('What the baseline had and is gone, where its producer ran healthily.'),
  trend: trend.describe('The posture over time, oldest first.'),
  groups: z.array(groupSchema).describe('Findings that one piece of work closes, what closes most first.'),
  findings: z.array(findingFileSchema).describe('In rank order, what breaks the gate first.'),
})
export type AssessmentFile = z.infer<typeof assessmentFileSchema>
