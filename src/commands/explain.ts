import { parseFlags } from '../edge/flags.ts'
import { printable } from '../edge/safe-text.ts'
import { readText } from '../edge/text-file.ts'
import { resolve } from 'node:path'
import { failure, messageOf } from '../errors.ts'
import { assessmentFileSchema, assessmentFileVersion, type AssessmentFile } from '../model/assessment-file.ts'
import { recogniseIdentifier } from '../model/identifier.ts'
import { asksForHelp, type Command } from './command.ts'
import { describeFinding } from './describe-finding.ts'

const help = `posture-gate explain: everything known about one finding, and where each piece was read.

Usage: posture-gate explain FINDING --from assessment.json

FINDING is an id (or how it begins), or an identifier such as CVE-2021-44228 under any spelling.
The assessment is what \`posture-gate run --json assessment.json\` writes.
`
/** More at once than anybody reads. */
const most = 20

type Finding = AssessmentFile['findings'][number]

/** Findings that go by a name: an id, the beginning of one, or an identifier in any spelling. */
export function findingsNamed(findings: readonly Finding[], name: string): readonly Finding[] {
  const identifier = recogniseIdentifier(name)?.value ?? name
  const whole = findings.filter(({ id }) => id === name)
  if (whole.length > 0) return whole
  const known = findings.filter(({ identifiers }) => identifiers.some(({ value }) => value === identifier))
  if (known.length > 0) return known
  const start = name.replace(/^f\d+:/, '')
  return start.length < 4 ? [] : findings.filter(({ id }) => id.replace(/^f\d+:/, '').startsWith(start))
}

/** The assessment in a text; throws `assessment-invalid` with what is wrong with it. */
export function parseAssessment(text: string, file: string): AssessmentFile {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    throw failure('assessment-invalid', `\`${file}\` is not JSON: ${messageOf(error)}`, error)
  }
  const parsed = assessmentFileSchema.safeParse(document)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.join('.')
  throw failure(
    'assessment-invalid',
    `\`${file}\` is no ${assessmentFileVersion}: ${where}: ${issue?.message ?? 'not as expected'}`,
  )
}

/** `posture-gate explain`: prints each finding that goes by the name. */
export const explainCommand: Command = async ({ argv, cwd, stdout }) => {
  if (asksForHelp(argv)) {
    stdout.write(help)
    return 0
  }
  const { values, positionals, mistakes } = parseFlags(argv, [
    { name: 'from', kind: 'text' },
    { name: 'verbose', kind: 'switch' },
  ])
  const [name, ...more] = positionals
  const from = values['from']
  const wrong = [
    ...mistakes,
    ...(name === undefined ? ['which finding? Give an id or an identifier'] : []),
    ...more.map((word) => `one finding at a time, found also \`${word}\``),
    ...(typeof from === 'string' ? [] : ['--from needs the assessment file']),
  ]
  if (name === undefined || typeof from !== 'string' || wrong.length > 0)
    throw failure('input-invalid', wrong.join('; '))
  const text = await readText(resolve(cwd, from), from)
  if (text === null) throw failure('file-missing', `\`${from}\``)
  const assessment = parseAssessment(text, from)
  const found = findingsNamed(assessment.findings, name)
  if (found.length === 0)
    throw failure('finding-unknown', `\`${name}\` among the ${assessment.findings.length} of \`${from}\``)
  const shown = found.slice(0, most).map((finding) => printable(describeFinding(finding, assessment)))
  const left = found.length > most ? `\n${found.length - most} more go by this name; give an id.\n` : ''
  stdout.write(`${shown.join('\n')}${left}`)
  return 0
}
