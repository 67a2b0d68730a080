import { z } from 'zod'
import { categories } from './category.ts'
import { causes, changes } from './change.ts'
import { occasions } from './occasion.ts'
import { criticalities, exposures, serviceSchema } from './ownership.ts'
import { reachLevels } from './reach.ts'
import { severities } from './severity.ts'

/** What a rule does with a fact nobody knows: `match` takes it as fulfilling the condition, `warn` fires as a warning only, `ignore` does not fire. */
export const unknownActions = ['match', 'warn', 'ignore'] as const
const whenUnknown = z
  .enum(unknownActions)
  .describe('What the rule does where this fact is unknown: match, warn (fires, as a warning only) or ignore.')

const presence = z.strictObject({
  is: z.enum(['present', 'absent']).describe('Whether the fact must hold or must not.'),
  whenUnknown: whenUnknown.default('ignore'),
})
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.array(z.enum(values)).min(1).describe(description)

/** One or several facts; several mean all of them. */
export const leafSchema = z.strictObject({
  severity: oneOf(severities, 'Severity on our scale.').optional(),
  category: oneOf(categories, 'Kind of tool.').optional(),
  cause: oneOf(causes, 'Introduced by this change, disclosed to the world, or neither can be shown.').optional(),
  change: oneOf(changes, 'Against the baseline.').optional(),
  reach: z
    .union([
      z.strictObject({
        atLeast: z.enum(reachLevels).describe('This level or further.'),
        whenUnknown: whenUnknown.default('ignore'),
      }),
      z.strictObject({
        is: z.array(z.enum(['path', 'refuted', 'unknown'])).min(1).describe('path: call path or better. refuted: only negatives.'),
      }),
    ])
    .optional()
    .describe('How far an attacker’s input is shown to get.'),
  exploited: presence.optional().describe('Listed as exploited in the wild.'),
  likely: z
    .strictObject({ atLeast: z.number().min(0).max(1), whenUnknown: whenUnknown.default('ignore') })
    .optional()
    .describe('EPSS probability, 0 to 1.'),
  exposure: oneOf(exposures, 'Exposure of the service it belongs to.').optional(),
  criticality: oneOf(criticalities, 'Criticality of the service.').optional(),
  data: z.array(z.string().min(1)).min(1).optional().describe('The service touches any of these kinds of data.'),
  fixable: presence.optional().describe('A fixed version exists.'),
  corroborated: presence.optional().describe('More than one kind of tool saw it.'),
  validSecret: presence.optional().describe('A secret that its tool confirmed to be live.'),
  scope: oneOf(['runtime', 'development', 'unknown'], 'Whether the dependency ships.').optional(),
  testCode: presence.optional().describe('Lies in test code.'),
  relationship: oneOf(['direct', 'transitive', 'unknown'], 'How the dependency came in.').optional(),
  overdue: z.boolean().optional().describe('Past its deadline.'),
  service: z.array(z.string().min(1)).min(1).optional().describe('Globs of service names.'),
  owner: z.array(z.string().min(1)).min(1).optional().describe('Globs of owner handles.'),
  unowned: z.boolean().optional().describe('Nobody owns it.'),
  path: z.array(z.string().min(1)).min(1).optional().describe('Globs of paths, any place of the finding.'),
  package: z.array(z.string().min(1)).min(1).optional().describe('Globs of package URLs without version.'),
  tool: z.array(z.string().min(1)).min(1).optional().describe('Globs of tool names, any piece of evidence.'),
  rule: z.array(z.string().min(1)).min(1).optional().describe('Globs of the tools’ rule ids.'),
  identifier: z.array(z.string().min(1)).min(1).optional().describe('Identifiers, any spelling.'),
})
export type Leaf = z.infer<typeof leafSchema>

/** Conditions nest: all, any, not; a leaf speaks about facts and says what an unknown one does. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Leaf
export const conditionSchema: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    leafSchema as unknown as z.ZodType<Leaf, Leaf>,
  ]),
)

export const ruleSchema = z.strictObject({
  name: z.string().min(1).describe('Unique; printed when the rule fires.'),
  reason: z.string().min(1).describe('Why, for whoever is stopped.'),
  on: z.array(z.enum(occasions)).min(1).default([...occasions]).describe('The occasions it speaks on; all by default.'),
  when: conditionSchema.describe('Which findings.'),
  then: z.enum(['block', 'warn', 'shadow']).describe('shadow: recorded, not enforced.'),
})
export type Rule = z.infer<typeof ruleSchema>

export const expectationSchema = z.strictObject({
  category: z.enum(categories).optional().describe('A report of this kind.'),
  tool: z.string().min(1).optional().describe('From this tool (a glob).'),
  maxAge: z.string().regex(/^\d+[hd]$/, 'hours or days, such as 24h or 7d').optional().describe('Not older than this.'),
  commit: z.enum(['same', 'any']).default('any').describe('Whether it must be of the commit that is judged.'),
  when: z
    .strictObject({ paths: z.array(z.string().min(1)).min(1).describe('Globs; it applies where a changed file matches.') })
    .optional()
    .describe('When it applies; always by default.'),
  then: z.enum(['undecided', 'warn']).default('undecided').describe('What its absence does.'),
})
export type Expectation = z.infer<typeof expectationSchema>

export const reasonCodes = ['false-positive', 'not-exploitable', 'mitigated', 'accepted-risk', 'will-fix', 'test-data'] as const
export const waiverSchema = z
  .strictObject({
    id: z.string().min(1).describe('An identifier under any of its aliases, a finding’s id, or a tool’s rule id.'),
    package: z.string().min(1).optional().describe('Exact package URL, with or without version.'),
    paths: z.array(z.string().min(1)).min(1).optional().describe('Globs of the places it covers.'),
    reason: z.enum(reasonCodes).describe('Why, as a code.'),
    text: z.string().min(1).describe('Why, in words.'),
    approvedBy: z.string().min(1).describe('Who accepted it; not the author of the change.'),
    ticket: z.string().min(1).optional(),
    expires: z.iso.date().describe('Last day it holds, UTC.'),
  })
  .describe('A finding accepted by a person, until a date.')
export type Waiver = z.infer<typeof waiverSchema>

/** The only definition of the policy file. Strict: an unknown key is a mistake, because a typo must not open the gate. */
export const policySchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  extends: z.string().min(1).optional().describe('default, strict, advisory, or a file in the repository.'),
  expect: z.array(expectationSchema).default([]).describe('What must have reported, or the verdict is undecided.'),
  gaps: z.enum(['undecided', 'warn']).default('undecided').describe('What missing evidence does at most.'),
  services: z.array(serviceSchema).default([]).describe('The service catalogue; may stand in a file of its own.'),
  rules: z.array(ruleSchema).default([]).describe('All are asked; the worst outcome counts.'),
  waivers: z.array(waiverSchema).default([]).describe('Findings accepted by a person, until a date.'),
})
export type Policy = z.infer<typeof policySchema> & {
  /** Where it came from, for people: `default preset`, `.github/posture-gate.yml at 1a2b3c4`. */
  readonly source: string
}
