import type { Assessment } from '../../../src/model/assessment.ts'
import { aProblem, aReportInfo, aVerdict, anAssessment } from '../builders.ts'
import { backlog } from './backlog.ts'

/** Beyond every budget: 5 000 findings, every one introduced and blocked. */
export const huge: Assessment = (() => {
  const findings = backlog(5000).map((finding) => ({
    ...finding,
    change: 'new' as const,
    cause: 'introduced' as const,
  }))
  const many = Array.from({ length: 200 }, (_, i) =>
    aReportInfo({ file: `reports/part-${i}.sarif`, counts: { read: 25, kept: 25, dismissed: 0, skipped: 0 } }),
  )
  return anAssessment({
    findings,
    reports: many,
    problems: Array.from({ length: 2000 }, (_, i) =>
      aProblem({ at: { file: `reports/part-${i % 200}.sarif`, pointer: `/runs/0/results/${i}` } }),
    ),
    verdict: aVerdict({
      outcome: 'block',
      because:
        '5000 findings break «everything»: Use of a weak hash in services/catalog/src/module0.py:10 and 4999 more.',
      violations: [
        {
          rule: 'everything',
          reason: 'Nothing new may come in.',
          then: 'block',
          findings: findings.map(({ id }) => id),
        },
      ],
    }),
  })
})()
