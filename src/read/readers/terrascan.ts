// https://runterrascan.io/docs/usage/command_line_mode/ (`--output json`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { fitting, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, workloadAt } from './locations.ts'

const List = z.array(z.unknown()).nullish()
const Head = z.object({
  results: z.object({
    violations: z.array(z.unknown()).nullable(),
    skipped_violations: List,
    passed_rules: List,
    scan_errors: List,
    scan_summary: z.object({ iac_type: z.string(), policies_validated: z.number(), scanned_at: maybeText }),
  }),
})

const Violation = z.object({
  rule_name: z.string(),
  rule_id: z.string(),
  description: maybeText,
  severity: maybeText,
  resource_name: maybeText,
  resource_type: maybeText,
  file: maybeText,
  line: maybeNumber,
  skip_comment: maybeText,
})

const ScanError = z.object({ iac_type: maybeText, errMsg: z.string() })
/** Asked for every type, Terrascan says of each that it found nothing of it: no failure. */
const nothingThere = /not found|no .*(?:found|files)|could not find|no such/i

/** Terrascan's JSON. Skipped violations are read as dismissed, passed rules stand aside. */
export const terrascan = defineReader({
  id: 'terrascan',
  title: 'Terrascan',
  homepage: 'https://runterrascan.io',
  howToExport: 'terrascan scan --output json > terrascan.json',
  category: 'iac',
  syntax: 'json',
  head: Head,
  entries: ['/results/violations/*', '/results/skipped_violations/*', '/results/passed_rules/*'],
  entry: Violation,
  ran: ({ results }) => ({ scannedAt: results.scan_summary.scanned_at }),
  health: ({ results }) => {
    const errors = fitting(results.scan_errors ?? [], ScanError).filter(({ errMsg }) => !nothingThere.test(errMsg))
    return errors[0] === undefined
      ? null
      : {
          health: 'partial',
          message: `Terrascan met ${errors.length} error${errors.length === 1 ? '' : 's'}: ${errors[0].errMsg}`,
          next: 'See `results.scan_errors` in the report.',
        }
  },
  draft: (violation, { path }) => {
    if (path === '/results/passed_rules/*') return { aside: 'passed' }
    const resource = [violation.resource_type, violation.resource_name].filter(Boolean).join('.')
    const title = headline(violation.description, violation.rule_name)
    return {
      ruleId: violation.rule_id,
      title: resource === '' ? title : `${title} (${resource})`,
      severity: { word: violation.severity },
      location: violation.file
        ? codeAt(violation.file, { start: violation.line })
        : workloadAt(resource || 'terrascan://unknown'),
      dismissed: dismissedIf(path.startsWith('/results/skipped'), violation.skip_comment || 'skipped in Terrascan'),
    }
  },
})
