import { assess } from '../../src/assess.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import type { Edges } from '../../src/edge/ports.ts'
import { gather } from '../../src/gather.ts'
import { formatSnapshot, toSnapshot } from '../../src/history/index.ts'
import { recipe } from '../../src/merge/index.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { renderers } from '../../src/render/index.ts'
import { fakeEdges } from '../../__tests__/support/fake-edges.ts'
import { tracer } from '../../src/track/index.ts'
import type { Given, Situation } from './situation.ts'

/** The day of every situation that names none. */
const today = '2026-11-23T12:00:00Z'
const yesterday = '2026-11-22T02:00:00Z'

export type Judged = {
  readonly situation: Situation
  readonly assessment: Assessment
  /** Why it is not as expected; empty where it is. */
  readonly wrong: readonly string[]
}

async function assessed({ options, now = today, source = {}, baseline: _, ...world }: Given): Promise<Assessment> {
  const edges = fakeEdges({ base: {}, ...world })
  const documents: Edges['documents'] = {
    ...edges.documents,
    source: (path) => source[path] ?? null,
    files: () => Object.keys(source).sort(),
  }
  return assess(await gather(optionsSchema.parse(options ?? {}), { ...edges, documents, clock: () => new Date(now) }))
}

/** What the run of the base leaves, as the run of a change reads it. */
async function withBaseline(given: Given): Promise<Given> {
  if (given.baseline === undefined) return given
  const { source } = given.baseline
  const before = await assessed({
    reports: given.baseline.reports,
    context: { occasion: 'record', repository: 'acme/shop', headSha: 'b'.repeat(40), branch: 'main' },
    now: yesterday,
    ...(source === undefined ? {} : { source }),
  })
  const text = formatSnapshot(
    toSnapshot(before, { baseline: undefined, recipe, traceOf: tracer((path) => source?.[path] ?? null) }),
  )
  return { ...given, history: [{ file: 'posture-history/1.json', text }] }
}

/** Runs a situation through the real gathering, the real core and the real comment, and compares. */
export async function judge(situation: Situation): Promise<Judged> {
  const assessment = await assessed(await withBaseline(situation.given()))
  const { verdict, findings } = assessment
  const wrong: string[] = []
  if (verdict.outcome !== situation.verdict)
    wrong.push(`the gate says ${verdict.outcome} (${verdict.because}), expected ${situation.verdict}`)
  if (situation.blocks !== undefined) {
    const ids = new Set<string>(
      verdict.violations.filter(({ then }) => then === 'block').flatMap((violation) => violation.findings),
    )
    const blocked = findings.filter(({ id }) => ids.has(id)).map(({ title }) => title)
    if (blocked.join('\n') !== situation.blocks.join('\n'))
      wrong.push(`blocked by ${blocked.join(', ') || 'nothing'}, expected ${situation.blocks.join(', ') || 'nothing'}`)
  }
  if (situation.says !== undefined) {
    const comment = [...renderers.comment(assessment)].join('')
    if (!situation.says.test(comment)) wrong.push(`the comment does not say ${String(situation.says)}`)
  }
  return { situation, assessment, wrong }
}
