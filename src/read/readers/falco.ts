// https://falco.org/docs/concepts/outputs/formatting/ (`json_output: true`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeText } from './lenient.ts'
import { workloadAt } from './locations.ts'
import type { Severity } from '../../model/severity.ts'

const Alert = z.object({
  rule: z.string(),
  priority: z.string(),
  time: z.string(),
  source: maybeText,
  hostname: maybeText,
  output_fields: z.record(z.string(), z.unknown()),
})
type Alert = z.infer<typeof Alert>

const severities: Readonly<Record<string, Severity>> = {
  emergency: 'critical',
  alert: 'critical',
  critical: 'critical',
  error: 'high',
  warning: 'medium',
  notice: 'low',
  informational: 'info',
  info: 'info',
  debug: 'info',
}

/** What a pod is called without the parts that change with every roll-out. */
const stablePodName = (pod: string): string => pod.replace(/(?:-[0-9a-f]{6,10})?-[a-z0-9]{5}$/, '')

/** The workload behind an event: Kubernetes object, else image, else host. The same after a restart, or alerts never add up. */
function workloadOf({ output_fields: fields, hostname }: Alert): string {
  const field = (name: string): string | undefined => {
    const value = fields[name]
    return typeof value === 'string' && value !== '' && value !== '<NA>' ? value : undefined
  }
  const namespace = field('k8s.ns.name')
  const pod = field('k8s.pod.name')
  const owner = field('k8s.deployment.name') ?? (pod === undefined ? undefined : stablePodName(pod))
  if (owner !== undefined) return `k8s://${namespace ?? 'default'}/${owner}`
  const image = field('container.image.repository')
  if (image !== undefined) return `image://${image}`
  const container = field('container.name')
  return container !== undefined && container !== 'host'
    ? `container://${container}`
    : `host://${hostname ?? 'unknown'}`
}

/** Falco's JSON output, one alert a line. Behaviour of a workload: context for its findings, no evidence about any CVE. */
export const falco = defineReader({
  id: 'falco',
  title: 'Falco',
  homepage: 'https://falco.org',
  howToExport: 'falco -o json_output=true -o file_output.enabled=true -o file_output.filename=falco.jsonl',
  category: 'runtime',
  syntax: 'json-lines',
  head: z.array(z.unknown()).refine((lines) => lines.some((line) => Alert.safeParse(line).success)),
  entries: ['/*'],
  entry: Alert,
  severities,
  emptyIsClean: true,
  draft: (alert) => ({
    ruleId: alert.rule,
    // The output line quotes command lines, which carry passwords; the rule says what happened.
    title: alert.rule,
    severity: { word: alert.priority },
    location: workloadAt(workloadOf(alert)),
  }),
})
