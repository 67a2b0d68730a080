// https://docs.github.com/en/graphql/reference/objects#repositoryvulnerabilityalert
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { alertDraft } from './dependabot-advisory.ts'
import { maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'

const Alert = z.object({
  state: maybeText,
  vulnerableManifestPath: maybeText,
  dependencyScope: maybeText,
  dependencyRelationship: maybeText,
  dismissedAt: maybeText,
  dismissReason: maybeText,
  dismissComment: maybeText,
  fixedAt: maybeText,
  securityVulnerability: z.object({
    severity: maybeText,
    package: z.object({ ecosystem: maybeText, name: z.string() }),
    firstPatchedVersion: maybeFields({ identifier: maybeText }),
    advisory: z.object({
      ghsaId: maybeText,
      summary: maybeText,
      classification: maybeText,
      identifiers: maybeList(z.object({ value: z.string() })),
      cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
      cwes: maybeFields({ nodes: maybeList(z.object({ cweId: z.string() })) }),
      epss: maybeFields({ percentage: maybeNumber }),
    }),
  }),
})
const Alerts = z.object({
  nodes: z.array(z.unknown()),
  pageInfo: maybeFields({ hasNextPage: z.boolean() }),
})

/** The answer to a GraphQL query for `repository.vulnerabilityAlerts`. */
export const dependabotGraphql = defineReader({
  id: 'dependabot-graphql',
  title: 'Dependabot alerts (GraphQL)',
  homepage: 'https://docs.github.com/en/graphql/reference/objects#repositoryvulnerabilityalert',
  howToExport:
    'gh api graphql -f query=@alerts.graphql > dependabot.json, asking for repository.vulnerabilityAlerts.nodes',
  category: 'sca',
  syntax: 'json',
  head: z.object({ data: z.object({ repository: z.object({ vulnerabilityAlerts: Alerts }) }) }),
  entries: ['/data/repository/vulnerabilityAlerts/nodes/*'],
  entry: Alert,
  tool: () => ({ name: 'Dependabot' }),
  health: ({ data }) =>
    data.repository.vulnerabilityAlerts.pageInfo?.hasNextPage === true
      ? {
          health: 'partial',
          message: 'The answer is one page of several; the other alerts are not in it.',
          next: 'Ask for all pages (`gh api graphql --paginate`) and put them into files of their own.',
        }
      : null,
  draft: ({ securityVulnerability: { package: flawed, advisory, ...affected }, ...alert }) => {
    if (alert.state === 'FIXED' || alert.fixedAt) return { aside: 'fixed' }
    return alertDraft({
      ecosystem: flawed.ecosystem,
      name: flawed.name,
      manifest: alert.vulnerableManifestPath,
      ids: [...(advisory.ghsaId ? [advisory.ghsaId] : []), ...advisory.identifiers.map(({ value }) => value)],
      cwes: [
        ...(advisory.cwes?.nodes ?? []).map(({ cweId }) => cweId),
        ...(advisory.classification === 'MALWARE' ? ['CWE-506'] : []),
      ],
      summary: advisory.summary,
      severity: affected.severity,
      score: advisory.cvss?.score,
      vectors: [advisory.cvss?.vectorString],
      fixed: affected.firstPatchedVersion?.identifier,
      scope: alert.dependencyScope,
      relationship: alert.dependencyRelationship,
      epss: advisory.epss?.percentage,
      // Queries do not have to ask for the state.
      state: alert.state ?? (alert.dismissedAt ? 'dismissed' : null),
      reason: [alert.dismissReason, alert.dismissComment],
    })
  },
})
