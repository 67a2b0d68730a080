import type { Evidence } from './model/evidence.ts'
import { reportName, type ReportInfo } from './model/report.ts'

const lost = (what: string): Error => new Error(`conservation of evidence: ${what}`)

/** Throws, as the bug it is, where a report’s entries do not add up: read = kept + dismissed + skipped. */
export function conserveCounts(reports: readonly ReportInfo[]): void {
  for (const report of reports) {
    const { read, kept, dismissed, skipped } = report.counts
    if (read !== kept + dismissed + skipped)
      throw lost(
        `${reportName(report)} has ${read} entries, of which ${kept} were kept, ${dismissed} dismissed, ${skipped} skipped`,
      )
  }
}

type Seen = { readonly evidence: Evidence }
type Found = { readonly evidence: readonly Evidence[] }
const keyOf = ({ source }: Evidence): string => `${source.sha256} ${source.pointer}`
/** How many pieces of evidence findings have together. */
export const countEvidence = (findings: readonly Found[]): number =>
  findings.reduce((sum, { evidence }) => sum + evidence.length, 0)

/**
 * Throws, as the bug it is, where a sighting is evidence of no finding. Numbers that agree are enough of a proof; only where they do not
 * is each looked for, since the same report given twice may count once.
 */
export function conserveSightings(sightings: readonly Seen[], findings: readonly Found[]): void {
  if (countEvidence(findings) === sightings.length) return
  const kept = new Set(findings.flatMap(({ evidence }) => evidence.map(keyOf)))
  const missing = sightings.find(({ evidence }) => !kept.has(keyOf(evidence)))
  if (missing === undefined) return
  const { tool, source } = missing.evidence
  throw lost(`what ${tool.name} says at ${source.file} ${source.pointer} is evidence of no finding`)
}

/** Throws, as the bug it is, where findings have less evidence than was joined to them. */
export function conserveEvidence(joined: number, after: readonly Found[]): void {
  const left = countEvidence(after)
  if (joined !== left) throw lost(`${joined} pieces were joined to findings, ${left} are left in the assessment`)
}
