import { assess } from './assess.ts'
import type { Options } from './edge/options.ts'
import type { Edges } from './edge/ports.ts'
import { exitCodes } from './errors.ts'
import { overrule } from './gate/index.ts'
import { gather } from './gather.ts'
import type { Assessment } from './model/assessment.ts'
import { reportName, type ReportInfo } from './model/report.ts'
import type { Outcome, Verdict } from './model/verdict.ts'
import { publish } from './publish.ts'
import { readAhead } from './read-ahead.ts'
import { record } from './record.ts'

/** The last line of a run: the outcome and the reason in one sentence, on one line whatever the reason holds. */
export const verdictLine = ({ outcome, because }: Verdict): string =>
  `Verdict: ${outcome}${because === '' ? '' : `. ${because.replace(/\s+/g, ' ')}`}`

/** The only place where the two halves meet: gather, assess, publish, record. */
export async function run(options: Options, edges: Edges): Promise<Outcome> {
  const input = await gather(options, edges)
  const ahead = await readAhead(input.files, input, edges)
  const assessment = await overridden(assess({ ...input, ahead }), edges)
  for (const line of countLines(assessment.reports)) edges.log.debug(line)
  await publish(assessment, options, edges)
  if (options.history !== undefined)
    await record(assessment, { baseline: input.history.at(-1), judgements: input.judgements ?? [] }, edges)
  if (options['exit-zero'])
    edges.log.info(`Exit code 0 by --exit-zero; the gate would give ${exitCodes[assessment.verdict.outcome]}.`)
  edges.log.result(verdictLine(assessment.verdict))
  return assessment.verdict.outcome
}

/** A red verdict is asked about once more: somebody who may can have let it through. */
async function overridden(assessment: Assessment, { pullRequest }: Edges): Promise<Assessment> {
  const { outcome } = assessment.verdict
  if (outcome !== 'block' && outcome !== 'undecided') return assessment
  const override = await pullRequest.override()
  return override === null ? assessment : { ...assessment, verdict: overrule(assessment.verdict, override) }
}

/** What became of the entries of each report, one line each. */
const countLines = (reports: readonly ReportInfo[]): readonly string[] =>
  reports.map((report) => {
    const { format, health } = report
    const { read, kept, dismissed, skipped } = report.counts
    const numbers = `${read} read = ${kept} kept + ${dismissed} dismissed + ${skipped} skipped`
    return `${reportName(report)}: ${format ?? 'no format'}, ${health}, ${numbers}`
  })

/** The exit code of an outcome, house contract 8. */
export const exitCodeOf = (outcome: Outcome, options: Pick<Options, 'exit-zero'>): number =>
  options['exit-zero'] ? 0 : exitCodes[outcome]
