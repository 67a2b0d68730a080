// https://bandit.readthedocs.io/en/latest/formatters/json.html
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeNumeric, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { cweOf, confidenceOf } from './words.ts'

const Failure = z.object({ filename: maybeText, reason: maybeText })
const Head = z.object({
  results: z.array(z.unknown()),
  metrics: z.record(z.string(), z.unknown()),
  errors: z.array(Failure),
  generated_at: z.string(),
})

const Issue = z.object({
  filename: z.string(),
  test_id: z.string(),
  test_name: maybeText,
  issue_text: z.string(),
  issue_severity: maybeText,
  issue_confidence: maybeText,
  issue_cwe: z.object({ id: maybeNumeric }).nullish().catch(null),
  line_number: maybeNumber,
  line_range: z.array(z.number()).nullish().catch(null),
  col_offset: maybeNumber,
})

/** Bandit's JSON. */
export const banditJson = defineReader({
  id: 'bandit-json',
  title: 'Bandit',
  homepage: 'https://bandit.readthedocs.io',
  howToExport: 'bandit --recursive --format json --output bandit.json .',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/results/*'],
  entry: Issue,
  prepare: () => null,
  severities: { high: 'high', medium: 'medium', low: 'low', undefined: 'unknown' },
  tool: () => ({ name: 'Bandit' }),
  ran: ({ generated_at }) => ({ scannedAt: generated_at }),
  health: ({ errors: [first, ...more] }) =>
    first === undefined
      ? null
      : {
          health: 'partial',
          message: `Bandit could not read ${first.filename ?? 'a file'}${more.length > 0 ? ` and ${more.length} more` : ''}: ${first.reason ?? 'no reason given'}`,
          next: 'See `errors` in the report.',
        },
  draft: (issue) => ({
    ruleId: issue.test_id,
    // Rules on passwords quote the password in single quotes: "Possible hardcoded password: 'hunter2'".
    title: /password|secret|token/i.test(issue.test_name ?? '')
      ? issue.issue_text.replace(/: '.*'$/s, '')
      : headline(issue.issue_text),
    severity: { word: issue.issue_severity },
    confidence: confidenceOf(issue.issue_confidence),
    identifiers: [cweOf(issue.issue_cwe?.id)],
    location: codeAt(issue.filename, {
      start: issue.line_number,
      end: issue.line_range?.at(-1),
      column: typeof issue.col_offset === 'number' ? issue.col_offset + 1 : null,
    }),
  }),
})
