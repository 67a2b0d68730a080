import { formatSnapshot, parseSnapshots, toSnapshot } from '../../src/history/index.ts'
import { merge } from '../../src/merge/index.ts'
import type { Tracked } from '../../src/model/change.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Ranked } from '../../src/model/priority.ts'
import type { ReportInfo } from '../../src/model/report.ts'
import type { Severity } from '../../src/model/severity.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { track, tracer, type TrackContext } from '../../src/track/index.ts'
import { anAssessment, anEvidence, aRanked, aReportInfo, aRun, aSighting } from './builders.ts'
import { sourceOf } from './history.ts'

/** Source files by path. A line with `danger_x(` is a finding of the rule `x`. */
export type Tree = Readonly<Record<string, readonly string[]>>

export type ScanOptions = {
  readonly tool?: string
  readonly version?: string
  readonly report?: string
  readonly title?: string
  readonly severity?: Severity
  /** How the tool calls its rules now. */
  readonly ruleOf?: (name: string) => string
  /** What the tool does not look at. */
  readonly skip?: (path: string) => boolean
}

/** What a scanner finds in a tree, merged as a run does it. */
export function scan(tree: Tree, options: ScanOptions = {}): readonly Ranked[] {
  const {
    tool = 'Semgrep',
    report = 'reports/semgrep.sarif',
    ruleOf = (name: string): string => name,
    skip = () => false,
  } = options
  const sightings = Object.entries(tree).flatMap(([path, lines]) =>
    skip(path)
      ? []
      : lines.flatMap((line, index) => {
          const rule = /danger_(\w+)\(/.exec(line)?.[1]
          if (rule === undefined) return []
          const evidence = anEvidence({
            tool: { name: tool, ...(options.version === undefined ? {} : { version: options.version }) },
            ruleId: ruleOf(rule),
            title: options.title ?? `never call danger_${rule}`,
            severity: options.severity ?? 'high',
            location: { type: 'code', path, startLine: index + 1 },
            source: { file: report, sha256: 'a'.repeat(64), pointer: `/${path}/${index}` },
          })
          return [aSighting({ evidence, family: null, identifiers: [] })]
        }),
  )
  const merged = merge(sightings, { services: [], routes: () => [], source: sourceOf(tree), keyed: false })
  return merged.map((finding) => ({ ...aRanked(), ...finding }))
}

/** What tracking says of findings, each as one with what was tracked. */
export type Found = { readonly tracked: readonly (Finding & Tracked)[]; readonly resolved: readonly string[] }
export type Run = Found & { readonly history: readonly Snapshot[] }

/** Tracks findings that know everything about themselves already. */
export function trackAll(all: readonly Ranked[], context: TrackContext): Found {
  const { findings, tracked, resolved } = track(all, all, context)
  const put = (finding: Finding, one: Tracked | undefined): readonly (Finding & Tracked)[] =>
    one === undefined ? [] : [{ ...finding, ...one }]
  return { tracked: findings.flatMap((finding, index) => put(finding, tracked[index])), resolved }
}

export type RunOptions = {
  readonly now?: string
  readonly reports?: readonly ReportInfo[]
  readonly renames?: ReadonlyMap<string, string>
}

/** One run on the target branch: tracks the findings of a tree against the history and leaves a snapshot, through its file. */
export function aRunOf(
  findings: readonly Ranked[],
  tree: Tree | null,
  history: readonly Snapshot[] = [],
  { now = '2026-11-02T00:00:00.000Z', reports = [aReportInfo()], renames = new Map<string, string>() }: RunOptions = {},
): Run {
  const source = tree === null ? (): null => null : sourceOf(tree)
  const context = { history, occasion: 'record', reports, now: new Date(now), source, renames } as const
  const { tracked, resolved } = trackAll(findings, context)
  const assessment = anAssessment({
    findings: tracked.map((finding) => ({ ...aRanked(), ...finding })),
    reports,
    resolved,
    run: aRun({ occasion: 'record', now }),
  })
  const snapshot = toSnapshot(assessment, { baseline: history.at(-1), recipe: 1, traceOf: tracer(source) })
  const { snapshots } = parseSnapshots([{ file: 'h.json', text: formatSnapshot(snapshot) }])
  return { tracked, resolved, history: [...history, ...snapshots] }
}

/** Ids by place, `path:line`. */
export const idsByPlace = ({ tracked }: Found): ReadonlyMap<string, string> =>
  new Map(
    tracked.map(({ id, location }) => [
      location.type === 'code' ? `${location.path}:${location.startLine ?? 0}` : JSON.stringify(location),
      id,
    ]),
  )

/** The id at a place; throws where nothing is. */
export function idAt(run: Found, place: string): string {
  const id = idsByPlace(run).get(place)
  if (id === undefined) throw new Error(`nothing is at ${place}: ${[...idsByPlace(run).keys()].join(', ')}`)
  return id
}
