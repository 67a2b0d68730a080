import type { Draft } from '../../model/draft.ts'
import type { Location } from '../../model/location.ts'
import { distinct } from './sarif-location.ts'

/**
 * What the steps of a data flow, from source to sink, say of a finding: its further places and a path. One step is no flow. The source
 * need not be under an attacker's control, so it is a path and not an entry path.
 */
export const dataFlow = (steps: readonly Location[], original: string): Pick<Draft, 'also' | 'reach'> =>
  steps.length < 2
    ? {}
    : { also: distinct([steps]), reach: [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original }] }
