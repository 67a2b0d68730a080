// https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins (the baseline)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { maybeFlag, maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'

const Head = z.object({
  version: z.string(),
  plugins_used: z.array(z.object({ name: z.string() })),
  results: z.record(z.string(), z.array(z.unknown())),
  generated_at: maybeText,
})

const Leak = z.object({
  type: z.string(),
  hashed_secret: z.string(),
  filename: maybeText,
  line_number: maybeNumber,
  is_verified: maybeFlag,
  /** What a person said in an audit. */
  is_secret: maybeFlag,
})

/** detect-secrets' baseline. It holds hashes without a key, and no value: a short secret can be guessed from one, so it goes nowhere. */
export const detectSecrets = defineReader({
  id: 'detect-secrets',
  title: 'detect-secrets',
  homepage: 'https://github.com/Yelp/detect-secrets',
  howToExport: 'detect-secrets scan > detect-secrets.json',
  category: 'secret',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/results/*/*'],
  entry: Leak,
  version: ({ version }) => version,
  ran: ({ generated_at }) => ({ scannedAt: generated_at }),
  draft: (leak, { keys }) => ({
    ruleId: leak.type,
    title: `${leak.is_verified === true ? 'Live' : 'Possible'} secret: ${leak.type}`,
    severity: {},
    confidence: leak.is_verified === true || leak.is_secret === true ? 'high' : undefined,
    identifiers: ['CWE-798'],
    location: codeAt(leak.filename || String(keys[0]), { start: leak.line_number }),
    // Not verified is not invalid: without network nothing is.
    validity: leak.is_verified === true ? 'valid' : undefined,
    reach: exercised(leak.is_verified === true, 'is_verified: true'),
    dismissed: dismissedIf(leak.is_secret === false, 'no secret, by an audit in detect-secrets'),
  }),
})
