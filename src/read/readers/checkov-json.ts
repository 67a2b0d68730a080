// https://www.checkov.io/2.Basics/Reviewing%20Scan%20Results.html
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities } from './words.ts'

const Run = z.object({
  check_type: z.string(),
  results: z.object({ failed_checks: z.array(z.unknown()).nullish() }),
  summary: z
    .object({ checkov_version: maybeText, parsing_errors: z.number().nullish().catch(null) })
    .nullish()
    .catch(null),
})
/** What it writes when no file fits any framework: it ran, and there was nothing to look at. */
const Nothing = z.object({
  passed: z.literal(0),
  failed: z.literal(0),
  parsing_errors: z.number(),
  checkov_version: z.string(),
})
const Head = z.union([
  Run.transform((run) => [run]),
  z.array(Run).min(1),
  Nothing.transform((summary) => [{ summary }]),
])

const Check = z.object({
  check_id: z.string(),
  check_name: z.string(),
  file_path: z.string(),
  repo_file_path: maybeText,
  file_line_range: z.array(z.number()).nullish().catch(null),
  resource: maybeText,
  severity: maybeText,
  guideline: maybeText,
  check_result: z.object({ suppress_comment: maybeText }).nullish().catch(null),
})

/** Checkov's JSON: one framework, or a list of them. Skipped checks are read as dismissed. */
export const checkovJson = defineReader({
  id: 'checkov-json',
  title: 'Checkov',
  homepage: 'https://www.checkov.io',
  howToExport: 'checkov --directory . --output json > checkov.json',
  category: 'iac',
  syntax: 'json',
  head: Head,
  entries: [
    '/results/failed_checks/*',
    '/results/skipped_checks/*',
    '/*/results/failed_checks/*',
    '/*/results/skipped_checks/*',
  ],
  entry: Check,
  prepare: () => null,
  severities: commonSeverities,
  tool: (runs) => toolNamed('Checkov', runs[0]?.summary?.checkov_version),
  health: (runs) => {
    const errors = runs.reduce((sum, run) => sum + (run.summary?.parsing_errors ?? 0), 0)
    return errors === 0
      ? null
      : {
          health: 'partial',
          message: `Checkov could not parse ${errors} file${errors === 1 ? '' : 's'}.`,
          next: 'See `results.parsing_errors` in the report.',
        }
  },
  draft: (check, { path }) => {
    const [start, end] = check.file_line_range ?? []
    return {
      ruleId: check.check_id,
      title: check.resource ? `${check.check_name} (${check.resource})` : check.check_name,
      // Only with an API key is there a severity at all.
      severity: { word: check.severity },
      location: codeAt((check.repo_file_path || check.file_path).replace(/^\/+/, ''), { start, end }),
      fix: check.guideline ? { advice: check.guideline } : undefined,
      dismissed: path.endsWith('/skipped_checks/*')
        ? { by: 'tool', justification: check.check_result?.suppress_comment || 'skipped in Checkov' }
        : undefined,
    }
  },
})
