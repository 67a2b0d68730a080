import { judgingPresets, type Judgement, type JudgingPreset, type Trial } from '../model/judgement.ts'
import type { Policy } from '../model/policy.ts'
import type { Outcome } from '../model/verdict.ts'

/** Of fewer changes nothing can be said. */
const fewest = 5

const isRed = (outcome: Outcome | undefined): boolean => outcome === 'block' || outcome === 'undecided'

/**
 * The presets that are stricter than the policy in use, with the changes it let through and they would not have: every one for a policy
 * that blocks nothing, which is on trial; else those that would have stopped more. None before five changes were judged.
 */
export function trialsOf(judgements: readonly Judgement[], { blocks }: Pick<Policy, 'blocks'>): readonly Trial[] {
  if (judgements.length < fewest) return []
  return judgingPresets
    .map((preset) => trialOf(preset, judgements))
    .filter(({ blocked, undecided }) => blocks === 'warn' || blocked.length + undecided.length > 0)
}

function trialOf(preset: JudgingPreset, judgements: readonly Judgement[]): Trial {
  const asked = judgements.flatMap(({ presets, ...judgement }) => {
    const said = presets.find((one) => one.preset === preset)?.outcome
    return said === undefined ? [] : [{ ...judgement, said }]
  })
  const stopped = (outcome: Outcome) =>
    asked
      .filter((judgement) => judgement.said === outcome && !isRed(judgement.outcome))
      .map(({ pullRequest, commit }) => ({ ...(pullRequest === undefined ? {} : { pullRequest }), commit }))
  return {
    preset,
    changes: asked.length,
    blocked: stopped('block'),
    undecided: stopped('undecided'),
    forks: asked.filter(({ fork }) => fork === true).length,
  }
}
