// What Semgrep's results say about how far input reaches: data flow traces and Supply Chain reachability.
import { z } from 'zod'
import type { Location } from '../../model/location.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { maybeTexts } from './lenient.ts'
import { codeAt } from './locations.ts'

const Spot = z.object({
  path: z.string(),
  start: z.object({ line: z.number(), col: z.number().optional() }),
  end: z.object({ line: z.number() }),
})
const Trace = z.object({
  taint_source: z.unknown(),
  intermediate_vars: z.unknown().optional(),
  taint_sink: z.unknown(),
})

/** Every place inside a piece of a trace, in the order written: its shape differs between versions, its places do not. */
function spotsIn(piece: unknown, depth = 0): Location[] {
  if (typeof piece !== 'object' || piece === null || depth > 12) return []
  const spot = Spot.safeParse(piece)
  if (spot.success)
    return [
      codeAt(spot.data.path, { start: spot.data.start.line, end: spot.data.end.line, column: spot.data.start.col }),
    ]
  return Object.values(piece).flatMap((inner: unknown) => spotsIn(inner, depth + 1))
}

/** The steps of a data flow from source to sink, without repeats. */
export function flowSteps(trace: unknown): Location[] {
  const parsed = Trace.safeParse(trace)
  if (!parsed.success) return []
  const steps = [parsed.data.taint_source, parsed.data.intermediate_vars, parsed.data.taint_sink].flatMap((piece) =>
    spotsIn(piece),
  )
  return [...new Map(steps.map((place) => [JSON.stringify(place), place])).values()]
}

const claim = (level: ReachClaim['level'], granularity: ReachClaim['granularity'], original: string): ReachClaim[] => [
  { level, granularity, method: 'pattern', original },
]

type Analysed = {
  readonly extra: {
    readonly metadata?: Readonly<Record<string, unknown>> | null | undefined
    readonly dataflow_trace?: unknown
    readonly sca_info?:
      | {
          readonly kind?: unknown
          readonly reachable?: boolean | null | undefined
          readonly reachability_rule?: boolean | null | undefined
        }
      | null
      | undefined
  }
}

/** What a result claims about reach. */
export function semgrepReach({ extra }: Analysed): ReachClaim[] {
  const { sca_info: sca, metadata } = extra
  if (!sca) {
    if (flowSteps(extra.dataflow_trace).length === 0) return []
    // A taint source is usually a request, but nothing in the report says so: a path, not an entry path.
    return [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'extra.dataflow_trace' }]
  }
  const ruleKind = metadata?.['sca-kind']
  // Such rules compare versions and look at no code, whatever `reachable` says.
  if (ruleKind === 'upgrade-only') return claim('present', 'package', 'sca-kind: upgrade-only')
  if (ruleKind === 'legacy') return claim('unknown', 'package', 'sca-kind: legacy')
  const kind: unknown = Array.isArray(sca.kind) ? sca.kind[0] : sca.kind
  if (kind === 'DirectReachable' || kind === 'TransitiveReachable') return claim('call_path', 'symbol', `kind: ${kind}`)
  if (kind === 'TransitiveUnreachable') return claim('no_path', 'symbol', `kind: ${kind}`)
  if (kind === 'TransitiveUndetermined') return claim('unknown', 'symbol', `kind: ${kind}`)
  if (kind === 'LockfileOnlyMatch') return claim('present', 'package', `kind: ${kind}`)
  if (sca.reachability_rule !== true) return claim('present', 'package', 'reachability_rule: false')
  return sca.reachable === true
    ? claim('call_path', 'symbol', 'reachable: true')
    : claim('no_path', 'symbol', 'reachable: false')
}

/** Advisory ids that Supply Chain rules carry. */
export const scaIdentifiers = (metadata: Readonly<Record<string, unknown>> | null | undefined): string[] =>
  ['sca-vuln-database-identifier', 'cve', 'ghsa'].flatMap((key) => maybeTexts.parse(metadata?.[key]))
