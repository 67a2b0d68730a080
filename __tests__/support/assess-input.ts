import type { AssessInput } from '../../src/assess.ts'
import type { Category } from '../../src/model/category.ts'
import type { ReportFile } from '../../src/model/report.ts'
import { presetPolicy } from '../../src/policy/index.ts'
import { aReportFile, aRun } from './builders.ts'

/** One entry of a report in our own format; what is not said is the SQL injection of `src/orders.js:42`. */
export type Entry = { readonly [key: string]: unknown }

export const anEntry = (overrides: Entry = {}): Entry => ({
  rule: 'sql-injection',
  title: 'SQL query built from user input',
  severity: 'high',
  identifiers: ['CWE-89'],
  location: { type: 'code', path: 'src/orders.js', startLine: 42 },
  ...overrides,
})

/** A report in our own format, as a file. */
export const aGenericReport = (
  findings: readonly Entry[],
  {
    path = 'reports/semgrep.json',
    tool = 'Semgrep',
    category = 'sast',
  }: { readonly path?: string; readonly tool?: string; readonly category?: Category } = {},
): ReportFile =>
  aReportFile(JSON.stringify({ schema: 'posture-gate/report/v1', tool: { name: tool }, category, findings }), {
    path,
    sha256: Buffer.from(path).toString('hex').padEnd(64, '0').slice(0, 64),
  })

const preset = presetPolicy('default')

/** Nothing but the files, judged by the default preset in a pull request whose lines are not known; every source file exists. */
export const anAssessInput = (overrides: Partial<AssessInput> = {}): AssessInput => ({
  files: [aGenericReport([anEntry()])],
  problems: [],
  notices: [],
  policy: preset,
  mappings: [],
  services: [],
  codeowners: null,
  kev: null,
  epss: null,
  change: { known: false, why: 'not given' },
  lockfiles: [],
  history: [],
  renames: new Map(),
  run: aRun(),
  source: () => [],
  checkout: () => [],
  roots: [],
  secretKey: 'a key',
  now: new Date('2026-11-23T12:00:00Z'),
  ...overrides,
})
