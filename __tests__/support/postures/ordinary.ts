import type { Assessment } from '../../../src/model/assessment.ts'
import { aProblem, aReportInfo, aSummary, aVerdict, aWaiver, anAssessment } from '../builders.ts'
import { backlog } from './backlog.ts'
import { injection, key, log4shell, shop } from './shop.ts'

const reports = [
  aReportInfo({ counts: { read: 61, kept: 58, dismissed: 2, skipped: 1 }, health: 'partial' }),
  aReportInfo({
    file: 'reports/zap.json',
    category: 'dast',
    format: 'zap-json',
    tool: { name: 'ZAP', version: '2.16.1' },
  }),
  aReportInfo({ file: 'reports/contrast.xml', category: 'iast', format: 'contrast', tool: { name: 'Contrast' } }),
  aReportInfo({
    file: 'reports/osv.json',
    category: 'sca',
    format: 'osv-scanner',
    tool: { name: 'osv-scanner', version: '2.2.1' },
  }),
  aReportInfo({
    file: 'reports/gitleaks.json',
    category: 'secret',
    format: 'gitleaks',
    tool: { name: 'Gitleaks', version: '8.28.0' },
  }),
]

/** Every scanner ran and nothing is open. */
export const clean: Assessment = anAssessment({
  findings: [],
  reports: reports.map((report) => ({
    ...report,
    health: 'ok' as const,
    counts: { read: 0, kept: 0, dismissed: 0, skipped: 0 },
  })),
  verdict: aVerdict({
    because: 'The reports hold no findings.',
  }),
})

/** No inputs at all: default patterns, default preset, no baseline, no catalogue. */
export const firstRun: Assessment = (() => {
  const findings = backlog(37).map((finding) => ({
    ...finding,
    change: 'unknown' as const,
    cause: 'unknown' as const,
    causeBecause: 'no baseline, and its lines are not of this change',
    owners: [],
    service: null,
  }))
  const some = reports.slice(0, 1)
  return anAssessment({
    findings,
    reports: some,
    notices: [
      'There is no policy yet: the default preset judges, and only what this change itself shows as introduced can block.',
    ],
    verdict: aVerdict({ outcome: 'pass', because: 'No rule fired on 37 findings.' }),
    summary: aSummary(findings, some, {
      unknowns: [
        {
          what: 'Which findings this change brought: there is no baseline.',
          how: 'run the gate on pushes to the default branch with --history.',
        },
        { what: 'Who owns what: there is no CODEOWNERS.', how: 'add .github/CODEOWNERS.' },
        { what: 'Which services face the internet.', how: 'name them under services in the policy.' },
        {
          what: 'Dependencies, secrets and running services: no tool of these kinds reported.',
          how: 'add a scanner, for example osv-scanner, gitleaks and ZAP.',
        },
      ],
    }),
  })
})()

/** An ordinary bad day: two rules block, one warns, there is a backlog, waivers, and a report with a flaw. */
export const noisy: Assessment = (() => {
  const old = backlog(55)
  const [waived, ...rest] = old
  const findings = [injection, log4shell, key, ...old]
  const problem = aProblem({
    message: 'Entry 41 has no rule id, expected ruleId or rule.id.',
    next: 'Update Semgrep, or report this file to us.',
  })
  return anAssessment({
    findings,
    reports,
    services: [shop],
    resolved: ['f1:0000000000000aaa'],
    problems: [problem],
    verdict: aVerdict({
      outcome: 'block',
      because:
        '2 findings break «introduced-critical» and «known-exploited»: SQL query built from user input in services/checkout/src/orders.js:42 and Remote code execution through JNDI lookups in log4j-core in pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1.',
      violations: [
        {
          rule: 'introduced-critical',
          reason: 'An attacker can get there; fix it before it ships.',
          then: 'block',
          findings: [injection.id],
        },
        {
          rule: 'known-exploited',
          reason: 'It is being used against others right now.',
          then: 'block',
          findings: [log4shell.id],
        },
        {
          rule: 'introduced-secret',
          reason: 'A secret in the code is a secret no more.',
          then: 'warn',
          findings: [key.id],
        },
        {
          rule: 'tried-out',
          reason: 'Not enforced yet.',
          then: 'shadow',
          findings: rest.slice(0, 4).map(({ id }) => id),
        },
      ],
      waived:
        waived === undefined
          ? []
          : [{ waiver: aWaiver({ id: waived.id, paths: ['services/catalog/**'] }), findings: [waived.id] }],
      idleWaivers: [
        { waiver: aWaiver({ id: 'CVE-2020-8203', package: 'pkg:npm/lodash', expires: '2026-10-31' }), why: 'expired' },
        { waiver: aWaiver({ id: 'CVE-2019-0001' }), why: 'unused' },
      ],
    }),
    summary: aSummary(findings, reports, {
      unknowns: [
        { what: 'Reach of 51 findings: no tool here reports it for Python.', how: 'Semgrep Pro or CodeQL would.' },
      ],
    }),
  })
})()

/** Evidence the policy expects is not there. */
export const incomplete: Assessment = anAssessment({
  findings: [key],
  reports: [
    aReportInfo({
      file: 'reports/osv.json',
      category: 'sca',
      format: null,
      tool: null,
      health: 'unreadable',
      counts: { read: 0, kept: 0, dismissed: 0, skipped: 0 },
    }),
  ],
  problems: [
    aProblem({
      code: 'unreadable',
      message: 'The JSON ends inside a string at byte 4096; the file was cut.',
      next: 'Run the scanner again and check the disk.',
      at: { file: 'reports/osv.json', byte: 4096 },
    }),
  ],
  verdict: aVerdict({
    outcome: 'undecided',
    because: 'Evidence is missing: reports/osv.json is cut at byte 4096. Run osv-scanner again. (1 more gap)',
    violations: [
      {
        rule: 'introduced-secret',
        reason: 'A secret in the code is a secret no more.',
        then: 'warn',
        findings: [key.id],
      },
    ],
    gaps: [
      {
        expected: 'sca',
        why: 'unreadable',
        because: 'reports/osv.json is cut at byte 4096. Run osv-scanner again.',
        then: 'undecided',
      },
      {
        expected: 'dast from ZAP',
        why: 'missing',
        because: 'no report of ZAP was found. Check that the job `zap` ran before this one.',
        then: 'undecided',
      },
      {
        expected: 'container',
        why: 'stale',
        because: 'reports/trivy.json is 9 days old, expected at most 7d. Scan the image again.',
        then: 'warn',
      },
    ],
  }),
})
