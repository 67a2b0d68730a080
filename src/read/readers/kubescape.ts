// https://kubescape.io/docs/scanning/#output-formats (`--format json`), https://github.com/kubescape/opa-utils `reporthandling/v2`
import { z } from 'zod'
import type { Location } from '../../model/location.ts'
import type { Severity } from '../../model/severity.ts'
import { defineReader } from '../reader.ts'
import { maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, workloadAt } from './locations.ts'
import { lookUp } from './look-up.ts'

const Summary = z.object({ scoreFactor: maybeNumber })
const Head = z.object({
  generationTime: maybeText,
  summaryDetails: z.object({ controls: z.record(z.string(), Summary.catch({ scoreFactor: null })).nullable() }),
  results: z.array(z.object({ resourceID: z.string() })).nullish(),
  resources: z.array(z.unknown()).nullish(),
})

const Control = z.object({
  controlID: z.string(),
  name: z.string(),
  status: z.object({ status: z.string(), subStatus: maybeText, info: maybeText }),
  rules: maybeList(
    z.object({
      paths: maybeList(
        z.object({
          failedPath: maybeText,
          fixPath: maybeFields({ path: z.string(), value: z.string() }),
        }),
      ),
    }),
  ),
})
const Resource = z.object({
  resourceID: z.string(),
  source: maybeFields({ relativePath: maybeText }),
})

/** `path=966824446/api=apps/v1/shop/Deployment/web`: namespace, kind and name stand at its end. */
function workloadOf(resource: string): { readonly uri: string; readonly name: string } {
  const [namespace, kind, name] = resource.split('/').slice(-3)
  if (kind === undefined || name === undefined) return { uri: resource, name: resource }
  return { uri: `k8s://${namespace || 'default'}/${kind}/${name}`, name: `${kind}/${name}` }
}

const wordOf = (factor: number | null | undefined): string | undefined =>
  factor == null || factor <= 0
    ? undefined
    : factor >= 9
      ? 'critical'
      : factor >= 7
        ? 'high'
        : factor >= 4
          ? 'medium'
          : 'low'
const severities: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
}

/** Kubescape's JSON. An entry is a control that looked at a resource: `/results/0/controls/7`; one that passed stands aside. */
export const kubescape = defineReader({
  id: 'kubescape',
  title: 'Kubescape',
  homepage: 'https://kubescape.io',
  howToExport: 'kubescape scan --format json --output kubescape.json .',
  category: 'iac',
  syntax: 'json',
  head: Head,
  entries: ['/results/*/controls/*', '/resources/*'],
  entry: z.union([Control, Resource]),
  prepare: ({ summaryDetails, results }) => ({
    controls: summaryDetails.controls ?? {},
    resources: (results ?? []).map(({ resourceID }) => resourceID),
    /** Files by resource: the resources stand behind the results. */
    files: new Map<string, string>(),
  }),
  survey: (entry, { prepared }) => {
    if ('resourceID' in entry && entry.source?.relativePath)
      prepared.files.set(entry.resourceID, entry.source.relativePath)
  },
  severities,
  ran: ({ generationTime }) => ({ scannedAt: generationTime }),
  draft: (entry, { prepared, keys }) => {
    if ('resourceID' in entry) return []
    const { status, subStatus, info } = entry.status
    if (status !== 'failed') return { aside: [status, subStatus, info].filter(Boolean).join(': ') }
    const resource = prepared.resources[Number(keys[0])] ?? ''
    const workload = workloadOf(resource)
    const file = prepared.files.get(resource)
    const place: Location = workloadAt(workload.uri)
    const fix = entry.rules.flatMap(({ paths }) => paths).find(({ fixPath }) => fixPath?.path)?.fixPath
    return {
      ruleId: entry.controlID,
      title: `${entry.name} (${workload.name})`,
      severity: { word: wordOf(lookUp(prepared.controls, entry.controlID)?.scoreFactor) },
      location: file === undefined ? place : codeAt(file),
      also: file === undefined ? [] : [place],
      fix:
        fix == null ? undefined : { advice: `Set ${fix.path}${fix.value === 'YOUR_VALUE' ? '' : ` to ${fix.value}`}.` },
    }
  },
})
