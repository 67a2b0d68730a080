// https://github.com/rubysec/bundler-audit (`lib/bundler/audit/cli/formats/json.rb`), advisories of https://github.com/rubysec/ruby-advisory-db
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { closestFix } from './fixed-version.ts'
import { maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Unpatched = z.object({
  type: z.literal('unpatched_gem'),
  gem: z.object({ name: z.string(), version: maybeText }),
  advisory: z.object({
    id: z.string(),
    title: maybeText,
    cve: maybeText,
    ghsa: maybeText,
    cvss_v3: maybeNumber,
    cvss_v2: maybeNumber,
    criticality: maybeText,
    patched_versions: maybeTexts,
  }),
})
const Insecure = z.object({ type: z.literal('insecure_source'), source: z.string() })

/** `~> 5.2.4, >= 5.2.4.3` is fixed in the last that it asks for; an upper bound is no fix. */
const fixesIn = (patched: readonly string[]): string[] =>
  patched.flatMap((range) => [...range.matchAll(/(?:^|[~>]>?=?|=)\s*(\d[\w.-]*)/g)].at(-1)?.[1] ?? [])

function unpatched({ gem, advisory }: z.infer<typeof Unpatched>): Draft {
  const { id, cve, ghsa, criticality, cvss_v3, cvss_v2 } = advisory
  return {
    ruleId: id,
    title: advisory.title || `${id} in ${gem.name}`,
    severity: { word: criticality, score: cvss_v3 ?? cvss_v2 },
    identifiers: [id, cve ? `CVE-${cve}` : null, ghsa ? `GHSA-${ghsa}` : null],
    location: packageAt(packageUrl('gem', gem.name, gem.version)),
    fix: fixedIn(closestFix(gem.version, fixesIn(advisory.patched_versions))),
  }
}

/** bundler-audit's JSON. An entry: `/results/3`; a source of gems without encryption is one as well. */
export const bundlerAudit = defineReader({
  id: 'bundler-audit',
  title: 'bundler-audit',
  homepage: 'https://github.com/rubysec/bundler-audit',
  howToExport: 'bundle-audit check --format json --output bundler-audit.json',
  category: 'sca',
  syntax: 'json',
  head: z.object({
    version: z.string(),
    created_at: z.string(),
    results: z.array(z.object({ type: z.enum(['unpatched_gem', 'insecure_source']) })),
  }),
  entries: ['/results/*'],
  entry: z.union([Unpatched, Insecure]),
  version: ({ version }) => version,
  ran: ({ created_at }) => ({ scannedAt: created_at }),
  draft: (entry) =>
    entry.type === 'unpatched_gem'
      ? unpatched(entry)
      : {
          ruleId: 'insecure_source',
          title: `Gems come from ${entry.source}, without encryption`,
          severity: {},
          identifiers: ['CWE-319'],
          location: codeAt('Gemfile'),
        },
})
