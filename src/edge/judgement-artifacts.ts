import { fetchTexts, listArtifacts, type ArtifactSource, type Listed } from './artifact-files.ts'
import { refusalOf } from './github-client.ts'
import type { LeftBehind } from './ports.ts'

export type JudgementQuery = ArtifactSource & {
  /** The branch that changes were merged into. */
  readonly branch: string
}

/** Changes that one run catches up with: each costs a question. The rest is left to the next run. */
const most = 10
/** A judgement is half a kilobyte. */
const mostBytes = 64 * 1024

/** A pull request that was merged, as the server says. */
type Merged = { readonly number: number; readonly sha: string; readonly at: string; readonly fork: boolean }

async function listMerged({ client, repository, branch }: JudgementQuery): Promise<readonly Merged[]> {
  const api = await client()
  const { data } = await api.rest.pulls.list({
    ...repository,
    state: 'closed',
    base: branch,
    sort: 'updated',
    direction: 'desc',
    per_page: 100,
  })
  // The types say that a head always has its repository; that of a fork may be gone.
  const ofFork = (head: { repo: { id: number } | null }, base: { repo: { id: number } }): boolean =>
    head.repo?.id !== base.repo.id
  return data
    .flatMap(({ number, head, base, merged_at: at }) =>
      at == null ? [] : [{ number, sha: head.sha, at, fork: ofFork(head, base) }],
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.number - b.number))
}

/**
 * What the runs of merged pull requests left behind and is not known yet: the newest of each, by the commit that was merged. Number,
 * commit, time and origin are the server’s word; only what is in the file is the change’s own. Two questions and one for each, none
 * beyond the first where nobody left anything. Never throws.
 */
export async function collectJudgements(
  query: JudgementQuery,
  known: ReadonlySet<string>,
): Promise<readonly LeftBehind[]> {
  const { log, name } = query
  const left: LeftBehind[] = []
  try {
    const newest = new Map<string, Listed>()
    for (const artifact of await listArtifacts(query)) {
      const sha = artifact.workflow_run?.head_sha
      if (sha !== undefined && !artifact.expired && !known.has(sha) && !newest.has(sha)) newest.set(sha, artifact)
    }
    if (newest.size === 0) return []
    const merged = (await listMerged(query)).filter(({ sha }) => newest.has(sha))
    for (const { number, sha, at, fork } of merged.slice(0, most)) {
      const artifact = newest.get(sha)
      try {
        const files = artifact === undefined ? [] : await fetchTexts(artifact, mostBytes, query)
        left.push(...files.map((file) => ({ ...file, merged: { pullRequest: number, commit: sha, at, fork } })))
      } catch (error) {
        log.info(`What the run of #${number} left behind cannot be used: ${refusalOf(error)}.`)
      }
    }
  } catch (error) {
    log.info(`Artifacts ${name} of merged changes are not known: ${refusalOf(error)}.`)
  }
  return left
}
