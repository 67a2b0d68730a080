import { z } from 'zod'
import { outcomes, type Outcome } from './verdict.ts'

/** The presets that judge every change beside the policy in use, most lenient first. */
export const judgingPresets = ['default', 'strict'] as const
export type JudgingPreset = (typeof judgingPresets)[number]

/** What a preset says of findings: its outcome, and how many findings its rules block. */
export type PresetJudgement = {
  readonly preset: JudgingPreset
  readonly outcome: Outcome
  readonly blocking: number
}

/** What became of one change, and what would have become of it under the presets. For information only: no verdict looks at it. */
export type Judgement = {
  /** Absent where no pull request was named: on the command line. */
  readonly pullRequest?: number | undefined
  /** The head that was judged, hex. */
  readonly commit: string
  /** When it was judged, or merged where that is known; ISO 8601. */
  readonly at: string
  /** By the policy in use, before anybody overrode it. */
  readonly outcome: Outcome
  readonly presets: readonly PresetJudgement[]
  /** It comes from a fork: whoever wrote the change could have written this as well. */
  readonly fork?: true | undefined
}

/** A preset that is stricter than the policy in use, and the changes that policy let through which it would not have. */
export type Trial = {
  readonly preset: JudgingPreset
  /** How many changes it was asked about. */
  readonly changes: number
  readonly blocked: readonly ChangeName[]
  readonly undecided: readonly ChangeName[]
  /** How many of the changes came from forks. */
  readonly forks: number
}
/** How people call a change: the number of its pull request, else its commit. */
export type ChangeName = Pick<Judgement, 'pullRequest' | 'commit'>

/** Nothing in it is free text, so that nothing in it can be more than it is. */
const shape = {
  pullRequest: z.number().int().min(1).max(2_147_483_647).optional(),
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  at: z.iso.datetime(),
  outcome: z.enum(outcomes),
  presets: z
    .array(
      z.strictObject({
        preset: z.enum(judgingPresets),
        outcome: z.enum(outcomes),
        blocking: z.number().int().min(0).max(10_000_000),
      }),
    )
    .max(judgingPresets.length),
}

/** A judgement inside a snapshot. */
export const judgementSchema = z.strictObject({ ...shape, fork: z.literal(true).optional() })

/** The name and version of the file that the run of a change leaves. */
export const judgementFileVersion = 'posture-gate/judgement/v1'

/** That file. Whether a change comes from a fork is nothing it could say itself. */
export const judgementFileSchema = z.strictObject({ schema: z.literal(judgementFileVersion), ...shape })
