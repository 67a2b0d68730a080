import type { Category } from '../../src/model/category.ts'
import type { ReportFile } from '../../src/model/report.ts'
import { aReportFile } from '../../__tests__/support/builders.ts'
import { npmLockOf } from '../../__tests__/support/lockfiles.ts'

export { npmLockOf }

export type Flaw = { readonly [key: string]: unknown }
type ReportOptions = {
  readonly path?: string
  readonly tool?: string
  readonly commit?: string
  readonly scannedAt?: string
}

/** Any text as a report file. */
export const file = (path: string, text: string, more: Partial<ReportFile> = {}): ReportFile =>
  aReportFile(text, { path, sha256: Buffer.from(path).toString('hex').padEnd(64, '0').slice(0, 64), ...more })

const ours = (
  category: Category,
  findings: readonly Flaw[],
  options: Required<Pick<ReportOptions, 'path' | 'tool'>> & ReportOptions,
) => {
  const { path, tool, ...rest } = options
  return file(
    path,
    JSON.stringify({ schema: 'posture-gate/report/v1', tool: { name: tool }, category, findings, ...rest }),
  )
}

/** A SQL injection in `src/orders.js:42`, rated high, unless told otherwise. */
export const sql = (overrides: Flaw = {}): Flaw => ({
  rule: 'sql-injection',
  title: 'SQL injection',
  severity: 'high',
  identifiers: ['CWE-89'],
  location: { type: 'code', path: 'src/orders.js', startLine: 42 },
  ...overrides,
})

/** A tool shows how data of an attacker gets there. */
export const withPath: Flaw = { reach: { level: 'entry_path', method: 'dataflow', original: 'data flow in 3 steps' } }
/** A tool looked for a call and found none. */
export const withoutPath: Flaw = {
  reach: { level: 'no_path', granularity: 'symbol', method: 'callgraph', original: 'not called' },
}

/** A static analyser's report. */
export const sast = (findings: readonly Flaw[] = [], options: ReportOptions = {}): ReportFile =>
  ours('sast', findings, { path: 'reports/semgrep.json', tool: 'Semgrep', ...options })

/** An advisory about lodash 4.17.20 of package-lock.json, rated critical, unless told otherwise. */
export const advisory = (overrides: Flaw & { purl?: string; manifest?: string; image?: string } = {}): Flaw => {
  const { purl = 'pkg:npm/lodash@4.17.20', manifest = 'package-lock.json', image, ...rest } = overrides
  return {
    rule: 'CVE-2026-10001',
    title: 'Command injection in lodash',
    severity: 'critical',
    identifiers: ['CVE-2026-10001'],
    location: { type: 'package', purl, ...(image === undefined ? { manifest } : { image }) },
    ...rest,
  }
}

/** A dependency scanner's report. */
export const sca = (findings: readonly Flaw[] = [], options: ReportOptions = {}): ReportFile =>
  ours('sca', findings, { path: 'reports/osv.json', tool: 'osv-scanner', ...options })

/** A report of any other kind. */
export const other = (category: Category, findings: readonly Flaw[] = [], options: ReportOptions = {}): ReportFile =>
  ours(category, findings, { path: `reports/${category}.json`, tool: `${category}-scanner`, ...options })

/** TruffleHog found a password of a database, and tried it or not. */
export const trufflehog = (path: string, line: number, verified: boolean, secret = 'Tg0pz8Jii8hkLx4'): ReportFile =>
  file(
    'reports/trufflehog.jsonl',
    `${JSON.stringify({
      SourceMetadata: { Data: { Filesystem: { file: path, line } } },
      SourceName: 'trufflehog - filesystem',
      DetectorName: 'Postgres',
      DecoderName: 'PLAIN',
      Verified: verified,
      Raw: `postgresql://shop:${secret}@db.example:5432/shop`,
    })}\n`,
  )

/** Gitleaks found keys, or one key in several places. */
export const gitleaks = (places: readonly (readonly [path: string, line: number])[], key?: string): ReportFile =>
  file(
    'reports/gitleaks.json',
    JSON.stringify(
      places.map(([File, StartLine], n) => ({
        RuleID: 'aws-access-token',
        Description: 'AWS credentials',
        StartLine,
        EndLine: StartLine,
        StartColumn: 1,
        EndColumn: 20,
        Match: key ?? `AKIAFAKESHOP7KEY2XQ${n}`,
        Secret: key ?? `AKIAFAKESHOP7KEY2XQ${n}`,
        File,
        Commit: '',
        Fingerprint: `${File}:aws-access-token:${StartLine}`,
        Tags: [],
      })),
    ),
  )

/** A dynamic scan that set an endpoint off. */
export const dast = (overrides: Flaw = {}, options: ReportOptions = {}): ReportFile =>
  other(
    'dast',
    [
      {
        rule: '40018',
        title: 'SQL injection by request',
        severity: 'high',
        identifiers: ['CWE-89'],
        location: { type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders', parameter: 'customer' },
        reach: { level: 'exercised', method: 'dynamic', original: 'the response shows it' },
        ...overrides,
      },
    ],
    { path: 'reports/zap.json', tool: 'ZAP', ...options },
  )

/** CISA's catalogue with these ids. */
export const kevOf = (day: string, ...ids: readonly string[]): string =>
  JSON.stringify({
    title: 'CISA Catalog of Known Exploited Vulnerabilities',
    catalogVersion: day.replaceAll('-', '.'),
    dateReleased: `${day}T00:00:00.000Z`,
    count: ids.length,
    vulnerabilities: ids.map((cveID) => ({ cveID, dateAdded: day, knownRansomwareCampaignUse: 'Unknown' })),
  })

/** An OpenVEX statement that lodash is not affected. */
export const vex = (more: Partial<ReportFile> = {}, id = 'CVE-2026-10001'): ReportFile =>
  file(
    'vex/lodash.openvex.json',
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://shop.example/vex/1',
      author: 'Shop Security',
      timestamp: '2026-11-20T10:00:00Z',
      version: 1,
      statements: [
        {
          vulnerability: { name: id },
          products: [{ '@id': 'pkg:npm/lodash@4.17.20' }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          impact_statement: 'template() is never called.',
        },
      ],
    }),
    more,
  )

/** As many old findings of one severity, in files that no change of ours touches. */
export const backlog = (count: number, severity: string): readonly Flaw[] =>
  Array.from({ length: count }, (_, n) =>
    sql({
      rule: `legacy-${n % 40}`,
      title: `Old flaw ${n}`,
      severity,
      location: { type: 'code', path: `src/legacy/file-${n % 400}.js`, startLine: 10 + Math.floor(n / 400) * 7 },
    }),
  )
