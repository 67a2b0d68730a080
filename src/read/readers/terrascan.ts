// https://runterrascan.io/docs/usage/command_line_mode/ (`--output json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { fitting, maybeFields, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { distributionOf } from './sarif-ecosystem.ts'

const List = z.array(z.unknown()).nullish()
const Head = z.object({
  results: z.object({
    violations: z.array(z.unknown()).nullable(),
    skipped_violations: List,
    passed_rules: List,
    vulnerabilities: List,
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

/** Of an image that the code names, where it was asked to look into them. */
const Vulnerability = z.object({
  vulnerability_id: z.string(),
  image: maybeText,
  package: maybeText,
  installed_version: maybeText,
  severity: maybeText,
  description: maybeText,
  cvss_score: maybeFields({ v3_vector: maybeText, v2_vector: maybeText }),
  file: maybeText,
  line: maybeNumber,
})

function vulnerabilityDraft(flaw: z.infer<typeof Vulnerability>): Draft {
  const name = flaw.package || 'unnamed'
  const version = flaw.installed_version
  return {
    category: 'container',
    ruleId: flaw.vulnerability_id,
    title: headline(flaw.description, `${flaw.vulnerability_id} in ${name}`),
    severity: {
      word: flaw.severity,
      vectors: cvssVectors(flaw.cvss_score?.v3_vector, flaw.cvss_score?.v2_vector),
    },
    identifiers: [flaw.vulnerability_id],
    location: packageAt(packageUrl(distributionOf(name, version ?? undefined) ?? '', name, version), {
      image: flaw.image,
    }),
    also: flaw.file ? [codeAt(flaw.file, { start: flaw.line })] : [],
  }
}

const ScanError = z.object({ iac_type: maybeText, errMsg: z.string() })
/** Asked for every type, Terrascan says of each that it found nothing of it: no failure. */
const nothingThere =
  /^(?:[\w.()]+ files?|Dockerfile) not found in the directory |^no helm charts found in directory |^directory '.*' has no terraform config files/

/** Terrascan's JSON. Skipped violations are read as dismissed, passed rules stand aside. */
export const terrascan = defineReader({
  id: 'terrascan',
  title: 'Terrascan',
  homepage: 'https://runterrascan.io',
  howToExport: 'terrascan scan --output json > terrascan.json',
  category: 'iac',
  syntax: 'json',
  head: Head,
  entries: [
    '/results/violations/*',
    '/results/skipped_violations/*',
    '/results/passed_rules/*',
    '/results/vulnerabilities/*',
  ],
  entry: z.union([Violation, Vulnerability]),
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
    if ('vulnerability_id' in violation) return vulnerabilityDraft(violation)
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
