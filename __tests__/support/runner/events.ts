import { checkEvent, eventSchema } from '../github/description.ts'
import { toUser } from '../github/handlers/comments.ts'
import { toPull, toRepository } from '../github/handlers/pulls.ts'
import { toRun } from '../github/handlers/actions.ts'
import { shape } from '../github/shape.ts'
import { person, type Level, type Pull, type Repository, type Run } from '../github/state.ts'

/** What starts a run: the name, the payload, and what the runner derives from it. */
export type RunnerEvent = {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  /** In full: `refs/heads/main`. */
  readonly ref: string
  readonly headRef: string
  readonly baseRef: string
  /** What becomes of the permissions a workflow asks for. */
  readonly grant: (asked: Readonly<Record<string, Level>>) => Readonly<Record<string, Level>>
}

const api = 'https://api.github.com'
const asAsked: RunnerEvent['grant'] = (asked) => asked
const atMostRead: RunnerEvent['grant'] = (asked) =>
  Object.fromEntries(Object.keys(asked).map((name) => [name, 'read' as const]))

/** A complete payload around what is known. Throws where GitHub's description does not allow it. */
function payloadOf(event: string, known: Record<string, unknown>, repository: Repository): unknown {
  const payload = shape(eventSchema(event), {
    repository: toRepository(repository, api),
    sender: toUser(person('mona'), api),
    ...known,
  })
  const [fault] = checkEvent(event, payload)
  if (fault !== undefined) throw new Error(`The payload of ${event} is not as described: ${fault.at} ${fault.message}`)
  return payload
}

/** `pull_request`. A fork and Dependabot get a token that reads at most. */
export function pullRequestEvent(pull: Pull): RunnerEvent {
  const { repository } = pull.base
  const restricted = pull.head.repository !== repository || pull.author.login === 'dependabot[bot]'
  return {
    ...pullRequestTargetEvent(pull),
    name: 'pull_request',
    sha: pull.mergeSha,
    ref: `refs/pull/${pull.number}/merge`,
    grant: restricted ? atMostRead : asAsked,
  }
}

/** `pull_request_target`: the default branch's code, with what the workflow asks for. */
export function pullRequestTargetEvent(pull: Pull): RunnerEvent {
  const { repository } = pull.base
  const known = {
    action: 'synchronize',
    before: pull.base.sha,
    after: pull.head.sha,
    number: pull.number,
    pull_request: toPull(pull, api),
  }
  return {
    name: 'pull_request_target',
    payload: payloadOf('pull-request-synchronize', known, repository),
    ...defaultBranch(repository),
    headRef: pull.head.branch,
    baseRef: pull.base.branch,
    grant: asAsked,
  }
}

/** `workflow_run`, completed: privileged, from the default branch, whatever the first run was. */
export const workflowRunEvent = (run: Run, repository: Repository): RunnerEvent => ({
  name: 'workflow_run',
  payload: payloadOf(
    'workflow-run-completed',
    { action: 'completed', workflow_run: toRun(run, { repository, api }), workflow: null },
    repository,
  ),
  ...defaultBranch(repository),
  ...noPull,
  grant: asAsked,
})

/** `merge_group`: the payload names no pull request. */
export function mergeGroupEvent(pull: Pull): RunnerEvent {
  const { repository, branch, sha } = pull.base
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${pull.number}-${sha}`
  const group = { base_sha: sha, base_ref: `refs/heads/${branch}`, head_sha: pull.mergeSha, head_ref: ref }
  const payload = payloadOf(
    'merge-group-checks-requested',
    { action: 'checks_requested', merge_group: group },
    repository,
  )
  return { name: 'merge_group', payload, sha: pull.mergeSha, ref, ...noPull, grant: asAsked }
}

/** `push` to a branch, or of a tag. */
export function pushEvent(repository: Repository, ref = `heads/${repository.defaultBranch}`): RunnerEvent {
  const sha = repository.refs.get(ref) ?? ''
  const known = {
    ref: `refs/${ref}`,
    before: '0'.repeat(40),
    after: sha,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    head_commit: null,
  }
  return {
    name: 'push',
    payload: payloadOf('push', known, repository),
    sha,
    ref: `refs/${ref}`,
    ...noPull,
    grant: asAsked,
  }
}

/** `schedule`: GitHub describes no payload; this is what runs show. */
export const scheduleEvent = (repository: Repository): RunnerEvent => ({
  name: 'schedule',
  payload: {
    schedule: '30 5 * * *',
    workflow: '.github/workflows/nightly.yml',
    repository: toRepository(repository, api),
  },
  ...defaultBranch(repository),
  ...noPull,
  grant: asAsked,
})

/** `release`, published, of a tag that exists. */
export function releaseEvent(repository: Repository, tag: string): RunnerEvent {
  const release = { tag_name: tag, target_commitish: repository.defaultBranch, draft: false, prerelease: false }
  const payload = payloadOf('release-published', { action: 'published', release }, repository)
  return {
    name: 'release',
    payload,
    sha: repository.refs.get(`tags/${tag}`) ?? '',
    ref: `refs/tags/${tag}`,
    ...noPull,
    grant: asAsked,
  }
}

const noPull = { headRef: '', baseRef: '' }

const defaultBranch = (repository: Repository) => ({
  sha: repository.refs.get(`heads/${repository.defaultBranch}`) ?? '',
  ref: `refs/heads/${repository.defaultBranch}`,
})
