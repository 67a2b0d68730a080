import { memoised } from '../memoised.ts'
import type { Change, Renames, TrackedBy, Tracked } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Occasion } from '../model/occasion.ts'
import type { ReportInfo } from '../model/report.ts'
import type { Enriched, Signal } from '../model/signal.ts'
import type { OpenEntry, Snapshot } from '../model/snapshot.ts'
import type { Mark } from '../model/trace.ts'
import { causeOf } from './cause.ts'
import { lastingIds } from './ids.ts'
import { codeFinder } from './lines.ts'
import { match, matchClosed } from './match.ts'
import { freeNow, freeThen, type Matching, type Traced } from './matching.ts'
import { recut } from './recut.ts'
import type { RenameContext } from './renames.ts'
import { resolver } from './resolved.ts'
import { tracer } from './trace.ts'

export { tracer } from './trace.ts'

export type TrackContext = {
  /** Oldest first; the last is the baseline. */
  readonly history: readonly Snapshot[]
  readonly occasion: Occasion
  readonly reports: readonly ReportInfo[]
  readonly now: Date
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
  /** Files that have another name than at the baseline, where git could tell. */
  readonly renames: Renames
}
export type TrackResult = {
  /** Under their lasting ids, in the order in which they were given. */
  readonly findings: readonly Finding[]
  /** In the same order. */
  readonly tracked: readonly Tracked[]
  readonly resolved: readonly string[]
}

/**
 * Findings against the baseline and the change: which of them an earlier run had, under the id they were born with; new, open or
 * reopened; introduced here or disclosed to the world; and what is gone. Without a baseline the change's own lines decide alone, and
 * what they cannot show is unknown, never "everything is new". Input order never shows; `enriched` has that of the findings.
 */
export function track(findings: readonly Finding[], enriched: readonly Enriched[], context: TrackContext): TrackResult {
  const baseline = context.history.at(-1)
  if (baseline === undefined) return { findings, tracked: enriched.map(firstTracker(context)), resolved: [] }
  const found = find(findings, baseline, context)
  const ids = lastingIds(
    findings,
    (index) => found.past[index]?.keptId,
    (id) => found.reserved.has(id),
  )
  const now = context.now.toISOString()
  const tracked = enriched.map((one, index): Tracked => {
    const past = found.past[index]
    const { cause, because } = causeOf(
      one.signals['in-change'],
      context.occasion,
      past?.change === 'open' ? past.firstSeen : undefined,
    )
    const { change, firstSeen } = past ?? { change: 'new', firstSeen: now }
    const all = { change, cause, causeBecause: because, firstSeen }
    return past === undefined ? all : { ...all, trackedBy: past.by }
  })
  return { findings: underIds(findings, ids), tracked, resolved: found.resolved }
}

/** The findings under these ids, wherever one names another, too. */
function underIds(findings: readonly Finding[], ids: readonly Finding['id'][]): readonly Finding[] {
  const renamed = new Map<string, Finding['id']>()
  for (const [index, { id }] of findings.entries()) if (ids[index] !== id) renamed.set(id, ids[index] ?? id)
  if (renamed.size === 0) return findings
  return findings.map((finding, index) => {
    const id = ids[index] ?? finding.id
    const related = finding.related.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id }))
    return id === finding.id && related.length === 0 ? finding : { ...finding, id, related }
  })
}

/** What is said without a history; one object for each cause, however many findings share it. */
function firstTracker({ occasion, now }: TrackContext): (one: Enriched) => Tracked {
  const firstSeen = now.toISOString()
  const byCause = memoised((signal: Signal): Tracked => {
    const { cause, because } = causeOf(signal, occasion, undefined)
    return { change: 'unknown', cause, causeBecause: because, firstSeen }
  })
  return ({ signals }) => byCause(signals['in-change'])
}

/** What the history knows of a finding. */
type Past = {
  readonly change: Change
  readonly firstSeen: string
  readonly by: TrackedBy
  readonly keptId?: Finding['id']
}
type Found = {
  readonly past: readonly (Past | undefined)[]
  readonly resolved: readonly string[]
  /** Ids that belong to others: what is new may not take them. */
  readonly reserved: ReadonlySet<string>
}

function find(findings: readonly Finding[], baseline: Snapshot, context: TrackContext): Found {
  const toTrace = tracer(context.source)
  const now = findings.map((finding): Traced => {
    return { id: finding.id, trace: toTrace(finding), lasting: !/\+(?:code|line|resource)$/.test(finding.basis) }
  })
  const open = match(baseline.open.map(toTraced), now, renameContext(now, context))
  const { absorbed, split } = recut(open)
  const past: (Past | undefined)[] = open.found.map((found) =>
    found === undefined ? undefined : pastOf(baseline.open[found.then], 'open', found.by),
  )
  for (const [index, from] of split) {
    const entry = baseline.open[from]
    const by: TrackedBy = { reason: 'split', values: { from: entry?.id ?? '' } }
    if (entry !== undefined) past[index] = { change: 'open', firstSeen: entry.firstSeen, by }
  }
  const left = freeNow(open).filter((index) => past[index] === undefined)
  const back = matchClosed(
    baseline.closed.map(toTraced),
    left.map((index) => now[index] as Traced),
  ) // indices of this very array
  for (const [position, index] of left.entries()) {
    const found = back.found[position]
    if (found !== undefined) past[index] = pastOf(baseline.closed[found.then], 'reopened', found.by)
  }
  const resolved = resolvedOf(open, absorbed, baseline, findings, context)
  const reserved = new Set([...baseline.open, ...baseline.closed].map(({ id }) => id))
  return { past, resolved, reserved }
}

const toTraced = ({ id, trace }: { readonly id: string; readonly trace?: OpenEntry['trace'] }): Traced => ({
  id,
  trace,
  lasting: trace === undefined,
})

function pastOf(
  entry: { readonly id: string; readonly firstSeen: string } | undefined,
  change: Change,
  by: TrackedBy,
): Past | undefined {
  // True: ids of a snapshot are those that a run gave.
  return entry === undefined ? undefined : { change, firstSeen: entry.firstSeen, by, keptId: entry.id as Finding['id'] }
}

/** A file can only be asked for where there is a checkout at all: one that holds any of the files that findings name. */
function renameContext(now: readonly Traced[], { renames, source }: TrackContext): RenameContext {
  const isCheckout = now.some(({ trace }) => trace?.marks.some((mark) => mark.type === 'code' && mark.code !== ''))
  return { renames, exists: isCheckout ? (path) => source(path) !== null : null }
}

function resolvedOf(
  open: Matching,
  absorbed: ReadonlySet<number>,
  baseline: Snapshot,
  findings: readonly Finding[],
  { reports, source }: TrackContext,
): readonly string[] {
  const finder = codeFinder(source)
  const stands = (mark: Mark): boolean | null => (mark.type === 'code' ? finder(mark) : null)
  const isResolved = resolver({ baseline, reports, findings, stands, exists: (path) => source(path) !== null })
  return freeThen(open)
    .filter((index) => !absorbed.has(index))
    .map((index) => baseline.open[index] as OpenEntry) // indices of this very array
    .filter(isResolved)
    .map(({ id }) => id)
    .sort()
}
