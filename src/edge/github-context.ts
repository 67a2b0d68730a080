import type { RunContext } from '../model/assessment.ts'
import type { Jobs } from '../model/job.ts'
import type { Occasion } from '../model/occasion.ts'
import {
  field,
  numberField,
  occasionOf,
  textField,
  toPullRequest,
  type Env,
  type Event,
  type PullRequest,
} from './event.ts'
import type { Checkout } from './git.ts'
import { refusalOf, type Client } from './github-client.ts'
import type { Log } from './ports.ts'

/** `owner/name` in its two parts. */
export type Repository = { readonly owner: string; readonly repo: string }

export function repositoryOf(env: Env): Repository | null {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/')
  return owner === undefined || owner === '' || repo === undefined || repo === '' ? null : { owner, repo }
}

/** The two commits between which a change lies, and its pull request where it is exactly one. */
export type Change = {
  readonly baseSha: string
  readonly headSha: string
  readonly branch: string
  readonly pullRequest: PullRequest | null
}

const fromPullRequest = (pull: PullRequest): Change => ({
  baseSha: pull.baseSha,
  headSha: pull.headSha,
  branch: pull.baseBranch,
  pullRequest: pull,
})

/**
 * The pull request that a privileged follow-up run is about. The payload names none for forks; the pair of commit and repository
 * does, and only open pull requests of exactly that pair count.
 */
async function ofWorkflowRun(
  run: unknown,
  repository: Repository,
  client: () => Promise<Client>,
): Promise<PullRequest | null> {
  const sha = textField(run, 'head_sha')
  const source = numberField(run, 'head_repository', 'id')
  const owner = textField(run, 'head_repository', 'owner', 'login')
  const branch = textField(run, 'head_branch')
  if (sha === undefined || source === undefined) return null
  const api = await client()
  const pulls = await api.paginate(api.rest.pulls.list, {
    ...repository,
    state: 'open',
    per_page: 100,
    ...(owner === undefined || branch === undefined ? {} : { head: `${owner}:${branch}` }),
  })
  const matching = pulls
    .filter((pull) => pull.head.sha === sha && numberField(pull, 'head', 'repo', 'id') === source)
    .sort((a, b) => a.number - b.number)
  return toPullRequest(matching[0])
}

/** The change that the payload itself describes; null where the event is none, or where the payload does not say which. */
export function changeOf({ name, payload }: Event): Change | null {
  const pull = toPullRequest(field(payload, 'pull_request'))
  if (pull !== null) return fromPullRequest(pull)
  if (name !== 'merge_group') return null
  const baseSha = textField(payload, 'merge_group', 'base_sha')
  const headSha = textField(payload, 'merge_group', 'head_sha')
  const branch = textField(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? ''
  return baseSha === undefined || headSha === undefined ? null : { baseSha, headSha, branch, pullRequest: null }
}

/** The same, asking the API where the payload does not say: for the workflow run of a pull request. Never throws; warns instead. */
export async function findChange(
  event: Event,
  repository: Repository | null,
  { client, log }: { readonly client: () => Promise<Client>; readonly log: Log },
): Promise<Change | null> {
  const stated = changeOf(event)
  if (stated !== null || event.name !== 'workflow_run' || repository === null) return stated
  if (occasionOf(event, undefined) !== 'change') return null
  try {
    const found = await ofWorkflowRun(field(event.payload, 'workflow_run'), repository, client)
    if (found !== null) return fromPullRequest(found)
    log.warn('No open pull request has the commit of the workflow run; it may be closed, or have moved on.')
  } catch (error) {
    log.warn(
      `The pull request could not be looked up: ${refusalOf(error)}. Give the job \`permissions: pull-requests: read\`.`,
    )
  }
  return null
}

export type ContextInput = {
  readonly env: Env
  readonly event: Event
  readonly change: Change | null
  readonly checkout: Checkout | null
  /** The commit that is checked out, where it is the test merge of the change. */
  readonly testMerge: string | null
  /** What the option says. */
  readonly occasion: Occasion | undefined
  /** How the jobs before this one ended, as the option says. */
  readonly jobs?: Jobs | undefined
}

/** Everything a link or a heading needs, out of the event, the environment and the checkout. */
export function toContext({
  env,
  event,
  change,
  checkout,
  testMerge,
  occasion,
  jobs,
}: ContextInput): Omit<RunContext, 'now'> {
  const server = (env.GITHUB_SERVER_URL ?? '').replace(/\/+$/, '')
  const repository = repositoryOf(env) === null ? undefined : env.GITHUB_REPOSITORY
  const runId = env.GITHUB_RUN_ID
  const branch = env.GITHUB_REF_TYPE === 'tag' ? undefined : env.GITHUB_REF_NAME
  const optional = {
    serverUrl: server === '' ? undefined : server,
    repository,
    headSha: change?.headSha ?? env.GITHUB_SHA ?? checkout?.head ?? undefined,
    // On this event the runner itself calls the test merge the commit of the run, whether it is checked out here or not.
    checkoutSha: testMerge ?? (event.name === 'pull_request' && change !== null ? env.GITHUB_SHA : undefined),
    baseSha: change?.baseSha,
    branch: change?.branch ?? branch ?? checkout?.branch ?? undefined,
    pullRequest: change?.pullRequest?.number,
    jobs,
    runUrl:
      server === '' || repository === undefined || runId === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${runId}`,
    rootInRepository: checkout === null || checkout.prefix === '' ? undefined : checkout.prefix,
  }
  // Only what is there: an absent field and an undefined one are different to a strict reader.
  const present = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
  )
  return {
    occasion: occasion ?? occasionOf(event, env.GITHUB_REF) ?? 'release',
    ...(present as Partial<typeof optional> as object),
  }
}
