import cvss from 'ae-cvss-calculator'
import type { ReportedSeverity } from '../model/draft.ts'
import { severityRank, type Severity } from '../model/severity.ts'

/** CVSS v3 and v4 qualitative bands (https://www.first.org/cvss/v4.0/specification-document, section 6). */
function fromScore(score: number): Severity {
  if (!(score > 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

type Calculator = { calculateScores: () => { overall: number }; isBaseFullyDefined: () => boolean }

function calculator(vector: string): { calculator: Calculator; second: boolean } | null {
  if (/^CVSS:3\.0\//.test(vector)) return { calculator: new cvss.Cvss3P0(vector), second: false }
  if (/^CVSS:3\.1\//.test(vector)) return { calculator: new cvss.Cvss3P1(vector), second: false }
  if (/^CVSS:4\.0\//.test(vector)) return { calculator: new cvss.Cvss4P0(vector), second: false }
  if (/^\(?AV:[LAN]\/AC:[HML]\/Au:/.test(vector))
    return { calculator: new cvss.Cvss2(vector.replace(/[()]/g, '')), second: true }
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
  const named = word === undefined ? undefined : lookUp(table, word.toLowerCase())
  if (word !== undefined && named !== undefined && named !== 'unknown') return { severity: named, asReported: word }
  if (typeof reported.score === 'number') {
    const severity = fromScore(reported.score)
    if (severity !== 'unknown') return { severity, asReported: String(reported.score) }
  }
  const worst = worstVector(reported.vectors ?? [])
  if (worst !== null) return worst
  return word === undefined || word === '' ? { severity: 'unknown' } : { severity: 'unknown', asReported: word }
}

type Rated = ReturnType<typeof toSeverity>

/** `toSeverity` for one table, each word and number worked out once: a report has a handful of them. */
export function severityScale(table: Readonly<Record<string, Severity>>): (reported: ReportedSeverity) => Rated {
  const known = new Map<unknown, Map<unknown, Rated>>()
  return (reported) => {
    const { word, score, vectors } = reported
    if (vectors !== undefined && vectors.length > 0) return toSeverity(reported, table)
    let byScore = known.get(word)
    if (byScore === undefined) known.set(word, (byScore = new Map<unknown, Rated>()))
    let rated = byScore.get(score)
    if (rated === undefined) byScore.set(score, (rated = toSeverity(reported, table)))
    return rated
  }
}

/** Own entries only: `constructor` is no severity. */
const lookUp = (table: Readonly<Record<string, Severity>>, word: string): Severity | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

function worstVector(vectors: readonly string[]): { severity: Severity; asReported: string } | null {
  let worst: { severity: Severity; asReported: string } | null = null
  for (const vector of vectors) {
    const severity = severityOfVector(vector)
    if (severity === 'unknown' || (worst !== null && severityRank(worst.severity) >= severityRank(severity))) continue
    worst = { severity, asReported: vector }
  }
  return worst
}
