import type { Assessment } from '../../../src/model/assessment.ts'
import type { Ranked } from '../../../src/model/priority.ts'
import {
  aProblem,
  aRanked,
  aReach,
  aReportInfo,
  aRun,
  aService,
  aSignals,
  aSummary,
  aVerdict,
  aWaiver,
  anAssessment,
  anEvidence,
  known,
  unknown,
} from '../builders.ts'
import { hostileTexts } from '../hostile.ts'

/** Markup, control characters and worse in every text a report, a policy or a branch could carry. */
export const hostile: Assessment = (() => {
  const findings = hostileTexts.map((text, i) => hostileFinding(text, i))
  const bad = hostileTexts.map((text) =>
    aReportInfo({ file: text, tool: { name: text, version: text }, format: text, health: 'partial' }),
  )
  return anAssessment({
    run: aRun({ branch: hostileTexts[1] ?? '', rootInRepository: '' }),
    policy: { source: hostileTexts.slice(0, 9).join(' ') },
    notices: hostileTexts.slice(0, 6),
    findings,
    reports: bad,
    services: [],
    problems: hostileTexts.map((text) => aProblem({ message: text, next: text, at: { file: text, pointer: text } })),
    verdict: aVerdict({
      outcome: 'block',
      because: hostileTexts.slice(3, 9).join(' '),
      violations: hostileTexts.map((text, i) => ({
        rule: text,
        reason: text,
        then: i % 2 === 0 ? 'block' : 'warn',
        findings: findings.slice(i, i + 1).map(({ id }) => id),
      })),
      gaps: hostileTexts.map((text) => ({ expected: text, why: 'missing', because: text, then: 'undecided' })),
      idleWaivers: hostileTexts.map((text) => ({
        waiver: aWaiver({ id: text, text, approvedBy: text, ticket: text, package: text, paths: [text] }),
        why: 'expired',
      })),
      waived: hostileTexts.map((text) => ({ waiver: aWaiver({ id: text, text, approvedBy: text }), findings: [] })),
    }),
    summary: aSummary(findings, bad, { unknowns: hostileTexts.map((text) => ({ what: text, how: text })) }),
  })
})()

function hostileFinding(text: string, i: number): Ranked {
  const location = [
    { type: 'code' as const, path: text, startLine: i + 1 },
    { type: 'package' as const, purl: text, manifest: text },
    { type: 'endpoint' as const, method: text, url: text, parameter: text },
    { type: 'workload' as const, uri: text },
  ][i % 4] ?? { type: 'workload' as const, uri: text }
  return aRanked({
    id: `f1:${String(i).padStart(16, '0')}`,
    title: text,
    family: text,
    location,
    places: [{ type: 'code', path: text, startLine: 3 }],
    evidence: [
      anEvidence({
        tool: { name: text, version: text },
        ruleId: text,
        title: text,
        asReported: text,
        location,
        ...(i % 7 === 0 ? { dismissed: { by: 'vex', justification: text } } : {}),
        source: { file: text, sha256: 'a'.repeat(64), pointer: text },
      }),
      anEvidence(),
    ],
    fix: i % 2 === 0 ? { version: text } : { advice: text },
    owners: [{ handle: text, because: text }],
    service: aService({ name: text, data: [text], source: text }),
    signals: aSignals({
      exploited: known(true, text),
      exposed: unknown(text, text),
      likely: known(0.5, text),
      scope: known('development', text),
    }),
    reach: aReach({ verdict: 'path', level: 'call_path', contested: true, because: text }),
    joined: [{ reason: 'same-rule-and-place', values: { [text]: text } }],
    related: [{ id: text, reason: 'same-package' }],
    causeBecause: text,
    priority: { band: 'B1', row: text },
  })
}
