import { memoised } from '../../memoised.ts'
import type { Category } from '../../model/category.ts'
import type { Location } from '../../model/location.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { fieldsOf, textOf, type Fields } from './fields.ts'
import { govulncheckReach } from './sarif-govulncheck.ts'
import type { Run } from './sarif-schema.ts'

export type Reached = {
  readonly run: Run
  /** Places of the thread flows. */
  readonly flows: readonly (readonly Location[])[]
  readonly category: Category
}

/** What a result says of reach; undefined where it says nothing. A data flow is a path; the standard knows nothing else. */
export function reachOf(result: Fields, { run, flows, category }: Reached): readonly ReachClaim[] | undefined {
  const exposure = result.properties === undefined ? undefined : textOf(fieldsOf(result.properties).exposure)
  if (exposure !== undefined) return [exposureClaim(exposure, flows.length > 0)]
  if (category === 'sast' || category === 'iast') return flows.length === 0 ? undefined : flowClaim(flows)
  return /^govulncheck/i.test(run.tool?.driver?.name ?? '') ? govulncheckReach(result, run) : undefined
}

function flowClaim(flows: readonly (readonly Location[])[]): readonly ReachClaim[] | undefined {
  let steps = 0
  for (const flow of flows) if (flow.length > steps) steps = flow.length
  return steps < 2 ? undefined : pathOf(steps)
}

/** One list for all flows of a length. */
const pathOf = memoised(
  (steps: number): readonly ReachClaim[] => [
    { level: 'call_path', granularity: 'flow', method: 'dataflow', original: `data flow of ${steps} steps` },
  ],
  1000,
)

/**
 * Semgrep Supply Chain. Rules that only compare versions say `reachable`, too, and the log does not tell them apart: without a trace
 * it means no more than that the package is there.
 */
function exposureClaim(exposure: string, traced: boolean): ReachClaim {
  const positive = traced ? 'call_path' : 'present'
  return {
    level: exposure === 'reachable' ? positive : exposure === 'unreachable' ? 'no_path' : 'unknown',
    granularity: 'symbol',
    method: 'pattern',
    original: `exposure: ${exposure}`,
  }
}
