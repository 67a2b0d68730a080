import { z } from 'zod'
import { categories } from './category.ts'
import { conditionSchema, list, text, texts, unknownActions, type UnknownAction } from './condition.ts'
import { overrideSchema, type Override } from './override.ts'
import { serviceSchema, type Service } from './ownership.ts'

/** A record judges nothing, so no rule speaks on it. */
export const judgedOccasions = ['change', 'release'] as const

/** A rule as a file may state it: one that the extended policy has under this name keeps what is not said again. */
export const statedRuleSchema = z
  .strictObject({
    name: text('critical-and-reachable', 'Unique; printed when the rule fires.'),
    reason: text('An attacker can get there.', 'Why, for whoever is stopped.').optional(),
    on: list(z.enum(judgedOccasions)).optional().describe('The occasions it speaks on; both by default.'),
    when: conditionSchema.optional().describe('Which findings. Several entries mean all of them.'),
    then: z.enum(['block', 'warn', 'shadow']).optional().describe('shadow: recorded, not enforced.'),
  })
  .meta({
    id: 'rule',
    title: 'Rule',
    description:
      'A new rule needs all but `on`; one that overrides a rule of the extended policy says only what changes.',
  })
export type StatedRule = z.infer<typeof statedRuleSchema>
/** A rule with all it needs. */
export type Rule = { readonly [Key in keyof StatedRule]-?: NonNullable<StatedRule[Key]> }

export const expectationSchema = z
  .strictObject({
    category: z.enum(categories).optional().describe('A report of this kind.'),
    tool: text('osv-scanner', 'From this tool (a glob, upper or lower case).').optional(),
    maxAge: z
      .string()
      .regex(/^[1-9]\d{0,4}[hd]$/, 'hours or days, such as 24h or 7d')
      .meta({ examples: ['24h'] })
      .optional()
      .describe(
        'Not older than this, such as 24h or 7d. A report that does not say counts as fresh in the run that made it.',
      ),
    commit: z
      .enum(['same', 'any'])
      .default('any')
      .describe('Whether it must be of the commit that is judged, where the report names one.'),
    when: z
      .strictObject({ paths: list(z.string().min(1)).describe('Globs of paths.') })
      .meta({ examples: [{ paths: ['**/Dockerfile'] }] })
      .optional()
      .describe(
        'It applies where a changed file matches, or where the changed files are not known; always by default.',
      ),
    job: text(
      'dependencies',
      'The job that leaves it. Where the input jobs says that it was skipped, and that no other failed, it is not expected.',
    ).optional(),
    then: z.enum(['undecided', 'warn']).default('undecided').describe('What its absence does.'),
  })
  .meta({
    id: 'expectation',
    title: 'Expectation',
    description: 'A report that must be there, by category, tool or both.',
  })
export type Expectation = z.infer<typeof expectationSchema>

export const reasonCodes = [
  'false-positive',
  'not-exploitable',
  'mitigated',
  'accepted-risk',
  'will-fix',
  'test-data',
] as const
export const waiverSchema = z
  .strictObject({
    id: text('CVE-2026-1234', 'An identifier under any of its aliases, a finding’s id, or a tool’s rule id.'),
    package: z
      .string()
      .regex(
        /^pkg:[A-Za-z][A-Za-z0-9.+-]*\/[^\s/]\S*$/,
        'a package URL, such as pkg:npm/lodash or pkg:npm/lodash@4.17.20',
      )
      .meta({ examples: ['pkg:npm/lodash'] })
      .optional()
      .describe('Exact package URL; with a version only that version.'),
    paths: texts('Globs of the places it covers: file, manifest or image, URL.', 'services/checkout/**'),
    reason: z.enum(reasonCodes).describe('Why, as a code.'),
    text: text('Only the test harness calls it.', 'Why, in words.'),
    approvedBy: text('@acme/appsec', 'Who accepted it; not the author of the change.'),
    ticket: text('SEC-812', 'Where it was discussed.').optional(),
    expires: z.iso
      .date()
      .meta({ examples: ['2026-12-31'] })
      .describe('Last day it holds, to its last moment in UTC.'),
  })
  .meta({
    id: 'waiver',
    title: 'Waiver',
    description: 'A finding accepted by a person, until a date. It stays visible.',
  })
export type Waiver = z.infer<typeof waiverSchema>

/** The only definition of the policy file. Strict: an unknown key is a mistake, because a typo must not open the gate. */
export const policySchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this format.'),
    extends: text('default', 'default, strict, advisory, or a file in the repository.').optional(),
    whenUnknown: z
      .enum(unknownActions)
      .optional()
      .describe(
        'What a rule does with a fact nobody knows, where it does not say: warn, unless the extended policy says otherwise.',
      ),
    blocks: z
      .enum(['block', 'warn'])
      .optional()
      .describe('What a rule that says block does at most. warn: a policy on trial, nobody is stopped.'),
    gaps: z
      .enum(['undecided', 'warn'])
      .optional()
      .describe('What missing evidence does at most; undecided by default.'),
    expect: z.array(expectationSchema).default([]).describe('What must have reported, or the verdict is undecided.'),
    services: z.array(serviceSchema).default([]).describe('The service catalogue; may stand in a file of its own.'),
    rules: z.array(statedRuleSchema).default([]).describe('All are asked; the worst outcome counts.'),
    waivers: z.array(waiverSchema).default([]).describe('Findings accepted by a person, until a date.'),
    testCode: list(z.string().regex(/^!?[^!]/, 'a glob, or ! and a glob'))
      .meta({ examples: [['examples/**', '!src/spec/**']] })
      .optional()
      .describe(
        'Globs of paths that are test code here, or with ! in front ship although they are named like tests. The last that matches counts; what none matches goes by its name.',
      ),
    same: z.array(overrideSchema).optional().describe('Findings, or what tools say, that are one flaw.'),
    different: z.array(overrideSchema).optional().describe('Findings, or what tools say, that are never one flaw.'),
  })
  .meta({
    id: 'policy',
    title: 'Posture Gate policy',
    description: 'What must have reported, what stops, what is accepted.',
  })
export type PolicyFile = z.infer<typeof policySchema>

/** A policy with everything it extends. */
export type Policy = {
  readonly version: 1
  readonly whenUnknown?: UnknownAction
  readonly blocks?: 'block' | 'warn'
  readonly gaps: 'undecided' | 'warn'
  readonly expect: readonly Expectation[]
  readonly services: readonly Service[]
  readonly rules: readonly Rule[]
  readonly waivers: readonly Waiver[]
  readonly testCode?: readonly string[]
  readonly same?: readonly Override[]
  readonly different?: readonly Override[]
  /** Where it came from, for people: `default preset`, `.github/posture-gate.yml at 1a2b3c4`. */
  readonly source: string
}
