import type { Override } from '../model/verdict.ts'
import { refusalOf, type Client } from './github-client.ts'
import type { Change, Repository } from './github-context.ts'
import type { Log } from './ports.ts'

export type OverrideQuery = {
  readonly client: () => Promise<Client>
  readonly repository: Repository | null
  readonly change: Change | null
  readonly label: string
  readonly log: Log
}

type Asked = {
  readonly api: Client
  readonly repository: Repository
  readonly number: number
  readonly headSha: string
}
type Labelled = { readonly by: string; readonly at: string }
type IssueEvent = Awaited<ReturnType<Client['rest']['issues']['listEvents']>>['data'][number]

const isOfHead = (event: string): boolean => event.startsWith('head_ref_')

/** Who set the label last, where it is still set. */
function lastLabelling(events: readonly IssueEvent[], label: string): Labelled | null {
  const ours = events.filter(
    (event) =>
      (event.event === 'labeled' || event.event === 'unlabeled') && 'label' in event && event.label.name === label,
  )
  const last = ours.at(-1)
  return last?.event === 'labeled' ? { by: last.actor.login, at: last.created_at } : null
}

/**
 * Since when the pull request has had this head, by the server's clock: when it first started a run for it. A commit's own date is its
 * author's word. Runs of the commit elsewhere, and from before the pull request, say nothing of it. Null where there is no such run.
 */
async function headSince({ api, repository, number, headSha }: Asked): Promise<string | null> {
  const { data: pull } = await api.rest.pulls.get({ ...repository, pull_number: number })
  const runs = await api.paginate(api.rest.actions.listWorkflowRunsForRepo, {
    ...repository,
    head_sha: headSha,
    per_page: 100,
  })
  const times = runs
    .filter(
      (run) =>
        run.event.startsWith('pull_request') &&
        run.head_branch === pull.head.ref &&
        run.head_repository.id === pull.head.repo.id &&
        run.created_at >= pull.created_at,
    )
    .map((run) => run.created_at)
    .sort()
  return pull.head.sha === headSha ? (times[0] ?? null) : null
}

/** Whether they may maintain the repository: what the server says, never a name. */
async function mayOverride({ api, repository }: Asked, username: string): Promise<boolean> {
  const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ ...repository, username })
  return data.permission === 'admin' || data.role_name === 'maintain' || data.user?.permissions?.maintain === true
}

async function check(asked: Asked, label: string): Promise<Override | string | null> {
  const { api, repository, number } = asked
  const events = await api.paginate(api.rest.issues.listEvents, { ...repository, issue_number: number, per_page: 100 })
  const labelled = lastLabelling(events, label)
  if (labelled === null) return null
  const { by, at } = labelled
  const since = await headSince(asked)
  if (since === null) return `since when ${asked.headSha.slice(0, 7)} has been its head is not known`
  if (at < since) return `@${by} set it before ${asked.headSha.slice(0, 7)} was pushed; set it again for this commit`
  // Who forces a branch back to an earlier commit has that commit's old runs speak for it.
  if (events.some((event) => isOfHead(event.event) && event.created_at >= since))
    return 'the branch was pushed with force since; run the workflow again and set it again'
  return (await mayOverride(asked, by)) ? { by, label, at } : `@${by} may not: it takes maintain or admin permission`
}

/**
 * The override that stands for this very commit: a label set by somebody who may maintain the repository, since the commit is the head
 * of the pull request. A label that does not count is named with the reason. Never throws.
 */
export async function findOverride({
  client,
  repository,
  change,
  label,
  log,
}: OverrideQuery): Promise<Override | null> {
  const number = change?.pullRequest?.number
  if (change === null || number === undefined || repository === null) return null
  try {
    const found = await check({ api: await client(), repository, number, headSha: change.headSha }, label)
    if (typeof found !== 'string') return found
    log.warn(`The label ${label} does not override: ${found}.`)
  } catch (error) {
    log.warn(
      `Whether the label ${label} overrides is not known: ${refusalOf(error)}. It takes \`permissions: pull-requests: read\` and \`actions: read\`.`,
    )
  }
  return null
}
