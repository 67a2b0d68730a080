import type { Judgement, JudgingPreset } from '../../src/model/judgement.ts'
import type { Outcome } from '../../src/model/verdict.ts'

/** What was said of pull request `n`: let through by the policy in use, passed by every preset but those that are told otherwise. */
export const aJudgement = (
  n: number,
  said: Partial<Record<JudgingPreset, Outcome>> = {},
  overrides: Partial<Judgement> = {},
): Judgement => ({
  pullRequest: n,
  commit: n.toString(16).padStart(40, '0'),
  at: new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString(),
  outcome: 'pass',
  presets: (['default', 'strict'] as const).map((preset) => ({
    preset,
    outcome: said[preset] ?? 'pass',
    blocking: said[preset] === 'block' ? 1 : 0,
  })),
  ...overrides,
})
