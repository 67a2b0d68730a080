import type { Evidence } from './evidence.ts'
import { producerName } from './producer.ts'
import { severityRank, type Severity } from './severity.ts'

/** What one tool says of how bad a finding is. */
export type Rating = { readonly severity: Severity; readonly by: Evidence }

/**
 * What each tool says, the worst first: its worst sighting among those that nobody set aside, or of all where all are. The first is the
 * one that counts; of several as bad, the tool that speaks first.
 */
export function ratings(evidence: readonly Evidence[]): readonly Rating[] {
  const standing = evidence.filter(({ dismissed }) => dismissed === undefined)
  const byTool = new Map<string, Rating>()
  for (const by of standing.length > 0 ? standing : evidence) {
    const name = producerName(by.tool.name)
    const known = byTool.get(name)
    if (known === undefined || badness(by.severity) > badness(known.severity))
      byTool.set(name, { severity: by.severity, by })
  }
  return [...byTool.values()].sort((a, b) => badness(b.severity) - badness(a.severity))
}

/** Whether tools state different severities; one that states none says nothing against the others. */
export function isDisputed(all: readonly Rating[]): boolean {
  const stated = all.filter(({ severity }) => severity !== 'unknown')
  return stated.some(({ severity }) => severity !== stated[0]?.severity)
}

/** More ratings than that are counted. */
const mostNamed = 3

/** Which rating counts and why: `critical by Trivy (9.8), the worst of 2: high by Grype`. Unescaped. */
export function describeRatings(all: readonly Rating[]): string {
  const [first, ...others] = all
  if (first === undefined || first.severity === 'unknown') return 'no tool rates it'
  const own = ratingText(first)
  if (!isDisputed(all)) return own
  const named = others.slice(0, mostNamed).map(ratingText)
  const more = others.length > mostNamed ? [`${others.length - mostNamed} more`] : []
  return `${own}, the worst of ${all.length}: ${[...named, ...more].join(', ')}`
}

function ratingText({ severity, by: { tool, asReported } }: Rating): string {
  if (severity === 'unknown') return `not rated by ${tool.name}`
  return `${severity} by ${tool.name}${asReported === undefined ? '' : ` (${asReported})`}`
}

/** What nobody states is below everything that is stated. */
const badness = (severity: Severity): number => (severity === 'unknown' ? 0 : severityRank(severity))
