// https://docs.github.com/en/rest/secret-scanning/secret-scanning
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { maybeFields, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, workloadAt } from './locations.ts'
import { secretValue } from './secret-value.ts'

const Alert = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.string(),
  resolution: maybeText,
  secret_type: z.string(),
  secret_type_display_name: maybeText,
  secret: maybeText,
  validity: maybeText,
  first_location_detected: maybeFields({
    path: z.string(),
    start_line: maybeNumber,
    end_line: maybeNumber,
    start_column: maybeNumber,
  }),
})
type Alert = z.infer<typeof Alert>

const validities = new Map<string | null | undefined, 'valid' | 'invalid'>([
  ['active', 'valid'],
  ['inactive', 'invalid'],
])

/** Where it was first seen; leaks outside of the code (issues, wikis) are known by the alert's page. */
function placeOf({
  first_location_detected: seen,
  html_url,
}: Alert): ReturnType<typeof codeAt> | { type: 'workload'; uri: string } {
  if (seen == null) return workloadAt(html_url)
  return codeAt(seen.path.replace(/^\/+/, ''), {
    start: seen.start_line,
    end: seen.end_line,
    column: seen.start_column,
  })
}

/** GitHub's secret scanning alerts. A resolved one is dismissed, with the reason that a person gave. */
export const githubSecretScanning = defineReader({
  id: 'github-secret-scanning',
  title: 'GitHub secret scanning (API)',
  homepage: 'https://docs.github.com/en/code-security/secret-scanning',
  howToExport: 'gh api --paginate repos/OWNER/REPO/secret-scanning/alerts > secret-scanning.json',
  category: 'secret',
  reaches: ['exercised'],
  syntax: 'json',
  head: z.array(Alert.pick({ number: true, html_url: true, state: true, secret_type: true })),
  entries: ['/*'],
  entry: Alert,
  severities: {},
  draft: (alert) => ({
    ruleId: alert.secret_type,
    title: alert.secret_type_display_name || alert.secret_type,
    severity: {},
    identifiers: ['CWE-798'],
    location: placeOf(alert),
    secret: secretValue(alert.secret),
    validity: validities.get(alert.validity),
    reach: exercised(alert.validity === 'active', 'validity: active'),
    dismissed: dismissedIf(alert.state === 'resolved', `resolved on GitHub: ${alert.resolution || 'no reason given'}`),
  }),
})
