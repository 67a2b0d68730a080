import { cvesIn } from '../model/identifier.ts'
import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import type { Epss } from './intel.ts'
import { stated, unknown } from './signal.ts'

/** There is nothing that a feed knows it by. */
export const nameless = unknown('it has no CVE id to look up', 'identifiers')
const unasked = unknown('no EPSS file was given', 'option epss')

/** The probability of exploitation in the next 30 days (EPSS), the highest of its CVEs: from the file given, else from a report. */
export function likely(finding: Finding, epss: Epss | null): Signal {
  const cves = cvesIn(finding.identifiers)
  if (epss !== null) {
    let best: { cve: string; probability: number } | null = null
    for (const cve of cves) {
      const probability = epss.probabilities.get(cve)
      if (probability !== undefined && (best === null || probability > best.probability)) best = { cve, probability }
    }
    if (best !== null) return stated(best.probability, `EPSS ${epss.model} of ${epss.date} (${epss.file}): ${best.cve}`)
  }
  const carried = finding.intel?.epss
  if (carried !== undefined)
    return stated(
      carried.probability,
      `EPSS${carried.date === undefined ? '' : ` of ${carried.date}`}, carried by a report`,
    )
  if (cves.length === 0) return nameless
  return epss === null ? unasked : unknown(`not in ${epss.file}`, 'option epss')
}
