// https://docs.github.com/en/rest/dependabot/alerts
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { alertDraft } from './dependabot-advisory.ts'
import { maybe, maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'

const Cvss = maybeFields({ score: maybeNumber, vector_string: maybeText })
const Alert = z.object({
  number: z.number(),
  state: z.string(),
  dependency: z.object({
    package: z.object({ ecosystem: z.string(), name: z.string() }),
    manifest_path: maybeText,
    scope: maybeText,
    relationship: maybeText,
  }),
  security_advisory: z.object({
    ghsa_id: z.string(),
    cve_id: maybeText,
    summary: maybeText,
    severity: maybeText,
    identifiers: maybeList(z.object({ value: z.string() })),
    cwes: maybeList(z.object({ cwe_id: z.string() })),
    cvss: Cvss,
    cvss_severities: maybeFields({ cvss_v3: Cvss, cvss_v4: Cvss }),
    epss: maybe(z.union([z.object({ percentage: z.number() }), z.array(z.unknown()).transform(() => null)])),
    classification: maybeText,
  }),
  security_vulnerability: maybeFields({
    severity: maybeText,
    first_patched_version: maybeFields({ identifier: maybeText }),
  }),
  dismissed_reason: maybeText,
  dismissed_comment: maybeText,
})
const Listed = z.object({ number: z.number(), security_advisory: z.object({ ghsa_id: z.string() }) })

/** A list of Dependabot alerts, as the REST interface gives it. An entry: `/12`. */
export const dependabotRest = defineReader({
  id: 'dependabot-rest',
  title: 'Dependabot alerts (REST)',
  homepage: 'https://docs.github.com/en/rest/dependabot/alerts',
  howToExport: 'gh api --paginate "repos/{owner}/{repo}/dependabot/alerts?state=open" > dependabot-rest.json',
  category: 'sca',
  syntax: 'json',
  head: z.array(Listed),
  entries: ['/*'],
  entry: Alert,
  tool: () => ({ name: 'Dependabot' }),
  draft: ({ state, dependency, security_advisory: advisory, security_vulnerability: affected, ...alert }) => {
    // No longer there, says GitHub.
    if (state === 'fixed') return { aside: 'fixed' }
    const { cvss_v3: v3, cvss_v4: v4 } = advisory.cvss_severities ?? {}
    return alertDraft({
      ecosystem: dependency.package.ecosystem,
      name: dependency.package.name,
      manifest: dependency.manifest_path,
      ids: [
        advisory.ghsa_id,
        ...(advisory.cve_id ? [advisory.cve_id] : []),
        ...advisory.identifiers.map(({ value }) => value),
      ],
      // GitHub's word for a package that is an attack.
      cwes: [
        ...advisory.cwes.map(({ cwe_id }) => cwe_id),
        ...(advisory.classification === 'malware' ? ['CWE-506'] : []),
      ],
      summary: advisory.summary,
      severity: affected?.severity ?? advisory.severity,
      score: (advisory.cvss?.score ?? 0) > 0 ? advisory.cvss?.score : v3?.score,
      vectors: [v4?.vector_string, v3?.vector_string ?? advisory.cvss?.vector_string],
      fixed: affected?.first_patched_version?.identifier,
      scope: dependency.scope,
      relationship: dependency.relationship,
      epss: advisory.epss?.percentage,
      state,
      reason: [alert.dismissed_reason, alert.dismissed_comment],
    })
  },
})
