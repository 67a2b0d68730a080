import type { Assessment, RunContext } from '../../src/model/assessment.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Service } from '../../src/model/ownership.ts'
import type { Policy, Waiver } from '../../src/model/policy.ts'
import type { Ranked } from '../../src/model/priority.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Reach } from '../../src/model/reach.ts'
import type { Report, ReportFile, ReportInfo } from '../../src/model/report.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { signalNames, type Signal, type SignalName, type Signals } from '../../src/model/signal.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { aSummary } from './summary.ts'

export { aSummary }

/**
 * Values for tests: each builder gives a small, valid, wholly fixed thing; what matters to a test stands in its overrides.
 * The default finding is a SQL injection in `src/orders.js:42`, seen by one tool.
 */

/** A report's file out of text; `chunkSize` cuts it. */
export function aReportFile(text: string, overrides: Partial<ReportFile> & { chunkSize?: number } = {}): ReportFile {
  const { chunkSize = 1 << 20, ...rest } = overrides
  const bytes = new TextEncoder().encode(text)
  return {
    path: 'reports/scan.json',
    sha256: 'a'.repeat(64),
    size: bytes.length,
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize)
    },
    ...rest,
  }
}

export const anEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  tool: { name: 'Semgrep', version: '1.120.0' },
  category: 'sast',
  ruleId: 'javascript.express.sql-injection',
  title: 'SQL query built from user input',
  severity: 'high',
  asReported: 'ERROR',
  confidence: 'high',
  location: { type: 'code', path: 'src/orders.js', startLine: 42, endLine: 44 },
  source: { file: 'reports/semgrep.sarif', sha256: 'a'.repeat(64), pointer: '/runs/0/results/0' },
  ...overrides,
})

export const aSighting = (overrides: Partial<Sighting> = {}): Sighting => ({
  evidence: anEvidence(),
  identifiers: [{ scheme: 'cwe', value: 'CWE-89' }],
  also: [],
  family: 'sql-injection',
  ...overrides,
})

/** A finding; category, title, severity and location follow the first piece of evidence unless overridden. */
export function aFinding(overrides: Partial<Finding> = {}): Finding {
  const evidence = overrides.evidence ?? [anEvidence()]
  const [first] = evidence
  return {
    id: 'f1:0000000000000001',
    basis: 'family+path+code',
    category: first.category,
    title: first.title,
    identifiers: [{ scheme: 'cwe', value: 'CWE-89' }],
    family: 'sql-injection',
    severity: first.severity,
    location: first.location,
    places: [],
    joined: [],
    related: [],
    ...overrides,
    evidence,
  }
}

export const known = (value: boolean | number | string, source = 'a test'): Signal => ({
  state: 'known',
  value,
  source,
})
export const unknown = (why = 'nobody said', source = 'a test'): Signal => ({ state: 'unknown', why, source })

/** Every signal unknown but those given. */
export function aSignals(overrides: Partial<Signals> = {}): Signals {
  const all: Partial<Record<SignalName, Signal>> = {}
  for (const name of signalNames) all[name] = overrides[name] ?? unknown()
  return all as Signals // True: the loop sets every name.
}

export const aReach = (overrides: Partial<Reach> = {}): Reach => ({
  verdict: 'unknown',
  level: 'unknown',
  contested: false,
  because: 'no tool reports reach for this',
  ...overrides,
})

export const aService = (overrides: Partial<Service> = {}): Service => ({
  name: 'checkout',
  paths: ['services/checkout/**'],
  images: [],
  packages: [],
  hosts: [],
  routes: [],
  owners: ['@acme/payments'],
  exposure: 'internet',
  data: ['payment'],
  criticality: 'high',
  source: 'catalog.yml:3',
  ...overrides,
})

/** A finding as rank and gate leave it: introduced by the change, owned, in band B1. */
export const aRanked = (overrides: Partial<Ranked> = {}): Ranked => ({
  ...aFinding(overrides),
  owners: [{ handle: '@acme/payments', because: 'CODEOWNERS:4 src/**' }],
  service: null,
  signals: aSignals(),
  reach: aReach(),
  change: 'new',
  cause: 'introduced',
  causeBecause: 'its lines were added by this change',
  firstSeen: '2026-11-01T00:00:00Z',
  priority: { band: 'B1', row: 'high, reachable, likely exploited and not internal' },
  ...overrides,
})

export const aReportInfo = (overrides: Partial<ReportInfo> = {}): ReportInfo => ({
  file: 'reports/semgrep.sarif',
  sha256: 'a'.repeat(64),
  category: 'sast',
  format: 'sarif',
  tool: { name: 'Semgrep', version: '1.120.0' },
  health: 'ok',
  counts: { read: 1, kept: 1, dismissed: 0, skipped: 0 },
  problems: [],
  ...overrides,
})
export const aReport = (overrides: Partial<Report> = {}): Report => ({
  ...aReportInfo(),
  sightings: [aSighting()],
  ...overrides,
})

export const aProblem = (overrides: Partial<Problem> = {}): Problem => ({
  code: 'entry-skipped',
  message: 'An entry has no rule id.',
  next: 'Update the tool, or report its version to us.',
  at: { file: 'reports/semgrep.sarif', pointer: '/runs/0/results/7' },
  ...overrides,
})

export const aWaiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  id: 'CVE-2026-1234',
  reason: 'not-exploitable',
  text: 'Only reachable from the test harness.',
  approvedBy: '@acme/appsec',
  ticket: 'SEC-812',
  expires: '2026-12-31',
  ...overrides,
})

export const aPolicy = (overrides: Partial<Policy> = {}): Policy => ({
  version: 1,
  expect: [],
  gaps: 'undecided',
  services: [],
  rules: [],
  waivers: [],
  source: 'a test policy',
  ...overrides,
})

export const aVerdict = (overrides: Partial<Verdict> = {}): Verdict => ({
  outcome: 'pass',
  because: 'No rule fired.',
  violations: [],
  waived: [],
  idleWaivers: [],
  gaps: [],
  ...overrides,
})

export const aRun = (overrides: Partial<RunContext> = {}): RunContext => ({
  occasion: 'change',
  now: '2026-11-23T12:00:00Z',
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  headSha: '1234567890abcdef1234567890abcdef12345678',
  baseSha: 'abcdef1234567890abcdef1234567890abcdef12',
  branch: 'main',
  pullRequest: 7,
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  ...overrides,
})

/** Everything a renderer sees; the summary is counted from the findings and reports unless overridden. */
export function anAssessment(overrides: Partial<Assessment> = {}): Assessment {
  const findings = overrides.findings ?? [aRanked()]
  const reports = overrides.reports ?? [aReportInfo()]
  return {
    run: aRun(),
    policy: { source: 'default preset' },
    notices: [],
    services: [],
    resolved: [],
    trend: { at: [], open: [], new: [], resolved: [], medianDaysToFix: null },
    groups: [],
    problems: [],
    verdict: aVerdict(),
    presets: [],
    trials: [],
    ...overrides,
    findings,
    reports,
    summary: overrides.summary ?? aSummary(findings, reports),
  }
}
