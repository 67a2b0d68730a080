import type { ReachClaim } from '../../model/reach.ts'

/** The claim that the flaw was triggered, in the tool's words; none where `shown` is false. */
export const exercised = (shown: boolean, original: string): readonly ReachClaim[] =>
  shown ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original }] : []
