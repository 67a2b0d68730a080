import { z } from 'zod'
import { failure } from '../errors.ts'
import { parseJobs } from '../model/job.ts'
import { occasions } from '../model/occasion.ts'

const text = z.string().min(1)
const instant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'expected a date such as 2026-11-23 or 2026-11-23T12:00:00Z',
  })
  .transform((value) => new Date(value))

export const commentModes = ['when-needed', 'always', 'never'] as const

/** The options of a run, whichever entry they came through. Strict; the names are those of house contract 5a. */
export const optionsSchema = z.strictObject({
  reports: z.array(text).default([]),
  artifacts: z.array(text).default([]),
  root: text.default('.'),
  vex: z.array(text).default([]),
  mappings: z.array(text).default([]),
  kev: text.optional(),
  epss: text.optional(),
  aliases: text.optional(),
  policy: text.optional(),
  catalog: text.optional(),
  codeowners: text.optional(),
  occasion: z.enum(occasions).optional(),
  jobs: text
    .transform((value) => parseJobs(value))
    .refine((jobs) => jobs !== null, 'expected what the expression toJSON(needs) gives')
    .optional(),
  baseline: text.refine((ref) => !ref.startsWith('-'), 'a commit or a branch does not start with -').optional(),
  history: text
    .refine(
      (value) => !/^(?:branch:|postgres(?:ql)?:\/\/)/.test(value),
      'a folder or artifact:NAME holds the history; nothing else so far',
    )
    .refine(
      (value) => !value.startsWith('artifact:') || /^artifact:[^":<>|*?/\\\r\n]+$/.test(value),
      'artifact: needs the name of an artifact behind it, without slashes',
    )
    .optional(),
  now: instant.optional(),
  'secret-key-file': text.optional(),
  'secret-key': text.optional(),
  json: text.optional(),
  sarif: text.optional(),
  markdown: text.optional(),
  html: text.optional(),
  comment: z.enum(commentModes).default('when-needed'),
  'comment-author': text.default('github-actions[bot]'),
  token: text.optional(),
  'override-label': text.default('posture-gate/override'),
  'exit-zero': z.boolean().default(false),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
})
export type Options = z.infer<typeof optionsSchema>

/** Options that name a file for the renderer of the same name. */
export const fileOutputs = ['json', 'sarif', 'markdown', 'html'] as const

/** Raw values by option name, as flags or inputs give them. */
export type RawOptions = Readonly<Record<string, string | readonly string[] | boolean>>

/** One mistake as a sentence; `label` spells an option the way its entry does (`--policy`, `input policy`). */
function toMistake(issue: z.core.$ZodIssue, raw: RawOptions, label: (name: string) => string): string {
  const name = String(issue.path[0] ?? '')
  const found = raw[name]
  const shown = typeof found === 'string' && !name.startsWith('secret') && name !== 'token' ? ` is \`${found}\`` : ''
  const expected =
    issue.code === 'invalid_value'
      ? `expected one of ${issue.values.map((value) => String(value)).join(', ')}`
      : issue.message
  return `${label(name)}${shown}: ${expected}`
}

/** What no option is wrong about by itself. */
function conflicts(raw: RawOptions, label: (name: string) => string): readonly string[] {
  const outputs = fileOutputs.flatMap((name) => (typeof raw[name] === 'string' ? [{ name, path: raw[name] }] : []))
  const seen = new Map<string, string>()
  const mistakes: string[] = []
  for (const { name, path } of outputs) {
    const before = seen.get(path)
    if (before === undefined) seen.set(path, name)
    else
      mistakes.push(
        `${label(before)} and ${label(name)} both name ${path === '-' ? 'standard output; only one output can go there' : `the file \`${path}\``}`,
      )
  }
  if (raw['secret-key'] !== undefined && raw['secret-key-file'] !== undefined)
    mistakes.push(`${label('secret-key')} and ${label('secret-key-file')}: give either the key or the file, not both`)
  return mistakes
}

/** Checks raw options; every mistake at once, together with those the entry found before, or the options. */
export function toOptions(raw: RawOptions, label: (name: string) => string, earlier: readonly string[] = []): Options {
  const parsed = optionsSchema.safeParse(raw)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => toMistake(issue, raw, label))
  const mistakes = [...earlier, ...wrong, ...conflicts(raw, label)]
  if (parsed.success && mistakes.length === 0) return parsed.data
  throw failure('input-invalid', mistakes.length === 1 ? (mistakes[0] ?? '') : `\n  ${mistakes.join('\n  ')}`)
}
