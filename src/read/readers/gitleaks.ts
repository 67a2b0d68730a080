// https://github.com/gitleaks/gitleaks, `report/finding.go` (version 8)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { secretValue } from './secret-value.ts'

const Leak = z.object({
  RuleID: z.string(),
  Description: maybeText,
  File: z.string(),
  StartLine: maybeNumber,
  EndLine: maybeNumber,
  StartColumn: maybeNumber,
  Secret: maybeText,
  Match: maybeText,
})

/** Gitleaks' JSON. An empty list is its way to say that it ran and found nothing. The value goes into the keyed hash and nowhere else. */
export const gitleaks = defineReader({
  id: 'gitleaks',
  title: 'Gitleaks',
  homepage: 'https://gitleaks.io',
  howToExport: 'gitleaks dir --report-format json --report-path gitleaks.json .',
  category: 'secret',
  syntax: 'json',
  head: z.array(z.object({ RuleID: z.string(), File: z.string(), Secret: z.string(), Match: z.string() })).max(1),
  claims: () => true,
  entries: ['/*'],
  entry: Leak,
  draft: (leak) => ({
    ruleId: leak.RuleID,
    title: headline(leak.Description, `Secret found by ${leak.RuleID}`),
    severity: {},
    identifiers: ['CWE-798'],
    // A scan of the history writes one entry for each commit; the place is the same.
    location: codeAt(leak.File, { start: leak.StartLine, end: leak.EndLine, column: leak.StartColumn }),
    // Masked by `--redact`, it says nothing.
    secret: secretValue(leak.Secret || leak.Match),
  }),
})
