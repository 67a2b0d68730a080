// https://docs.dependencytrack.org/integrations/file-formats/ (Finding Packaging Format)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeFlag, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { commonSeverities } from './words.ts'

const Finding = z.object({
  component: z.object({ name: z.string(), group: maybeText, version: maybeText, purl: maybeText }),
  vulnerability: z.object({
    vulnId: z.string(),
    source: maybeText,
    aliases: maybeList(z.record(z.string(), z.unknown())),
    title: maybeText,
    description: maybeText,
    recommendation: maybeText,
    severity: maybeText,
    cvssV4Vector: maybeText,
    cvssV3Vector: maybeText,
    cvssV2Vector: maybeText,
    cwes: maybeList(z.object({ cweId: z.number() })),
    cweId: maybeNumber,
    epssScore: maybeNumber,
  }),
  analysis: maybeFields({ state: maybeText, isSuppressed: maybeFlag, detail: maybeText, justification: maybeText }),
})
type Finding = z.infer<typeof Finding>

/** Suppressed, or analysed as no matter. Whoever audits there is a person with a tool, not an author of VEX. */
function dismissal(analysis: Finding['analysis']): Draft['dismissed'] {
  const state = analysis?.state ?? ''
  if (analysis?.isSuppressed !== true && !/^(?:NOT_AFFECTED|FALSE_POSITIVE|RESOLVED)$/.test(state)) return undefined
  const label = [state, analysis?.justification].filter((word) => word && word !== 'NOT_SET').join(' ') || 'suppressed'
  return { by: 'tool', justification: analysis?.detail ? `${label}: ${headline(analysis.detail)}` : label }
}

/** Dependency-Track's finding export. An entry: `/findings/0`. */
export const dependencyTrack = defineReader({
  id: 'dependency-track',
  title: 'Dependency-Track',
  homepage: 'https://dependencytrack.org',
  howToExport:
    'curl -H "X-Api-Key: …" https://dtrack.example/api/v1/finding/project/{uuid}/export > dependency-track.json',
  category: 'sca',
  syntax: 'json',
  head: z.object({
    meta: z.object({ application: z.literal('Dependency-Track'), version: maybeText, timestamp: maybeText }),
    findings: z.array(z.unknown()),
  }),
  entries: ['/findings/*'],
  entry: Finding,
  severities: { ...commonSeverities, unassigned: 'unknown' },
  version: ({ meta }) => meta.version,
  ran: ({ meta }) => ({ scannedAt: meta.timestamp }),
  draft: ({ component, vulnerability, analysis }) => {
    const { vulnId, cwes, cweId } = vulnerability
    const name = component.group ? `${component.group}/${component.name}` : component.name
    return {
      ruleId: vulnId,
      title: headline(vulnerability.title, vulnerability.description, `${vulnId} in ${component.name}`),
      severity: {
        word: vulnerability.severity,
        vectors: cvssVectors(vulnerability.cvssV4Vector, vulnerability.cvssV3Vector, vulnerability.cvssV2Vector),
      },
      identifiers: [
        vulnId,
        ...vulnerability.aliases.flatMap((alias) => Object.values(alias).filter((id) => typeof id === 'string')),
        ...(cwes.length > 0 ? cwes.map((cwe) => `CWE-${cwe.cweId}`) : cweId ? [`CWE-${cweId}`] : []),
      ],
      location: packageAt(component.purl || packageUrl('', name, component.version)),
      fix: vulnerability.recommendation ? { advice: headline(vulnerability.recommendation) } : undefined,
      intel: vulnerability.epssScore == null ? undefined : { epss: { probability: vulnerability.epssScore } },
      dismissed: dismissal(analysis),
    }
  },
})
