import type { JudgingPreset, PresetJudgement } from '../model/judgement.ts'
import type { Policy } from '../model/policy.ts'
import { isDismissed } from '../model/facts.ts'
import { coverage } from './coverage.ts'
import { worst, type GateInput } from './gate.ts'
import { violations as firedRules } from './rules.ts'
import { waive } from './waivers.ts'

/** The rules of a preset over what is the team's own: what it expects to be there, what it accepted, what it runs. */
const asPreset = (preset: Policy, { expect, waivers, services }: Policy): Policy => ({
  ...preset,
  expect,
  waivers,
  services,
})

/**
 * What the presets would have decided of the same findings and the same evidence; nothing on a record, which judges nothing. The
 * verdict never looks at it.
 */
export function judgeByPresets(
  { ranked, reports, policy, change, run, now }: GateInput,
  presets: readonly { readonly preset: JudgingPreset; readonly policy: Policy }[],
): readonly PresetJudgement[] {
  if (run.occasion === 'record') return []
  const { ids } = waive(ranked, policy.waivers, now)
  const judged = ranked.filter((finding) => !ids.has(finding.id) && !isDismissed(finding))
  return presets.map(({ preset, policy: its }) => {
    const violations = firedRules(judged, its, run.occasion)
    const gaps = coverage({ reports, policy: asPreset(its, policy), change, run, now })
    const blocking = violations.filter(({ then }) => then === 'block').flatMap(({ findings }) => findings)
    return { preset, outcome: worst(violations, gaps), blocking: new Set(blocking).size }
  })
}
