import type { Edges, LeftBehind } from './edge/ports.ts'
import { lastJudgements, parseJudgement } from './history/index.ts'
import type { Judgement } from './model/judgement.ts'
import type { Occasion } from './model/occasion.ts'
import type { Snapshot } from './model/snapshot.ts'

/** What a change’s own run said of it. Where the server names the change, its word counts, and a file about another one says nothing. */
function trusted({ text, merged }: LeftBehind): Judgement | null {
  const judgement = parseJudgement(text)
  if (judgement === null || merged === null) return judgement
  const { pullRequest, commit, at, fork } = merged
  if (judgement.pullRequest !== pullRequest || judgement.commit !== commit) return null
  return { ...judgement, at: new Date(at).toISOString(), ...(fork ? { fork } : {}) }
}

/**
 * The last changes and what was said of them, oldest first: what the history has, and, where this run adds to it, what changes that are
 * on the branch by now left behind. Information only: nothing in it touches a verdict.
 */
export async function gatherJudgements(
  past: readonly Snapshot[],
  occasion: Occasion,
  { history, log }: Edges,
): Promise<readonly Judgement[]> {
  const known = past.at(-1)?.judgements ?? []
  if (occasion !== 'record') return known
  const left = await history.collect(new Set(known.map(({ commit }) => commit)))
  const fresh = left.flatMap((one) => {
    const judgement = trusted(one)
    if (judgement === null) log.info(`${one.file} is no judgement of the change it came with and does not count.`)
    return judgement === null ? [] : [judgement]
  })
  return lastJudgements([...known, ...fresh])
}
