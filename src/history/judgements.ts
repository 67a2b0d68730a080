import type { Assessment } from '../model/assessment.ts'
import { judgementFileSchema, judgementFileVersion, type Judgement } from '../model/judgement.ts'

/** How many changes are remembered: enough to decide by, and a history that does not grow for ever. */
const kept = 100

/** What this run says of its change, as a file for a later run of the branch; null where there is no change, or no commit to call it by. */
export function formatJudgement({ run, verdict, presets }: Assessment): string | null {
  if (run.occasion !== 'change') return null
  const judgement = judgementFileSchema.safeParse({
    schema: judgementFileVersion,
    ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
    commit: run.headSha,
    at: run.now,
    outcome: verdict.overridden?.outcome ?? verdict.outcome,
    presets,
  })
  return judgement.success ? `${JSON.stringify(judgement.data)}\n` : null
}

/** What the run of a change left; null where the file is anything else. Never throws. */
export function parseJudgement(text: string): Judgement | null {
  try {
    const { success, data } = judgementFileSchema.safeParse(JSON.parse(text))
    if (!success) return null
    const { schema: _, ...judgement } = data
    return judgement
  } catch {
    return null
  }
}

/** A pull request is one change, however often it was judged. */
const nameOf = ({ pullRequest, commit }: Judgement): string => (pullRequest === undefined ? commit : `#${pullRequest}`)

/** Every change once, by its last judgement, oldest first; the last hundred of them. Input order never shows. */
export function lastJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const last = new Map<string, Judgement>()
  for (const judgement of [...judgements].sort(byTime)) last.set(nameOf(judgement), judgement)
  return [...last.values()].sort(byTime).slice(-kept)
}

const keyOf = (judgement: Judgement): string =>
  `${Date.parse(judgement.at)}`.padStart(16, '0') + JSON.stringify(judgement)
const byTime = (a: Judgement, b: Judgement): number => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0)
