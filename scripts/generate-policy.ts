import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import { serviceSchema } from '../src/model/ownership.ts'
import { conditionSchema } from '../src/model/condition.ts'
import { reachLevels } from '../src/model/reach.ts'
import { expectationSchema, policySchema, statedRuleSchema, waiverSchema } from '../src/model/policy.ts'
import { describe, inline } from '../src/yaml-document/describe.ts'
import { policyJsonSchema } from '../src/policy/json-schema.ts'
import { bare } from '../src/yaml-document/schema-at.ts'

export type GeneratedFile = { readonly path: string; readonly text: string }
type Preset = { readonly name: string; readonly text: string }

const presetNames = ['default', 'strict', 'advisory'] as const
const notice = 'Generated from src/model/policy.ts and policies/*.yml by scripts/generate-policy.ts; not edited.'

/** Everything that is made from the policy’s schema and the presets, formatted: schema for editors, page, presets as a module. */
export async function generatePolicy(root: string): Promise<readonly GeneratedFile[]> {
  const config = (await resolveConfig(join(root, 'package.json'))) ?? {}
  const pretty = (text: string, parser: string): Promise<string> => format(text, { ...config, parser })
  const presets = presetNames.map((name) => ({
    name,
    text: readFileSync(join(root, 'policies', `${name}.yml`), 'utf8'),
  }))
  return [
    { path: 'policies/policy.schema.json', text: `${JSON.stringify(policyJsonSchema(notice), null, 2)}\n` },
    { path: 'docs/policy.md', text: await pretty(page(presets), 'markdown') },
    { path: 'src/policy/presets.generated.ts', text: await pretty(presetsModule(presets), 'typescript') },
  ]
}

function presetsModule(presets: readonly Preset[]): string {
  const texts = presets.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)},`).join('\n')
  return `// ${notice}\n/** The policies that ship, as text: the core reads no files. */\nexport const presetTexts = {\n${texts}\n} as const\n`
}

const page = (presets: readonly Preset[]): string =>
  [
    `<!-- ${notice} -->`,
    introduction,
    '## The file',
    table(policySchema),
    '## `rules`',
    said(statedRuleSchema),
    table(statedRuleSchema),
    '## `when`',
    conditions,
    table(conditionSchema),
    '## `expect`',
    said(expectationSchema),
    gaps,
    table(expectationSchema),
    '## `waivers`',
    said(waiverSchema),
    waivers,
    table(waiverSchema),
    '## `services`',
    'The same keys stand in a catalogue of its own (`--catalog`).',
    table(serviceSchema),
    '## Presets',
    ...presets.map(({ name, text }) => `### ${name}\n\n\`\`\`yaml\n${text}\`\`\``),
  ].join('\n\n')

const said = (schema: z.core.$ZodType): string => z.globalRegistry.get(schema)?.description ?? ''

/** A row for each key: what it takes, an example, what it means and what holds without it. */
function table(schema: z.core.$ZodType): string {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema instanceof z.ZodObject ? schema.shape : {}
  const rows = Object.entries(shape).map(([key, value]) => {
    const optional = value instanceof z.ZodDefault || value instanceof z.ZodOptional
    const example = exampleOf(value)
    const cells = [
      `\`${key}\`${optional ? '' : ' (required)'}`,
      takes(value),
      example === undefined ? '' : `\`${inline(example)}\``,
      `${said(value) || said(bare(value))}${value instanceof z.ZodDefault ? ` Default: \`${inline(value.def.defaultValue)}\`.` : ''}`,
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  })
  return ['| key | takes | example | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

/** What the example beside it shows is not said twice. */
const takes = (schema: z.core.$ZodType): string => describe(schema).replace(/ such as .*?(?=, or |$)/g, '')

/** The example the schema gives, else its first word. */
function exampleOf(schema: z.core.$ZodType): unknown {
  const naked = bare(schema)
  const examples = z.globalRegistry.get(naked)?.['examples']
  if (Array.isArray(examples)) return examples[0]
  if (naked instanceof z.ZodUnion) return naked.options.map(exampleOf)[0]
  if (naked instanceof z.ZodEnum) return naked.options[0]
  if (naked instanceof z.ZodLiteral) return [...naked.values][0]
  if (naked instanceof z.ZodBoolean) return true
  const element = naked instanceof z.ZodArray ? exampleOf(naked.element) : undefined
  return element === undefined ? undefined : [element]
}

const introduction = `# The policy

A policy says what must have reported, what stops a change or a release, and what somebody accepted. Without one the preset
\`default\` decides. Most repositories need this much:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/REPOSITORY/TAG/policies/policy.schema.json
version: 1
extends: default
expect:
  - { category: sca, maxAge: 24h }
waivers:
  - id: CVE-2026-1234
    package: pkg:npm/lodash
    reason: not-exploitable
    text: Only the test harness calls it.
    approvedBy: '@acme/appsec'
    expires: 2026-12-31
\`\`\`

\`posture-gate policy check FILE\` names every mistake in it with line, column and the nearest valid word. An unknown key is a
mistake: a typo must not open the gate. A file without any rule, its own or extended, is one too. A file may have a megabyte and use
a hundred aliases; what is longer is split with \`extends\`.

## What it extends

\`extends\` names a preset or a file of the repository, five deep at most. A rule of the same name overrides what it says again and
keeps the rest and its place; \`then: shadow\` takes it out of force without losing sight of it. Expectations and waivers add up.
Services of the file come before those it extends, because the first match wins. Of \`testCode\` the file's own globs come last and so
count first. Of \`whenUnknown\`, \`blocks\` and \`gaps\` the last word counts.

\`\`\`yaml
version: 1
extends: default
rules:
  - { name: introduced-serious, then: block }
\`\`\`

## How it decides

1. Findings that a waiver covers, or that every tool that saw them set aside, take no part in the rules. They stay visible.
2. Every rule is asked about every other finding. A rule fires where its condition holds; all that fire are listed with their reason.
3. Missing evidence is a gap.
4. The worst counts: **block**, then **undecided** (a gap), then **warn**, then **pass**.

A **change** (pull request, merge queue) is judged by what it introduces, a **release** by what is open. A **record** (push to the
default branch, schedule) asks no rule: it keeps the history; a gap is one all the same.

**Unknown is never no.** Where a rule looks at a fact that nobody knows, it does what \`whenUnknown\` says: \`match\` fires, \`warn\` fires
as a warning only, \`ignore\` does not fire. The presets say \`ignore\` for the whole file, and name \`unknown\` in the lists where it has
to count. A policy that extends none and says nothing warns.

**Test code** (\`partOf: test\`) is told by the names of folders and files that are usual for it, and the presets but strict spare it. Where
names mislead, \`testCode\` says otherwise, for code and for the manifests of packages:

\`\`\`yaml
version: 1
extends: default
testCode: [examples/**, '!src/spec/**'] # vulnerable on purpose; ships, although it is named like tests
\`\`\``

const conditions = `Facts that hold or do not (\`exploited\`, \`fixable\` …) take \`is: present\` or \`is: absent\`; they, \`likely\` and \`reach\` with
\`atLeast\` may say \`whenUnknown: match\`, \`warn\` or \`ignore\` beside it. Levels of reach, furthest first: ${reachLevels.join(', ')}.

Facts and nested conditions; several in one mapping mean all of them. The opposite of an unknown fact is unknown, and
\`whenUnknown\` decides about it as about the fact itself. Globs match dot files; \`*\` does not cross a \`/\`, \`**\` does; a folder that
is named stands for all that lies in it. A list of a fact whose value is unknown matches where it names \`unknown\`; else
\`whenUnknown\` decides. Only \`cause: unknown\` is an answer of its own.`

const gaps = `A report meets an expectation if it was read, its scanner ran, it is not tracked in git, and it is fresh and of the
right commit where that is asked for. A clean report is good news. Of several reports one that meets it is enough.

Without any expectation these are gaps too, because a broken report must never pass:

| report | gap |
|---|---|
| cannot be read, is cut, or says that its scanner failed | undecided |
| none of its entries can be read | undecided |
| some of its entries cannot be read | warn, with their number |
| no report at all was recognised | undecided |`

const waivers = `A waiver holds to the last moment (UTC) of the day it names. Then its findings count again, and the expired waiver is
named; one that covers nothing is named too. With \`package\` every package of the finding must be the one named; with \`paths\` its place
must match, and where a package stands in several manifests, all of them.`
