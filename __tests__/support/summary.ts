import type { Summary } from '../../src/model/assessment.ts'
import { categories, isSecurity, type Category } from '../../src/model/category.ts'
import type { Ranked } from '../../src/model/priority.ts'
import type { ReportInfo } from '../../src/model/report.ts'
import { severities, type Severity } from '../../src/model/severity.ts'

/** Counts that agree with the reports and findings given. */
export function aSummary(
  findings: readonly Ranked[],
  reports: readonly ReportInfo[],
  overrides: Partial<Summary> = {},
): Summary {
  const bySeverity = Object.fromEntries(severities.map((s) => [s, 0])) as Record<Severity, number> // True: all are set.
  const byCategory: Partial<Record<Category, number>> = {}
  const byChange: Record<string, number> = {}
  for (const { severity, category, change } of findings) {
    bySeverity[severity]++
    byCategory[category] = (byCategory[category] ?? 0) + 1
    byChange[change] = (byChange[change] ?? 0) + 1
  }
  const total = (pick: (report: ReportInfo) => number) => reports.reduce((sum, report) => sum + pick(report), 0)
  const seen = new Set(reports.map((report) => report.category))
  return {
    reports: { read: reports.length, healthy: reports.filter((report) => report.health === 'ok').length },
    entries: {
      read: total((r) => r.counts.read),
      kept: total((r) => r.counts.kept),
      dismissed: total((r) => r.counts.dismissed),
      skipped: total((r) => r.counts.skipped),
    },
    findings: findings.length,
    bySeverity,
    byCategory,
    byChange,
    kindsSeen: categories.filter((category) => seen.has(category)),
    kindsNotSeen: categories.filter((category) => isSecurity(category) && !seen.has(category)),
    unknowns: [],
    ...overrides,
  }
}
