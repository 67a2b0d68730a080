import type { Assessment } from '../model/assessment.ts'
import type { Finding } from '../model/finding.ts'
import { producerName } from '../model/producer.ts'
import { healthyProducers, healthyScans } from '../model/report.ts'
import type { Judgement } from '../model/judgement.ts'
import type { ClosedEntry, OpenEntry, Snapshot } from '../model/snapshot.ts'
import type { Trace } from '../model/trace.ts'

const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

export type SnapshotContext = {
  readonly baseline: Snapshot | undefined
  /** Version of the identity recipes. */
  readonly recipe: number
  /** What another run can know a finding by. */
  readonly traceOf: (finding: Finding) => Trace
  /** The last changes and what was said of them, oldest first. */
  readonly judgements?: readonly Judgement[]
}

/** Days for which a closed finding is kept with its places, so that it is known again wherever its lines went meanwhile. */
const tracedDays = 180

/**
 * What this run leaves in the history. What the baseline had open and nobody can call fixed (its report was not there or not healthy)
 * stays open; what was fixed is remembered, so that its return is a return. Dismissed findings are not open, and are remembered alike.
 */
export function toSnapshot(
  assessment: Assessment,
  { baseline, recipe, traceOf, judgements = [] }: SnapshotContext,
): Snapshot {
  const { run, findings, reports } = assessment
  const standing = findings.filter(({ evidence }) => evidence.some(({ dismissed }) => dismissed === undefined))
  const standingIds = new Set<string>(standing.map(({ id }) => id))
  const present = new Set<string>(findings.map(({ id }) => id))
  const resolved = new Set(assessment.resolved)
  const before = (baseline?.open ?? []).filter(({ id }) => !standingIds.has(id))
  const isOver = ({ id }: { readonly id: string }): boolean => resolved.has(id) || present.has(id)
  const over = before.filter(isOver).map((entry) => toClosed(entry, run.now))
  const closed = (baseline?.closed ?? []).filter(({ id }) => !standingIds.has(id)).map((entry) => aged(entry, run.now))
  return {
    version: 2,
    at: run.now,
    branch: run.branch ?? '',
    commit: run.headSha ?? '',
    recipe,
    producers: [...healthyProducers(reports)].sort(),
    scans: healthyScans(reports),
    open: byId([...before.filter((entry) => !isOver(entry)), ...standing.map((finding) => toEntry(finding, traceOf))]),
    closed: byId([...closed, ...over]),
    ...(judgements.length === 0 ? {} : { judgements }),
  }
}

const toClosed = ({ id, firstSeen, trace }: OpenEntry, closedAt: string): ClosedEntry => ({
  id,
  firstSeen,
  closedAt,
  ...(trace === undefined ? {} : { trace }),
})

/** A closed entry that is old is remembered by its id alone. */
function aged(entry: ClosedEntry, now: string): ClosedEntry {
  if (Date.parse(now) - Date.parse(entry.closedAt) < tracedDays * 86_400_000) return entry
  const { trace: _, ...rest } = entry
  return rest
}

function toEntry(
  finding: Assessment['findings'][number],
  traceOf: SnapshotContext['traceOf'],
): Snapshot['open'][number] {
  const { id, severity, firstSeen, evidence } = finding
  return {
    id,
    severity,
    firstSeen,
    by: [...new Set(evidence.map(({ tool }) => producerName(tool.name)))].sort(),
    reports: [...new Set(evidence.map(({ source }) => source.file))].sort(),
    trace: traceOf(finding),
  }
}
