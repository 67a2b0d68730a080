// https://brakemanscanner.org/docs/json_format/
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybe, maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { confidenceOf, cweOf } from './words.ts'

const Head = z.object({
  scan_info: z.object({ brakeman_version: z.string(), end_time: maybeText, start_time: maybeText }),
  warnings: z.array(z.unknown()),
  errors: z.array(z.object({ error: maybeText, location: maybeText })).nullish(),
})

const Warning = z.object({
  warning_type: z.string(),
  check_name: maybeText,
  message: z.string(),
  file: z.string(),
  line: maybeNumber,
  confidence: maybeText,
  cwe_id: maybe(z.array(z.number())),
  user_input: maybeText,
  fingerprint: maybeText,
  note: maybeText,
})

const ignoredPath = '/ignored_warnings/*'

/** Brakeman's JSON. It rates no severity: its confidence is how sure it is. */
export const brakeman = defineReader({
  id: 'brakeman',
  title: 'Brakeman',
  homepage: 'https://brakemanscanner.org',
  howToExport: 'brakeman --format json --output brakeman.json',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'json',
  head: Head,
  entries: ['/warnings/*', ignoredPath],
  entry: Warning,
  severities: {},
  version: ({ scan_info }) => scan_info.brakeman_version,
  ran: ({ scan_info }) => ({ scannedAt: scan_info.end_time ?? scan_info.start_time }),
  health: ({ errors }) => {
    const [first, ...more] = errors ?? []
    return first === undefined
      ? null
      : {
          health: 'partial',
          message: `Brakeman could not read ${first.location ?? 'a file'}${more.length > 0 ? ` and ${more.length} more` : ''}: ${headline(first.error, 'no reason given')}`,
          next: 'See `errors` in the report.',
        }
  },
  draft: (warning, { path }) => ({
    ruleId: warning.check_name || warning.warning_type,
    title: headline(warning.message),
    severity: {},
    confidence: warning.confidence === 'Weak' ? 'low' : confidenceOf(warning.confidence),
    identifiers: [...(warning.cwe_id ?? []).map(cweOf), ...(warning.message.match(/\bCVE-\d{4}-\d{4,}\b/g) ?? [])],
    location: codeAt(warning.file, { start: warning.line }),
    // What the user sends in was seen inside the dangerous call.
    reach: warning.user_input
      ? [{ level: 'call_path', granularity: 'flow', method: 'pattern', original: 'user_input is given' }]
      : [],
    toolFingerprint: warning.fingerprint ?? undefined,
    dismissed: dismissedIf(path === ignoredPath, warning.note || 'listed in config/brakeman.ignore'),
  }),
})
