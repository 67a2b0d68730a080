import { readFile } from 'node:fs/promises'
import type { Expander } from './archives.ts'
import { downloadArtifact, statedDigest } from './artifacts.ts'
import { digestFile } from './file-bytes.ts'
import { refusalOf, type Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { inMegabytes, type Limits } from './limits.ts'
import type { Log, TextFile } from './ports.ts'
import type { Scratch } from './scratch.ts'
import { decodeText } from './text-file.ts'

export type HistoryQuery = {
  readonly client: () => Promise<Client>
  readonly repository: Repository
  readonly name: string
  /** The branch that the change wants to go to, or that is recorded. */
  readonly branch: string
  readonly scratch: Scratch
  readonly expand: Expander
  readonly limits: Limits
  readonly log: Log
}

type Listed = Awaited<ReturnType<Client['rest']['actions']['listArtifactsForRepo']>>['data']['artifacts'][number]

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

async function fetchFiles(artifact: Listed, query: HistoryQuery): Promise<readonly TextFile[]> {
  const { name, scratch, expand, limits } = query
  if (artifact.size_in_bytes > limits.documentBytes)
    throw new Error(`it has ${inMegabytes(artifact.size_in_bytes)}, more than ${inMegabytes(limits.documentBytes)}`)
  const absolute = scratch.path()
  const sha256 = await downloadArtifact(artifact, absolute, query)
  const stated = statedDigest(artifact.digest)
  if (stated !== null && stated !== sha256) throw new Error('it does not have the digest its upload stated')
  const commit = artifact.workflow_run?.head_sha?.slice(0, 7) ?? 'no commit'
  const shown = `artifact:${name} of run ${artifact.workflow_run?.id ?? 0} (${commit})`
  const { files, problems } = await expand({ path: shown, absolute }, digestFile(absolute).head)
  if (problems[0] !== undefined) throw new Error(`${problems[0].at.file} ${problems[0].message}`)
  return Promise.all(files.map(async (file) => ({ file: file.path, text: decodeText(await readFile(file.absolute)) })))
}

/**
 * The history that a good run of the branch uploaded last: not expired, of this repository, of a run that succeeded, with the digest its
 * upload stated. What is not good is named and the one before it is tried; without any there is no baseline. Never throws.
 */
export async function loadHistoryArtifact(query: HistoryQuery): Promise<readonly TextFile[]> {
  const { client, repository, name, branch, log } = query
  try {
    const api = await client()
    const { data } = await api.rest.actions.listArtifactsForRepo({ ...repository, name, per_page: 100 })
    const ours = data.artifacts.filter((one) => isOurs(one, branch)).sort((a, b) => b.id - a.id)
    if (ours.length === 0) log.info(`No baseline: no run of ${branch} has uploaded an artifact ${name} yet.`)
    for (const artifact of ours.slice(0, attempts)) {
      try {
        const wrong = await fault(artifact, query)
        if (wrong === null) return await fetchFiles(artifact, query)
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
