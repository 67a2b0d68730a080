import type { Edges } from './edge/ports.ts'
import type { Snapshot } from './model/snapshot.ts'

export type Baseline = {
  /** Oldest first; the last is what is compared with. */
  readonly history: readonly Snapshot[]
  /** Whether the baseline is of a commit after the one that the change starts from. */
  readonly later: boolean
}

/** What was closed after the change began is still open where it began. */
const reopened = (snapshot: Snapshot, since: string): Snapshot => {
  const after = snapshot.closed.filter(({ closedAt }) => Date.parse(closedAt) > Date.parse(since))
  const ids = new Set(after.map(({ id }) => id))
  return {
    ...snapshot,
    // Nobody remembers how severe they were, nor who saw them: they cannot be called fixed by this change.
    open: [
      ...snapshot.open,
      ...after.map(({ closedAt: _, ...entry }) => ({ ...entry, severity: 'unknown' as const, by: [] })),
    ],
    closed: snapshot.closed.filter(({ id }) => !ids.has(id)),
  }
}

/**
 * The history up to the snapshot that a change is to be compared with: the newest of a commit that its start has. Where all of them came
 * later, the newest, with what it closed since taken as open: or what others fixed meanwhile would look like the work of this change.
 * Where nobody can tell (a shallow clone) the newest counts.
 */
export async function baselineFor(history: readonly Snapshot[], start: Edges['start']): Promise<Baseline> {
  const newest = history.at(-1)
  const from = newest === undefined ? null : await start()
  if (newest === undefined || from === null) return { history, later: false }
  for (let end = history.length; end > 0; end--) {
    const commit = history[end - 1]?.commit ?? ''
    const place = commit === '' ? 'unknown' : await from.place(commit)
    if (place === 'before') return { history: history.slice(0, end), later: false }
    if (place === 'unknown') return end === history.length ? { history, later: false } : later(history, newest, from.at)
  }
  return later(history, newest, from.at)
}

const later = (history: readonly Snapshot[], newest: Snapshot, since: string): Baseline => ({
  history: [...history.slice(0, -1), reopened(newest, since)],
  later: true,
})
