import type { Cause, Change, Tracked } from '../model/change.ts'
import type { Occasion } from '../model/occasion.ts'
import { healthyProducers, type ReportInfo } from '../model/report.ts'
import type { Enriched } from '../model/signal.ts'
import type { Snapshot } from '../model/snapshot.ts'

export type TrackContext = {
  /** Oldest first; the last is the baseline. */
  readonly history: readonly Snapshot[]
  readonly occasion: Occasion
  readonly reports: readonly ReportInfo[]
  readonly now: Date
}
export type TrackResult = { readonly tracked: readonly Tracked[]; readonly resolved: readonly string[] }

/**
 * Findings against the baseline and the change: new, open or reopened; introduced here or disclosed to the world. Without a baseline
 * the change's own lines decide alone, and what they cannot show is unknown, never "everything is new".
 */
export function track(findings: readonly Enriched[], { history, occasion, reports, now }: TrackContext): TrackResult {
  const baseline = history.at(-1)
  const open = new Map(baseline?.open.map((entry) => [entry.id, entry]))
  const closed = new Map(baseline?.closed.map((entry) => [entry.id, entry]))
  const today = now.toISOString()
  const tracked = findings.map((finding): Tracked => {
    const before = open.get(finding.id)
    const change = changeOf(finding.id, baseline, open, closed)
    const { cause, because } = causeOf(finding, occasion, before?.firstSeen)
    const firstSeen = before?.firstSeen ?? closed.get(finding.id)?.firstSeen ?? today
    return { ...finding, change, cause, causeBecause: because, firstSeen }
  })
  return { tracked, resolved: resolvedSince(baseline, tracked, healthyProducers(reports)) }
}

type Ids = { readonly has: (id: string) => boolean }

function changeOf(id: string, baseline: Snapshot | undefined, open: Ids, closed: Ids): Change {
  if (baseline === undefined) return 'unknown'
  if (open.has(id)) return 'open'
  return closed.has(id) ? 'reopened' : 'new'
}

function causeOf(
  finding: Enriched,
  occasion: Occasion,
  knownSince: string | undefined,
): { cause: Cause; because: string } {
  if (knownSince !== undefined)
    return { cause: 'disclosed', because: `the base has it since ${knownSince.slice(0, 10)}` }
  if (occasion !== 'change') return { cause: 'unknown', because: 'there is no change to compare with' }
  const signal = finding.signals['in-change']
  if (signal.state === 'unknown') return { cause: 'unknown', because: signal.why }
  return signal.value === true
    ? { cause: 'introduced', because: signal.source }
    : { cause: 'disclosed', because: `nothing of it changed here (${signal.source})` }
}

/** What the baseline had and this run no longer sees, only where every tool that saw it reported healthily. */
function resolvedSince(
  baseline: Snapshot | undefined,
  tracked: readonly Tracked[],
  healthy: ReadonlySet<string>,
): readonly string[] {
  if (baseline === undefined) return []
  const present = new Set<string>(tracked.map(({ id }) => id))
  return baseline.open
    .filter(({ id, by }) => !present.has(id) && by.length > 0 && by.every((tool) => healthy.has(tool)))
    .map(({ id }) => id)
    .sort()
}
