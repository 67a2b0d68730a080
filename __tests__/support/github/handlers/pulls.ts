import { notFound, ok, page, type Call, type Handler } from '../answer.ts'
import { changesBetween } from '../history.ts'
import type { FileChange } from '../diff.ts'
import type { Pull, Repository } from '../state.ts'
import { toUser } from './comments.ts'

/** A repository as answers name it. */
export const toRepository = (repository: Repository, api: string) => ({
  id: repository.id,
  name: repository.name,
  full_name: `${repository.owner}/${repository.name}`,
  private: repository.private,
  fork: repository.fork,
  default_branch: repository.defaultBranch,
  owner: { login: repository.owner, id: repository.id, type: 'Organization' },
  url: `${api}/repos/${repository.owner}/${repository.name}`,
  html_url: `https://github.com/${repository.owner}/${repository.name}`,
})

/** A pull request as answers and event payloads name it. */
export function toPull(pull: Pull, api: string) {
  const { repository } = pull.base
  const url = `${api}/repos/${repository.owner}/${repository.name}`
  const side = ({ repository: of, branch, sha }: { repository: Repository; branch: string; sha: string }) => ({
    ref: branch,
    sha,
    label: `${of.owner}:${branch}`,
    user: { login: of.owner, id: of.id, type: 'Organization' },
    repo: toRepository(of, api),
  })
  return {
    id: pull.number + 1_000_000,
    number: pull.number,
    state: pull.mergedAt === undefined ? 'open' : 'closed',
    merged_at: pull.mergedAt ?? null,
    title: pull.title,
    locked: pull.locked,
    user: toUser(pull.author, api),
    labels: pull.labels.map((name) => ({ name })),
    base: side(pull.base),
    head: side(pull.head),
    merge_commit_sha: pull.mergeSha,
    draft: false,
    url: `${url}/pulls/${pull.number}`,
    html_url: `https://github.com/${repository.owner}/${repository.name}/pull/${pull.number}`,
    comments_url: `${url}/issues/${pull.number}/comments`,
  }
}

/** A changed file as pull requests and comparisons name it. */
export function toFile(change: FileChange, commit: string, { repository, api }: Pick<Call, 'repository' | 'api'>) {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  const home = `${repository.owner}/${repository.name}`
  return {
    sha: change.sha,
    filename: change.path,
    previous_filename: change.previousPath,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    patch: change.patch,
    blob_url: `https://github.com/${home}/blob/${commit}/${path}`,
    raw_url: `https://github.com/${home}/raw/${commit}/${path}`,
    contents_url: `${api}/repos/${home}/contents/${path}?ref=${commit}`,
  }
}

const find = ({ repository, params }: Call): Pull | undefined => repository.pulls.get(Number(params['pull_number']))

const files: Handler = (call) => {
  const pull = find(call)
  if (pull === undefined) return notFound
  const changes = changesBetween(call.repository, pull.base.sha, pull.head.sha)
  // GitHub lists 3,000 files at most, and leaves the patch of a large diff out.
  const listed = changes.slice(0, 3000).map(({ patch, ...change }) => ({
    ...change,
    ...(patch === undefined || pull.withoutPatch.has(change.path) ? {} : { patch }),
  }))
  return page(listed.map((change) => toFile(change, pull.head.sha, call)))
}

const list: Handler = ({ repository, query, api }) => {
  const wanted = [...repository.pulls.values()].filter(
    ({ head, base, mergedAt }) =>
      (query['state'] === 'all' || (mergedAt === undefined) === (query['state'] !== 'closed')) &&
      (query['head'] === undefined || query['head'] === `${head.repository.owner}:${head.branch}`) &&
      (query['base'] === undefined || query['base'] === base.branch),
  )
  // Newest first, unless the other way is asked for.
  const sorted = wanted.sort((a, b) => (query['direction'] === 'asc' ? a.number - b.number : b.number - a.number))
  return page(sorted.map((pull) => toPull(pull, api)))
}

const ofCommit: Handler = ({ repository, params, api }) => {
  const sha = params['commit_sha']
  const found = [...repository.pulls.values()].filter((pull) => pull.head.sha === sha || pull.mergeSha === sha)
  return page(found.map((pull) => toPull(pull, api)))
}

const labels: Handler = ({ repository, params }) => {
  const pull = repository.pulls.get(Number(params['issue_number']))
  return pull === undefined ? notFound : page(pull.labels.map((name) => ({ name })))
}

const events: Handler = ({ repository, params, api }) => {
  const issue = Number(params['issue_number'])
  if (!repository.pulls.has(issue)) return notFound
  return page(
    repository.labelEvents
      .filter((event) => event.issue === issue)
      .map(({ id, event, label, actor, createdAt }) => ({
        id,
        event,
        label: { name: label },
        actor: toUser(actor, api),
        created_at: createdAt,
      })),
  )
}

/** Pull requests, their files and labels. */
export const pulls: Readonly<Record<string, Handler>> = {
  'pulls/list': list,
  'pulls/list-files': files,
  'pulls/get': (call) => {
    const pull = find(call)
    return pull === undefined ? notFound : ok(toPull(pull, call.api))
  },
  'repos/list-pull-requests-associated-with-commit': ofCommit,
  'issues/list-labels-on-issue': labels,
  'issues/list-events': events,
}
