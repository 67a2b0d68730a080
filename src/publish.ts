import type { Options } from './edge/options.ts'
import type { Edges, Sink } from './edge/ports.ts'
import { GateError, messageOf } from './errors.ts'
import type { Assessment } from './model/assessment.ts'
import { renderers, type Renderer } from './render/index.ts'

/** Whether a person has to hear of it: the verdict is not a plain pass, a rule spoke, something is missing, or the change brought something. */
export function isWorthSaying({ verdict, notices, findings, run }: Assessment): boolean {
  return (
    verdict.outcome !== 'pass' ||
    notices.length > 0 ||
    verdict.gaps.length > 0 ||
    verdict.violations.some(({ then }) => then !== 'shadow') ||
    (run.occasion === 'change' && findings.some(({ cause }) => cause === 'introduced'))
  )
}

const rendererOf = (output: string): Renderer | undefined =>
  Object.entries(renderers).find(([name]) => name === output)?.[1]

async function write(sink: Sink, assessment: Assessment, { log }: Edges): Promise<boolean> {
  try {
    const render = rendererOf(sink.output)
    if (render === undefined) throw new Error(`there is no output called ${sink.output}`)
    await sink.write(render(assessment, sink.look), { worthSaying: isWorthSaying(assessment) })
    return true
  } catch (error) {
    const next = error instanceof GateError ? ` ${error.next}` : ''
    log.warn(`${sink.title} was not written: ${messageOf(error)}.${next} The verdict stands.`)
    return false
  }
}

/** Findings that a blocking rule fired on, each once. */
const blocked = ({ verdict }: Assessment): number =>
  new Set(verdict.violations.filter(({ then }) => then === 'block').flatMap(({ findings }) => findings)).size

/**
 * Renders each output and hands it to its sink, one after another. A sink that fails is a warning with the next step in it; the
 * verdict was made before and stands. Never throws.
 */
export async function publish(assessment: Assessment, options: Options, edges: Edges): Promise<void> {
  const written = new Set<string>()
  for (const sink of edges.sinks) if (await write(sink, assessment, edges)) written.add(sink.output)
  const pathOf = (output: 'json' | 'sarif'): string => (written.has(output) ? (options[output] ?? '') : '')
  // Numbers, words of ours and paths the workflow itself gave: later steps may put outputs into scripts.
  await edges.outputs({
    verdict: assessment.verdict.outcome,
    blocked: String(blocked(assessment)),
    findings: String(assessment.findings.length),
    assessment: pathOf('json'),
    sarif: pathOf('sarif'),
  })
}
