import { notFound, ok, page, refusal, type Call, type Handler } from '../answer.ts'
import { isObject, textAt } from '../json.ts'
import type { Artifact, Pull, Repository, Run } from '../state.ts'
import { toRepository } from './pulls.ts'

const toArtifact = ({ repository, api }: Call, artifact: Artifact) => {
  const run = repository.runs.find(({ id }) => id === artifact.runId)
  const url = `${api}/repos/${repository.owner}/${repository.name}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    expires_at: new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000).toISOString(),
    updated_at: artifact.createdAt,
    digest: artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: run?.headRepository.id ?? repository.id,
      head_branch: run?.branch ?? repository.defaultBranch,
      head_sha: run?.sha ?? '',
    },
  }
}

const artifactsOf =
  (belongs: (artifact: Artifact, call: Call) => boolean): Handler =>
  (call) => {
    const { repository, query } = call
    const found = repository.artifacts.filter(
      (artifact) => belongs(artifact, call) && (query['name'] === undefined || artifact.name === query['name']),
    )
    // Newest first.
    const sorted = found.sort((a, b) => b.id - a.id).map((artifact) => toArtifact(call, artifact))
    return page(sorted, (artifacts, total) => ({ total_count: total, artifacts }))
  }

const download: Handler = ({ repository, params, blobHost }) => {
  const artifact = repository.artifacts.find(({ id }) => id === Number(params['artifact_id']))
  if (artifact === undefined) return notFound
  if (params['archive_format'] !== 'zip') return notFound
  if (artifact.expired) return refusal(410, 'Artifact has expired')
  return {
    status: 302,
    headers: { location: `${blobHost}/artifacts/${artifact.id}?sig=${artifact.digest.slice(7, 23)}` },
  }
}

/** A workflow run as answers and event payloads name it. */
export const toRun = (run: Run, { repository, api }: Pick<Call, 'repository' | 'api'>) => ({
  id: run.id,
  name: run.workflow,
  path: `.github/workflows/${run.workflow}.yml`,
  event: run.event,
  head_branch: run.branch,
  head_sha: run.sha,
  run_attempt: 1,
  status: run.conclusion === null ? 'in_progress' : 'completed',
  conclusion: run.conclusion,
  ...(run.createdAt === undefined ? {} : { created_at: run.createdAt }),
  repository: toRepository(repository, api),
  head_repository: toRepository(run.headRepository, api),
  pull_requests: pullsOf(run, repository).map(({ number, head, base }) => ({
    number,
    head: { ref: head.branch, sha: head.sha },
    base: { ref: base.branch, sha: base.sha },
  })),
})

/** Empty for pull requests from forks, as GitHub has it. */
const pullsOf = (run: Run, repository: Repository): readonly Pull[] =>
  run.headRepository === repository ? [...repository.pulls.values()].filter(({ head }) => head.sha === run.sha) : []

const runs: Handler = (call) => {
  const { repository, query, params } = call
  const workflow = params['workflow_id']?.replace(/\.ya?ml$/, '')
  const found = repository.runs.filter(
    (run) =>
      (workflow === undefined || run.workflow === workflow) &&
      (query['branch'] === undefined || run.branch === query['branch']) &&
      (query['event'] === undefined || run.event === query['event']) &&
      (query['head_sha'] === undefined || run.sha === query['head_sha']) &&
      (query['status'] === undefined ||
        query['status'] === (run.conclusion ?? 'in_progress') ||
        (query['status'] === 'completed' && run.conclusion !== null)),
  )
  const sorted = found.sort((a, b) => b.id - a.id).map((run) => toRun(run, call))
  return page(sorted, (workflow_runs, total) => ({ total_count: total, workflow_runs }))
}

const run: Handler = (call) => {
  const found = call.repository.runs.find(({ id }) => id === Number(call.params['run_id']))
  return found === undefined ? notFound : ok(toRun(found, call))
}

const outputLimits = { title: 255, summary: 65_535, text: 65_535 } as const

/** GitHub's limits of a check run's output; the description does not know them. */
function refusedOutput(output: unknown): string | undefined {
  for (const [name, most] of Object.entries(outputLimits))
    if (textAt(output, name).length > most) return `output.${name} exceeds a maximum length of ${most} characters`
  const annotations = isObject(output) && Array.isArray(output['annotations']) ? output['annotations'].length : 0
  return annotations > 50 ? `No more than 50 items are allowed; ${annotations} were supplied.` : undefined
}

const createCheck: Handler = ({ state, repository, body }) => {
  const refused = refusedOutput(body['output'])
  if (refused !== undefined) return refusal(422, 'Invalid request.', [refused])
  const id = state.nextId++
  const check = { ...body, id }
  repository.checkRuns.set(id, check)
  return ok(toCheck(check), 201)
}

const updateCheck: Handler = ({ repository, body, params }) => {
  const id = Number(params['check_run_id'])
  const check = repository.checkRuns.get(id)
  const refused = refusedOutput(body['output'])
  if (check === undefined) return notFound
  if (refused !== undefined) return refusal(422, 'Invalid request.', [refused])
  Object.assign(check, body)
  return ok(toCheck(check))
}

const toCheck = (check: Record<string, unknown>) => ({
  id: check['id'],
  name: check['name'],
  head_sha: check['head_sha'],
  status: check['conclusion'] === undefined ? (check['status'] ?? 'queued') : 'completed',
  conclusion: check['conclusion'] ?? null,
})

const upload: Handler = ({ state, repository, body, api }) => {
  const [ref, commit, sarif] = [textAt(body, 'ref'), textAt(body, 'commit_sha'), textAt(body, 'sarif')]
  if (!/^[0-9a-f]{40}$/.test(commit)) return refusal(422, 'commit_sha must be a 40 character SHA')
  repository.sarifs.push({ ref, commit, sarif })
  const id = `${state.nextId++}`
  return ok({ id, url: `${api}/repos/${repository.owner}/${repository.name}/code-scanning/sarifs/${id}` }, 202)
}

/** Runs, artifacts, checks and uploads. */
export const actions: Readonly<Record<string, Handler>> = {
  'actions/list-workflow-run-artifacts': artifactsOf(
    (artifact, { params }) => artifact.runId === Number(params['run_id']),
  ),
  'actions/list-artifacts-for-repo': artifactsOf(() => true),
  'actions/download-artifact': download,
  'actions/list-workflow-runs': runs,
  'actions/list-workflow-runs-for-repo': runs,
  'actions/get-workflow-run': run,
  'checks/create': createCheck,
  'checks/update': updateCheck,
  'code-scanning/upload-sarif': upload,
}
