import type { TextFile } from '../model/text-file.ts'
import { fetchTexts, listArtifacts, type ArtifactSource, type Listed } from './artifact-files.ts'
import { refusalOf } from './github-client.ts'

export type HistoryQuery = ArtifactSource & {
  /** The branch that the change wants to go to, or that is recorded. */
  readonly branch: string
}

/** How many of the newest are looked at for one that is good: each costs a question. */
const attempts = 3
/** Events whose runs may hold what somebody outside of the repository wrote. */
const isForeign = (event: string): boolean => /^(?:pull_request|workflow_run|merge_group)/.test(event)

/** Of this very repository and branch: a fork may have a branch of the same name. */
const isOurs = ({ expired, workflow_run: run }: Listed, branch: string): boolean =>
  !expired &&
  run?.head_branch === branch &&
  run.repository_id !== undefined &&
  run.head_repository_id === run.repository_id

/** Why an artifact is no baseline; null where its run ended well on an event of the branch itself. */
async function fault({ workflow_run: run }: Listed, { client, repository }: HistoryQuery): Promise<string | null> {
  const api = await client()
  const { data } = await api.rest.actions.getWorkflowRun({ ...repository, run_id: run?.id ?? 0 })
  if (isForeign(data.event)) return `its run was started by ${data.event}`
  return data.conclusion === 'success' ? null : `its run ended with ${data.conclusion ?? 'no result yet'}`
}

/**
 * The history that a good run of the branch uploaded last: not expired, of this repository, of a run that succeeded, with the digest its
 * upload stated. What is not good is named and the one before it is tried; without any there is no baseline. Never throws.
 */
export async function loadHistoryArtifact(query: HistoryQuery): Promise<readonly TextFile[]> {
  const { name, branch, log, limits } = query
  try {
    const ours = (await listArtifacts(query)).filter((one) => isOurs(one, branch))
    if (ours.length === 0) log.info(`No baseline: no run of ${branch} has uploaded an artifact ${name} yet.`)
    for (const artifact of ours.slice(0, attempts)) {
      try {
        const wrong = await fault(artifact, query)
        if (wrong === null) return await fetchTexts(artifact, limits.documentBytes, query)
        log.info(`The artifact ${name} (${artifact.id}) is no baseline: ${wrong}.`)
      } catch (error) {
        log.warn(`The artifact ${name} (${artifact.id}) is no baseline: ${refusalOf(error)}.`)
      }
    }
  } catch (error) {
    log.warn(`No baseline: ${refusalOf(error)}. Give the job \`permissions: actions: read\`.`)
  }
  return []
}
