import type { Evidence } from './evidence.ts'
import { producerName } from './producer.ts'
import { severityRank, type Severity } from './severity.ts'

/**
 * What each tool says of how bad a finding is, the worst first: its worst sighting among those that nobody set aside, or of all where
 * all are. The first is the one that counts; of several as bad, the tool that speaks first.
 */
export function ratings(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length === 1) return evidence
  const said: Evidence[] = []
  for (const one of evidence) if (one.dismissed === undefined) hear(said, one)
  if (said.length === 0) for (const one of evidence) hear(said, one)
  return said.length === 1 ? said : said.sort((a, b) => badness(b.severity) - badness(a.severity))
}

/** Few tools speak about one finding: looking through them is quicker than a table. */
function hear(said: Evidence[], one: Evidence): void {
  const name = producerName(one.tool.name)
  for (let index = 0; index < said.length; index++) {
    const before = said[index] as Evidence // below the length
    if (producerName(before.tool.name) !== name) continue
    if (badness(one.severity) > badness(before.severity)) said[index] = one
    return
  }
  said.push(one)
}

/** Whether tools state different severities; one that states none says nothing against the others. */
export function isDisputed(all: readonly Evidence[]): boolean {
  let stated: Severity = 'unknown'
  for (const { severity } of all) {
    if (severity === 'unknown') continue
    if (stated !== 'unknown' && severity !== stated) return true
    stated = severity
  }
  return false
}

/** More ratings than that are counted. */
const mostNamed = 3

/** Which rating counts and why: `critical by Trivy (9.8), the worst of 2: high by Grype`. Unescaped. */
export function describeRatings(all: readonly Evidence[]): string {
  const [first] = all
  if (first === undefined || first.severity === 'unknown') return 'no tool rates it'
  const own = ratingText(first)
  if (!isDisputed(all)) return own
  const named = all.slice(1, 1 + mostNamed).map(ratingText)
  const more = all.length - 1 - named.length
  if (more > 0) named.push(`${more} more`)
  return `${own}, the worst of ${all.length}: ${named.join(', ')}`
}

function ratingText({ severity, tool, asReported }: Evidence): string {
  if (severity === 'unknown') return `not rated by ${tool.name}`
  return asReported === undefined ? `${severity} by ${tool.name}` : `${severity} by ${tool.name} (${asReported})`
}

/** What nobody states is below everything that is stated. */
const badness = (severity: Severity): number => (severity === 'unknown' ? 0 : severityRank(severity))
