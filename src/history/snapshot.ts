import type { Assessment } from '../model/assessment.ts'
import type { Problem } from '../model/problem.ts'
import { healthyProducers } from '../model/report.ts'
import { snapshotSchema, type Snapshot } from '../model/snapshot.ts'

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/**
 * What this run leaves in the history. What the baseline had open and nobody can call fixed (its tool did not report healthily) stays
 * open; what was fixed is remembered, so that its return is a return. Dismissed findings are not open, and are remembered alike.
 */
export function toSnapshot(assessment: Assessment, baseline: Snapshot | undefined, recipe: number): Snapshot {
  const { run, findings, reports } = assessment
  const standing = findings.filter(({ evidence }) => evidence.some(({ dismissed }) => dismissed === undefined))
  const standingIds = new Set<string>(standing.map(({ id }) => id))
  const present = new Set<string>(findings.map(({ id }) => id))
  const resolved = new Set(assessment.resolved)
  const before = (baseline?.open ?? []).filter(({ id }) => !standingIds.has(id))
  const isOver = ({ id }: { readonly id: string }): boolean => resolved.has(id) || present.has(id)
  const over = before.filter(isOver).map(({ id, firstSeen }) => ({ id, firstSeen, closedAt: run.now }))
  return {
    version: 1,
    at: run.now,
    branch: run.branch ?? '',
    commit: run.headSha ?? '',
    recipe,
    producers: [...healthyProducers(reports)].sort(),
    open: byId([...before.filter((entry) => !isOver(entry)), ...standing.map(toEntry)]),
    closed: byId([...(baseline?.closed ?? []).filter(({ id }) => !standingIds.has(id)), ...over]),
  }
}

const toEntry = ({ id, severity, firstSeen, evidence }: Assessment['findings'][number]): Snapshot['open'][number] => ({
  id,
  severity,
  firstSeen,
  by: [...new Set(evidence.map(({ tool }) => tool.name.toLowerCase()))].sort(),
})

/** The snapshot as one line of JSON. */
export const formatSnapshot = (snapshot: Snapshot): string => `${JSON.stringify(snapshot)}\n`

/**
 * Snapshots out of the files of a history, oldest first. A damaged file, one of another version or of another recipe costs that file
 * only and is a problem. Never throws.
 */
export function parseSnapshots(
  files: readonly { readonly file: string; readonly text: string }[],
  recipe: number,
): { readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] } {
  const snapshots: Snapshot[] = []
  const problems: Problem[] = []
  for (const { file, text } of files) {
    const refused = (message: string): number =>
      problems.push({
        code: 'context',
        message,
        next: 'The run goes on without it; remove or restore the file.',
        at: { file },
      })
    let document: unknown
    try {
      document = JSON.parse(text)
    } catch {
      refused('not a snapshot: the file is not JSON')
      continue
    }
    const parsed = snapshotSchema.safeParse(document)
    if (!parsed.success) refused('not a snapshot of version 1')
    else if (parsed.data.recipe !== recipe)
      refused(
        `made with identity recipe ${parsed.data.recipe} where ${recipe} was expected: its findings cannot be compared`,
      )
    else snapshots.push(parsed.data)
  }
  return { snapshots: snapshots.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), problems }
}
