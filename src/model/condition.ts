import { z } from 'zod'
import { categories } from './category.ts'
import { causes, changes } from './change.ts'
import { criticalities, exposures } from './ownership.ts'
import { reachLevels } from './reach.ts'
import { severities } from './severity.ts'

/** What a rule does with a fact nobody knows: `match` takes it as fulfilling the condition, `warn` fires as a warning only, `ignore` does not fire. */
export const unknownActions = ['match', 'warn', 'ignore'] as const
export type UnknownAction = (typeof unknownActions)[number]

const whenUnknown = z
  .enum(unknownActions)
  .optional()
  .describe(
    'What the rule does where this fact is unknown: match (fires), warn (fires, as a warning only) or ignore. The policy’s `whenUnknown` where it does not say.',
  )

/** At least one of these. */
export const list = <T extends z.ZodType>(of: T) => z.array(of).min(1)
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  list(z.enum(values)).optional().describe(description)
/** A text that may not be empty, with an example of one. */
export const text = (example: string, description: string) =>
  z
    .string()
    .min(1)
    .meta({ examples: [example] })
    .describe(description)
/** A list of texts. */
export const texts = (description: string, example: string) =>
  list(z.string().min(1))
    .meta({ examples: [[example]] })
    .optional()
    .describe(description)
const presence = (description: string) =>
  z
    .strictObject({ is: z.enum(['present', 'absent']).describe('Whether it must hold or must not.'), whenUnknown })
    .meta({ examples: [{ is: 'present' }] })
    .optional()
    .describe(description)

/** What a flawed thing is part of: a dependency or code that ships, or one that only serves those who build it. */
export const parts = ['product', 'test', 'development', 'unknown'] as const
export type Part = (typeof parts)[number]

/** One entry for each fact a condition may speak about. */
const factShape = {
  severity: oneOf(
    severities,
    'Severity on our scale. One that no tool states counts as medium, and as high where reach is a path; `unknown` names it too.',
  ),
  category: oneOf(
    categories,
    'Kind of tool. License and quality findings are judged only by rules that name them here.',
  ),
  cause: oneOf(
    causes,
    'Introduced by this change, disclosed by the world, or neither can be shown, which never counts as introduced.',
  ),
  change: oneOf(changes, 'Against the baseline.'),
  reach: z
    .union([
      list(z.enum(['path', 'refuted', 'unknown'])).describe(
        'path: a call path or better. refuted: every tool that looked found none, at the same or finer grain.',
      ),
      z
        .strictObject({ atLeast: z.enum(reachLevels).describe('This level or further.'), whenUnknown })
        .meta({ examples: [{ atLeast: 'call_path' }] }),
    ])
    .optional()
    .describe('How far an attacker’s input is shown to get.'),
  exploited: presence('Listed as exploited in the wild.'),
  likely: z
    .strictObject({ atLeast: z.number().min(0).max(1).describe('From 0 to 1.'), whenUnknown })
    .meta({ examples: [{ atLeast: 0.1 }] })
    .optional()
    .describe('EPSS probability of exploitation within 30 days.'),
  exposure: oneOf(exposures, 'Exposure of the service it belongs to.'),
  criticality: oneOf(criticalities, 'Criticality of the service.'),
  data: texts('The service touches any of these kinds of data; a service without any stated is unknown.', 'payment'),
  fixable: presence('A fixed version exists.'),
  corroborated: presence('More than one kind of tool saw it.'),
  malicious: presence('A package that is itself the attack, by its advisory.'),
  validSecret: presence('A secret that its tool confirmed to be live.'),
  inChange: presence('Lies on lines, or in a component, that this change brought.'),
  partOf: oneOf(
    parts,
    'What it is part of: product ships, development is a development-only dependency, test is test code.',
  ),
  scope: oneOf(['runtime', 'development', 'unknown'], 'Whether the dependency ships.'),
  testCode: presence('Lies in test code.'),
  relationship: oneOf(['direct', 'transitive', 'unknown'], 'How the dependency came in.'),
  overdue: z.boolean().optional().describe('Past its deadline.'),
  service: texts('Globs of service names.', 'checkout'),
  owner: texts('Globs of owner handles.', '@acme/*'),
  unowned: z.boolean().optional().describe('Nobody owns it.'),
  path: texts('Globs of paths, any place of the finding.', 'services/checkout/**'),
  package: texts('Globs of package URLs without version.', 'pkg:npm/@acme/*'),
  tool: texts('Globs of tool names, any piece of evidence, upper or lower case.', 'semgrep'),
  rule: texts('Globs of the tools’ rule ids.', 'java/sql-*'),
  identifier: texts('Identifiers (CVE, GHSA, CWE …), any spelling.', 'CWE-89'),
}

export type Facts = z.infer<z.ZodObject<typeof factShape>>
/** Facts and nested conditions; several in one mapping mean all of them. */
export type Condition = Facts & {
  all?: Condition[] | undefined
  any?: Condition[] | undefined
  not?: Condition | undefined
}
type ConditionSchema = z.ZodType<Condition, Condition>
export const conditionSchema: ConditionSchema = z
  .strictObject({
    ...factShape,
    get all(): z.ZodOptional<z.ZodArray<ConditionSchema>> {
      return list(conditionSchema).optional().describe('All of these hold.')
    },
    get any(): z.ZodOptional<z.ZodArray<ConditionSchema>> {
      return list(conditionSchema).optional().describe('At least one of these holds.')
    },
    get not(): z.ZodOptional<ConditionSchema> {
      return conditionSchema.optional().describe('This does not hold. The opposite of unknown is unknown.')
    },
  })
  .meta({
    id: 'condition',
    title: 'Condition',
    examples: [{ severity: ['critical'], reach: ['path'] }],
    description: 'Which findings. Several entries mean all of them.',
  })
export type FactKey = keyof Facts
