import type { Edges } from './edge/ports.ts'
import { GateError, messageOf } from './errors.ts'
import { formatJudgement, formatSnapshot, toSnapshot } from './history/index.ts'
import { recipe } from './merge/index.ts'
import type { Assessment } from './model/assessment.ts'
import type { Judgement } from './model/judgement.ts'
import type { Snapshot } from './model/snapshot.ts'
import { tracer } from './track/index.ts'

/** `2026-11-23T12-00-00Z-1a2b3c4`: sorts by time, and says what it is of. */
export const snapshotName = ({ at, commit }: Pick<Snapshot, 'at' | 'commit'>): string =>
  `${at.replace(/\.\d+/, '').replaceAll(':', '-')}${/^[0-9a-f]{7}/.test(commit) ? `-${commit.slice(0, 7)}` : ''}`

export type Past = {
  readonly baseline: Snapshot | undefined
  /** The last changes and what was said of them, oldest first. */
  readonly judgements: readonly Judgement[]
}

/**
 * Leaves a snapshot of this run in the history. A change leaves none: it is not on its branch yet, and would become the baseline of
 * others; what was said of it is left beside the history. What cannot be written is a warning. Never throws.
 */
export async function record(assessment: Assessment, { baseline, judgements }: Past, edges: Edges): Promise<void> {
  const { run } = assessment
  try {
    if (run.occasion === 'change') {
      const judgement = formatJudgement(assessment)
      if (judgement !== null)
        await edges.history.leave(snapshotName({ at: run.now, commit: run.headSha ?? '' }), judgement)
      return
    }
    const traceOf = tracer((path) => edges.documents.source(path))
    const snapshot = toSnapshot(assessment, { baseline, recipe, traceOf, judgements })
    await edges.history.append(snapshotName(snapshot), formatSnapshot(snapshot))
  } catch (error) {
    const next = error instanceof GateError ? ` ${error.next}` : ''
    edges.log.warn(`The history was not written: ${messageOf(error)}.${next} The verdict stands.`)
  }
}
