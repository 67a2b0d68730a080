/** The scale, worst first. `unknown` is a rating of its own: it is never read as low. */
export const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const
export type Severity = (typeof severities)[number]

export const confidences = ['high', 'medium', 'low', 'unknown'] as const
export type Confidence = (typeof confidences)[number]

const rank: Readonly<Record<Severity, number>> = { critical: 5, high: 4, medium: 3, unknown: 2.5, low: 2, info: 1 }

/** How bad a rating is, larger is worse; `unknown` stands between low and medium so that it never wins over a stated medium. */
export const severityRank = (severity: Severity): number => rank[severity]

/** The worse of two ratings; a stated one counts before `unknown`, which says nothing. Input order never shows. */
export function worseSeverity(a: Severity, b: Severity): Severity {
  if (a === 'unknown') return b
  return b === 'unknown' || rank[a] >= rank[b] ? a : b
}

/** True where `severity` is at least as bad as `floor`; `unknown` is not compared and gives false. */
export const severityAtLeast = (severity: Severity, floor: Severity): boolean =>
  severity !== 'unknown' && rank[severity] >= rank[floor]
