import { notFound, ok, page, refusal, type Answer, type Call, type Handler } from '../answer.ts'
import { changesBetween, commitOf, filesAt } from '../history.ts'
import { ancestry, mergeBase, type FileTree } from '../git-objects.ts'
import type { Repository } from '../state.ts'
import { toUser } from './comments.ts'
import { toFile, toRepository } from './pulls.ts'

const inlineLimit = 1024 * 1024

const content: Handler = (call) => {
  const { repository, params, query } = call
  const sha = commitOf(repository, typeof query['ref'] === 'string' ? query['ref'] : repository.defaultBranch)
  if (sha === undefined) return refusal(404, `No commit found for the ref ${String(query['ref'])}`)
  const path = (params['path'] ?? '').replace(/\/+$/, '')
  const files = filesAt(repository, sha)
  return files.has(path) ? file(call, path, files) : folder(call, path, files)
}

function file(call: Call, path: string, files: FileTree): Answer {
  const sha = files.get(path)?.sha ?? ''
  const blob = call.repository.objects.get(sha)
  if (blob?.type !== 'blob') return notFound
  const { bytes } = blob
  if (/\braw\b/.test(call.accept))
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', bytes } }
  const inline = bytes.length <= inlineLimit
  const encoded = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  return ok({
    ...entry(call, path, { type: 'file', sha, size: bytes.length }),
    encoding: inline ? 'base64' : 'none',
    content: inline ? `${encoded}\n` : '',
  })
}

function folder(call: Call, path: string, files: FileTree): Answer {
  const prefix = path === '' ? '' : `${path}/`
  const names = new Map<string, { type: string; sha: string; size: number }>()
  for (const [full, { sha }] of files) {
    if (!full.startsWith(prefix)) continue
    const [name = '', ...deeper] = full.slice(prefix.length).split('/')
    names.set(name, deeper.length > 0 ? { type: 'dir', sha, size: 0 } : { type: 'file', sha, size: 0 })
  }
  return names.size === 0 ? notFound : ok([...names].map(([name, what]) => entry(call, `${prefix}${name}`, what)))
}

const entry = (
  { api, repository: { owner, name } }: Call,
  path: string,
  what: { type: string; sha: string; size: number },
) => ({
  ...what,
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  url: `${api}/repos/${owner}/${name}/contents/${path}`,
  git_url: `${api}/repos/${owner}/${name}/git/blobs/${what.sha}`,
  html_url: null,
  download_url: null,
  _links: { self: `${api}/repos/${owner}/${name}/contents/${path}`, git: null, html: null },
})

/** A commit as the commits endpoints name it. */
function toCommit(repository: Repository, sha: string) {
  const commit = repository.objects.get(sha)
  if (commit?.type !== 'commit') return {}
  return {
    sha,
    commit: { message: commit.message, tree: { sha: commit.tree } },
    parents: commit.parents.map((parent) => ({ sha: parent })),
    author: null,
    committer: null,
  }
}

const compare: Handler = (call) => {
  const { repository, params } = call
  const [base, head] = (params['basehead'] ?? '').split('...').map((name) => {
    // `owner:branch` names a branch of a fork; objects are shared.
    const [owner, branch] = name.includes(':') ? name.split(':') : []
    const fork = [...call.state.repositories.values()].find((one) => one.owner === owner && one.fork)
    return commitOf(fork ?? repository, branch ?? name)
  })
  const from = base === undefined || head === undefined ? undefined : mergeBase(repository.objects, base, head)
  if (base === undefined || head === undefined || from === undefined) return notFound
  const before = new Set(ancestry(repository.objects, base))
  const after = new Set(ancestry(repository.objects, head))
  const ahead = [...after].filter((sha) => !before.has(sha))
  const behind = [...before].filter((sha) => !after.has(sha)).length
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  const changes = changesBetween(repository, base, head)
  return ok({
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    base_commit: toCommit(repository, base),
    merge_base_commit: toCommit(repository, from),
    commits: ahead.reverse().map((sha) => toCommit(repository, sha)),
    // 300 at most, all on the first page.
    files: Number(call.query['page'] ?? 1) > 1 ? [] : changes.slice(0, 300).map((change) => toFile(change, head, call)),
  })
}

const commit: Handler = (call) => {
  const sha = commitOf(call.repository, call.params['ref'] ?? '')
  if (sha === undefined) return refusal(422, `No commit found for SHA: ${call.params['ref'] ?? ''}`)
  if (/\bsha\b/.test(call.accept))
    return { status: 200, raw: { type: 'application/vnd.github.sha; charset=utf-8', bytes: Buffer.from(sha) } }
  return ok(toCommit(call.repository, sha))
}

const permission: Handler = ({ repository, params, api }) => {
  const username = params['username'] ?? ''
  const role = repository.collaborators.get(username) ?? (repository.private ? 'none' : 'read')
  const legacy = { maintain: 'write', triage: 'read' }[role] ?? role
  return ok({ permission: legacy, role_name: role, user: toUser({ login: username, type: 'User', id: 1 }, api) })
}

/** Files at commits, comparisons, the repository itself. */
export const contents: Readonly<Record<string, Handler>> = {
  'repos/get': ({ repository, api }) => ok(toRepository(repository, api)),
  'repos/get-content': content,
  'repos/get-commit': commit,
  'repos/compare-commits-with-basehead': compare,
  'repos/get-collaborator-permission-level': permission,
  'repos/codeowners-errors': () => ok({ errors: [] }),
  'users/get-authenticated': ({ token, api }) => ok(toUser(token.identity, api)),
  'code-scanning/list-alerts-for-repo': () => page([]),
  'dependabot/list-alerts-for-repo': () => page([]),
}
