import type { Assessment } from '../model/assessment.ts'
import { assessmentFileVersion } from '../model/assessment-file.ts'
import type { Ranked } from '../model/priority.ts'
import type { ReportInfo } from '../model/report.ts'
import { jsonChunks } from './json-chunks.ts'
import { findingWriter } from './json-finding.ts'
import { newWriting } from './json-text.ts'

/** The assessment file (docs/assessment.md), finding by finding: no text is ever held whole, facts are made when they are written. */
export function* json(assessment: Assessment): Iterable<string> {
  yield* jsonChunks(head(assessment))
  yield* findingPieces(assessment.findings)
}

function* head(assessment: Assessment): Generator<string> {
  const { run, policy, notices, verdict, presets, trials, summary } = assessment
  const { reports, problems, services, resolved, trend, groups } = assessment
  const judged = { schema: assessmentFileVersion, run, policy: { source: policy.source }, notices, verdict }
  yield '{\n'
  for (const [name, value] of Object.entries({ ...judged, presets, trials, summary }))
    yield `"${name}":${JSON.stringify(value)},\n`
  yield* list('reports', reports.map(reportOf))
  yield* list('problems', problems)
  yield* list('services', services)
  yield `"resolved":${JSON.stringify(resolved)},\n"trend":${JSON.stringify(trend)},\n`
  yield* list('groups', groups)
}

function* list(name: string, items: readonly object[]): Generator<string> {
  yield `"${name}":[`
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`
  yield '],\n'
}

function* findingPieces(findings: readonly Ranked[]): Generator<string> {
  const addFinding = findingWriter()
  yield '"findings":['
  for (let index = 0; index < findings.length; index++) {
    // One for each: what is filled for long costs a note of the garbage collector for each text that is added to it.
    const writing = newWriting(index === 0 ? '\n' : ',\n')
    addFinding(writing, findings[index] as Ranked) // below the length
    if (writing.pieces.length > 0) yield* writing.pieces
    yield writing.text
  }
  yield ']\n}\n'
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
