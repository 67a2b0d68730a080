import { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } from 'ae-cvss-calculator'
import type { ReportedSeverity } from '../model/draft.ts'
import type { Severity } from '../model/severity.ts'

/** CVSS v3 and v4 qualitative bands (https://www.first.org/cvss/v4.0/specification-document, section 6). */
function fromScore(score: number): Severity {
  if (!(score > 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

type Calculator = { calculateScores: () => { overall: number }; isBaseFullyDefined: () => boolean }

function calculator(vector: string): { calculator: Calculator; second: boolean } | null {
  if (/^CVSS:3\.0\//.test(vector)) return { calculator: new Cvss3P0(vector), second: false }
  if (/^CVSS:3\.1\//.test(vector)) return { calculator: new Cvss3P1(vector), second: false }
  if (/^CVSS:4\.0\//.test(vector)) return { calculator: new Cvss4P0(vector), second: false }
  if (/^\(?AV:[LAN]\/AC:[HML]\/Au:/.test(vector)) return { calculator: new Cvss2(vector.replace(/[()]/g, '')), second: true }
  return null
}

/** The band of a CVSS vector of version 2, 3.0, 3.1 or 4.0; unknown where a base metric is missing or it is none. v2 has no critical. */
export function severityOfVector(vector: string): Severity {
  try {
    const found = calculator(vector.trim())
    if (found?.calculator.isBaseFullyDefined() !== true) return 'unknown'
    const severity = fromScore(found.calculator.calculateScores().overall)
    return found.second && severity === 'critical' ? 'high' : severity
  } catch {
    return 'unknown'
  }
}

/**
 * The tool's severity on our scale, and what it said. The word counts first, then the number, then the worst vector: tools fill
 * numbers in from words more often than the other way round. Nothing usable is `unknown`, never low.
 */
export function toSeverity(
  reported: ReportedSeverity,
  table: Readonly<Record<string, Severity>>,
): { severity: Severity; asReported?: string } {
  const word = reported.word?.trim()
  const named = word === undefined || word === '' ? undefined : table[word.toLowerCase()]
  if (word !== undefined && named !== undefined && named !== 'unknown') return { severity: named, asReported: word }
  if (typeof reported.score === 'number') {
    const severity = fromScore(reported.score)
    if (severity !== 'unknown') return { severity, asReported: String(reported.score) }
  }
  for (const vector of reported.vectors ?? []) {
    const severity = severityOfVector(vector)
    if (severity !== 'unknown') return { severity, asReported: vector }
  }
  return word === undefined || word === '' ? { severity: 'unknown' } : { severity: 'unknown', asReported: word }
}
