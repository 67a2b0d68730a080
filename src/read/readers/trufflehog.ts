// https://github.com/trufflesecurity/trufflehog, `pkg/output/json.go` (version 3)
import { z } from 'zod'
import type { Location } from '../../model/location.ts'
import { defineReader } from '../reader.ts'
import { maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'

const Origin = z.object({
  file: maybeText,
  line: z.number().nullish().catch(null),
  link: maybeText,
  repository: maybeText,
  image: maybeText,
  bucket: maybeText,
})
const Leak = z.object({
  DetectorName: z.string(),
  Verified: z.boolean(),
  VerificationError: maybeText,
  Raw: z.string(),
  RawV2: maybeText,
  SourceMetadata: z
    .object({ Data: z.record(z.string(), Origin.nullish().catch(null)) })
    .nullish()
    .catch(null),
})
type Leak = z.infer<typeof Leak>

function placeOf({ SourceMetadata }: Leak): Location {
  const [[source, origin] = ['unknown', null]] = Object.entries(SourceMetadata?.Data ?? {})
  if (origin?.file) return codeAt(origin.file, { start: origin.line })
  return {
    type: 'workload',
    uri: origin?.link || origin?.repository || origin?.image || `trufflehog://${source.toLowerCase()}`,
  }
}

/** TruffleHog's JSON, one leak a line; nothing at all where it found none. The value goes into the keyed hash and nowhere else. */
export const trufflehog = defineReader({
  id: 'trufflehog',
  title: 'TruffleHog',
  homepage: 'https://github.com/trufflesecurity/trufflehog',
  howToExport: 'trufflehog filesystem --json . > trufflehog.jsonl',
  category: 'secret',
  syntax: 'json-lines',
  head: z.array(z.unknown()).refine((lines) => lines.some((line) => Leak.safeParse(line).success)),
  entries: ['/*'],
  entry: Leak,
  prepare: () => null,
  severities: {},
  tool: () => ({ name: 'TruffleHog' }),
  emptyIsClean: true,
  draft: (leak) => ({
    ruleId: leak.DetectorName,
    title: `${leak.Verified ? 'Live' : 'Possible'} credential of ${leak.DetectorName}`,
    severity: {},
    confidence: leak.Verified ? 'high' : undefined,
    identifiers: ['CWE-798'],
    location: placeOf(leak),
    secret: leak.RawV2 || leak.Raw,
    // Not verified is not invalid: the service may not have answered.
    validity: leak.Verified ? 'valid' : undefined,
    reach: leak.Verified
      ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'Verified: true' }]
      : [],
  }),
})
