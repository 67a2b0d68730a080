import type { Edges } from './edge/ports.ts'
import { GateError, messageOf } from './errors.ts'
import { formatSnapshot, toSnapshot } from './history/index.ts'
import { recipe } from './merge/index.ts'
import type { Assessment } from './model/assessment.ts'
import type { Snapshot } from './model/snapshot.ts'
import { tracer } from './track/index.ts'

/** `2026-11-23T12-00-00Z-1a2b3c4`: sorts by time, and says what it is of. */
export const snapshotName = ({ at, commit }: Snapshot): string =>
  `${at.replace(/\.\d+/, '').replaceAll(':', '-')}${/^[0-9a-f]{7}/.test(commit) ? `-${commit.slice(0, 7)}` : ''}`

/**
 * Leaves a snapshot of this run in the history. A change leaves none: it is not on its branch yet, and would become the baseline of
 * others. A history that cannot be written is a warning. Never throws.
 */
export async function record(assessment: Assessment, baseline: Snapshot | undefined, edges: Edges): Promise<void> {
  if (assessment.run.occasion === 'change') return
  try {
    const traceOf = tracer((path) => edges.documents.source(path))
    const snapshot = toSnapshot(assessment, { baseline, recipe, traceOf })
    await edges.history.append(snapshotName(snapshot), formatSnapshot(snapshot))
  } catch (error) {
    const next = error instanceof GateError ? ` ${error.next}` : ''
    edges.log.warn(`The history was not written: ${messageOf(error)}.${next} The verdict stands.`)
  }
}
