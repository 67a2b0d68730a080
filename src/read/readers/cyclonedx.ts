// https://cyclonedx.org/docs/1.7/json/ (1.4 to 1.7)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { componentTable, CycloneDxHead, type ComponentTable } from './cyclonedx-components.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { maybeList, maybeNumber, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities, cweOf } from './words.ts'

const Source = z.object({ name: maybeText }).nullish().catch(null)
const Rating = z.object({
  source: Source,
  score: maybeNumber,
  severity: maybeText,
  method: maybeText,
  vector: maybeText,
})
type Rating = z.infer<typeof Rating>
const Version = z.object({ version: maybeText, range: maybeText, status: maybeText })
const Affected = z.object({ ref: z.string(), versions: maybeList(Version) })
const Analysis = z.object({ state: maybeText, justification: maybeText, detail: maybeText }).nullish().catch(null)
const Vulnerability = z.object({
  id: z.string(),
  source: Source,
  references: maybeList(z.object({ id: z.string() })),
  ratings: maybeList(Rating),
  cwes: maybeList(z.number()),
  description: maybeText,
  recommendation: maybeText,
  analysis: Analysis,
  affects: z.array(Affected).nullish(),
  properties: maybeList(z.object({ name: z.string(), value: z.string() })),
})
type Vulnerability = z.infer<typeof Vulnerability>

const prefixes: Readonly<Record<string, string>> = { CVSSv3: 'CVSS:3.0/', CVSSv31: 'CVSS:3.1/', CVSSv4: 'CVSS:4.0/' }

/** Vectors often lack the version that `method` names. */
function vectorOf({ vector, method }: Rating): string[] {
  if (!vector) return []
  return [/^CVSS:|^\(?AV:.*Au:/.test(vector) ? vector : `${lookUp(prefixes, method ?? '') ?? ''}${vector}`]
}

/** The rating of the record's own source, else the first that says anything: sources disagree, and the record chose one. */
function severityOf({ ratings, source }: Vulnerability): Draft['severity'] {
  const says = ratings.filter(
    ({ severity, score }) => (severity && !/^(?:unknown|none)$/i.test(severity)) || (score ?? 0) > 0,
  )
  const chosen =
    says.find((rating) => rating.source?.name?.toLowerCase() === source?.name?.toLowerCase()) ?? says[0] ?? ratings[0]
  if (chosen === undefined) return {}
  return { word: chosen.severity, score: chosen.score, vectors: [...new Set([chosen, ...says].flatMap(vectorOf))] }
}

/** States that set a vulnerability aside; the label stands first, so that it can be told from the free text. */
function dismissalOf(analysis: Vulnerability['analysis']): Draft['dismissed'] {
  const { state, justification, detail } = analysis ?? {}
  if (!/^(?:not_affected|false_positive|resolved|resolved_with_pedigree)$/.test(state ?? '')) return undefined
  const label = justification ?? state ?? ''
  return { by: 'vex', justification: detail ? `${label}: ${headline(detail)}` : label }
}

/** dep-scan: "Reachable" is about the package, and so is "Reachable and Exploitable", which is set for any package used directly. */
function reachOf({ properties }: Vulnerability): NonNullable<Draft['reach']> {
  const insights = properties.find(({ name }) => name === 'depscan:insights')?.value ?? ''
  return /reachable/i.test(insights)
    ? [
        {
          level: 'package_imported',
          granularity: 'package',
          method: 'metadata',
          original: `depscan:insights: ${headline(insights)}`,
        },
      ]
    : []
}

function draftOf(
  vulnerability: Vulnerability,
  affected: z.infer<typeof Affected> | null,
  table: ComponentTable,
): Draft {
  const component = affected === null ? undefined : table.find(affected.ref)
  const versions = affected?.versions ?? []
  const installed = versions
    .filter(({ status, version }) => version && status !== 'unaffected')
    .map(({ version }) => version ?? '')
  const version = component?.version ?? (installed.length === 1 ? installed[0] : undefined)
  const unaffected = versions.filter(({ status }) => status === 'unaffected').map(({ version: fixed }) => fixed ?? '')
  const dismissed = dismissalOf(vulnerability.analysis)
  const fixed = dismissed === undefined ? closestFix(version, unaffected) : undefined
  return {
    ruleId: vulnerability.id,
    title: headline(
      vulnerability.description,
      `${vulnerability.id}${component === undefined ? '' : ` in ${component.name}`}`,
    ),
    severity: severityOf(vulnerability),
    identifiers: [vulnerability.id, ...vulnerability.references.map(({ id }) => id), ...vulnerability.cwes.map(cweOf)],
    location: packageAt(table.purl(affected?.ref, version), { image: table.image }),
    fix:
      fixed === undefined && !vulnerability.recommendation
        ? undefined
        : { version: fixed, advice: vulnerability.recommendation ?? undefined },
    reach: [...(component?.reach ?? []), ...reachOf(vulnerability)],
    scope: component?.scope,
    relationship: component?.relationship,
    dismissed,
  }
}

/** CycloneDX JSON with vulnerabilities (VDR, VEX). An entry: `/vulnerabilities/0/affects/1`. An SBOM without the list is no scan. */
export const cyclonedx = defineReader({
  id: 'cyclonedx',
  title: 'CycloneDX',
  homepage: 'https://cyclonedx.org',
  howToExport: 'trivy image --format cyclonedx --scanners vuln --output bom.cdx.json registry.example/app:1.2',
  category: 'sca',
  reaches: ['package_imported'],
  // A bill of materials without the list is no scan: nobody looked for vulnerabilities.
  categoryOf: ({ vulnerabilities }) => (Array.isArray(vulnerabilities) ? 'sca' : null),
  syntax: 'json',
  head: CycloneDxHead,
  entries: ['/vulnerabilities/*'],
  entry: Vulnerability,
  prepare: componentTable,
  severities: commonSeverities,
  tool: ({ metadata }) => {
    const tool = metadata?.tools[0]
    return tool === undefined ? { name: 'CycloneDX' } : toolNamed(tool.name, tool.version)
  },
  ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp ?? undefined }),
  draft: (vulnerability, { prepared }) => {
    const affects = vulnerability.affects ?? []
    if (affects.length === 0) return draftOf(vulnerability, null, prepared)
    return affects.map((affected, index) => ({
      at: `/affects/${index}`,
      ...draftOf(vulnerability, affected, prepared),
    }))
  },
})
