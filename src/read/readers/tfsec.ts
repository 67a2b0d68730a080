// https://aquasecurity.github.io/tfsec/latest/guides/usage/ (`--format json`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { commonSeverities } from './words.ts'

const Result = z.object({
  rule_id: z.string(),
  long_id: maybeText,
  rule_description: maybeText,
  description: maybeText,
  resolution: maybeText,
  resource: maybeText,
  severity: maybeText,
  status: z.union([z.string(), z.number()]).nullish().catch(null),
  location: z.object({ filename: z.string(), start_line: maybeNumber, end_line: maybeNumber }),
})

/** tfsec's JSON. A clean run writes `results: null`. */
export const tfsec = defineReader({
  id: 'tfsec',
  title: 'tfsec',
  homepage: 'https://aquasecurity.github.io/tfsec/',
  howToExport: 'tfsec --format json --out tfsec.json .',
  category: 'iac',
  syntax: 'json',
  head: z.strictObject({
    results: z.union([z.null(), z.array(Result.pick({ rule_id: true, location: true })).min(1)]),
  }),
  entries: ['/results/*'],
  entry: Result,
  prepare: () => null,
  severities: { ...commonSeverities, error: 'high', warning: 'medium' },
  tool: () => ({ name: 'tfsec' }),
  draft: (result) => {
    // 0 failed, 1 passed, 2 ignored; older versions write the word.
    if (result.status === 1 || result.status === 'passed') return { aside: 'passed' }
    return {
      ruleId: result.long_id ?? result.rule_id,
      title: headline(result.rule_description, result.description, result.rule_id),
      severity: { word: result.severity },
      location: codeAt(result.location.filename, { start: result.location.start_line, end: result.location.end_line }),
      fix: result.resolution ? { advice: result.resolution } : undefined,
      dismissed:
        result.status === 2 || result.status === 'ignored'
          ? { by: 'tool', justification: 'tfsec:ignore comment in the code' }
          : undefined,
    }
  },
})
