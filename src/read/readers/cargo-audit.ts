// https://github.com/rustsec/rustsec/tree/main/cargo-audit (`--json`), `rustsec::report::Report`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { closestFix } from './fixed-version.ts'
import { maybeFields, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Advisory = z.object({ id: z.string(), title: z.string(), aliases: maybeTexts, cvss: maybeText })
const Entry = z.object({
  // A warning says its kind; a yanked version has no advisory.
  kind: maybeText,
  advisory: Advisory.nullish(),
  versions: maybeFields({ patched: maybeTexts }),
  package: z.object({ name: z.string(), version: maybeText }),
})

/** `>=0.38.0` → `0.38.0`; an upper bound is no fix. */
const fixesIn = (patched: readonly string[]): string[] =>
  patched.flatMap((range) => /(?:^|,)\s*(?:>=|\^|=)?\s*(\d[\w.+-]*)/.exec(range)?.[1] ?? [])

/** `cargo audit --json`. Vulnerabilities: `/vulnerabilities/list/0`. Warnings (unmaintained, yanked) are a matter of quality, unsound code is not. */
export const cargoAudit = defineReader({
  id: 'cargo-audit',
  title: 'cargo audit',
  homepage: 'https://rustsec.org',
  howToExport: 'cargo audit --json > cargo-audit.json',
  category: 'sca',
  syntax: 'json',
  head: z.object({
    database: z.object({ 'advisory-count': z.number() }),
    lockfile: z.object({ 'dependency-count': z.number() }),
    vulnerabilities: z.object({ list: z.array(z.unknown()) }),
  }),
  entries: ['/vulnerabilities/list/*', '/warnings/*/*'],
  entry: Entry,
  // Neither vulnerabilities nor warnings have a word for it; most have a CVSS vector.
  draft: ({ kind, advisory, versions, package: { name, version } }) => {
    const fixed = closestFix(version, fixesIn(versions?.patched ?? []))
    const what = kind ?? 'flawed'
    return {
      category: kind == null || kind === 'unsound' ? 'sca' : 'quality',
      ruleId: advisory?.id ?? what,
      title: advisory?.title ?? `${name} ${version ?? ''} is ${what}`,
      severity: { vectors: cvssVectors(advisory?.cvss) },
      identifiers: advisory == null ? [] : [advisory.id, ...advisory.aliases],
      location: packageAt(packageUrl('cargo', name, version)),
      fix: fixedIn(fixed),
    }
  },
})
