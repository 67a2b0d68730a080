import type { Assessment } from '../model/assessment.ts'
import { assessmentFileVersion } from '../model/assessment-file.ts'
import type { ReportInfo } from '../model/report.ts'
import { jsonChunks } from './json-chunks.ts'
import { findingWriter } from './json-finding.ts'

/** The assessment file (docs/assessment.md), finding by finding: no text is ever held whole, facts are made when they are written. */
export function* json(assessment: Assessment): Iterable<string> {
  yield* jsonChunks(pieces(assessment))
}

function* pieces(assessment: Assessment): Generator<string> {
  const { run, policy, notices, verdict, presets, trials, summary, reports, problems, services, resolved, trend } =
    assessment
  const { groups, findings } = assessment
  const judged = { schema: assessmentFileVersion, run, policy: { source: policy.source }, notices, verdict }
  const head = { ...judged, presets, trials, summary }
  yield '{\n'
  for (const [name, value] of Object.entries(head)) yield `"${name}":${JSON.stringify(value)},\n`
  yield* list('reports', reports, (report) => JSON.stringify(reportOf(report)))
  yield* list('problems', problems, (problem) => JSON.stringify(problem))
  yield* list('services', services, (service) => JSON.stringify(service))
  yield `"resolved":${JSON.stringify(resolved)},\n"trend":${JSON.stringify(trend)},\n`
  yield* list('groups', groups, (group) => JSON.stringify(group))
  yield* list('findings', findings, findingWriter(), '\n}\n')
}

function* list<T>(name: string, items: readonly T[], write: (item: T) => string, end = ',\n'): Generator<string> {
  yield `"${name}":[`
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${write(item)}`
  yield `]${end}`
}

const reportOf = (report: ReportInfo) => ({
  file: report.file,
  sha256: report.sha256,
  document: report.document,
  format: report.format,
  tool: report.tool,
  category: report.category,
  health: report.health,
  counts: report.counts,
  scannedAt: report.scannedAt,
  commit: report.commit,
  tracked: report.tracked,
  parts: report.parts,
  problems: report.problems,
})
