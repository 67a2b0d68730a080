import { notFound, ok, refusal, type Handler } from '../answer.ts'
import { ancestry, readTree, writeBlob, writeCommit, writeTree } from '../git-objects.ts'
import { commitOf } from '../history.ts'
import { isObject, textAt } from '../json.ts'
import type { Repository } from '../state.ts'

const toRef = (ref: string, sha: string) => ({ ref: `refs/${ref}`, object: { type: 'commit', sha } })

const getRef: Handler = ({ repository, params }) => {
  const ref = params['ref'] ?? ''
  const sha = repository.refs.get(ref)
  return sha === undefined ? notFound : ok(toRef(ref, sha))
}

const createRef: Handler = ({ repository, body }) => {
  const ref = textAt(body, 'ref')
  const sha = textAt(body, 'sha')
  if (repository.refs.size === 0) return refusal(409, 'Git Repository is empty.')
  if (!/^refs\/[^/]+\/.+/.test(ref))
    return refusal(422, `Reference name must start with 'refs/' and contain at least two slashes.`)
  if (repository.objects.get(sha)?.type !== 'commit') return refusal(422, 'Object does not exist')
  if (repository.refs.has(ref.slice(5))) return refusal(422, 'Reference already exists')
  repository.refs.set(ref.slice(5), sha)
  return ok(toRef(ref.slice(5), sha), 201)
}

const updateRef: Handler = ({ repository, params, body }) => {
  const ref = params['ref'] ?? ''
  const sha = textAt(body, 'sha')
  const tip = repository.refs.get(ref)
  if (tip === undefined) return refusal(422, 'Reference does not exist')
  if (repository.objects.get(sha)?.type !== 'commit') return refusal(422, 'Object does not exist')
  if (body['force'] !== true && !ancestry(repository.objects, sha).includes(tip))
    return refusal(422, 'Update is not a fast forward')
  repository.refs.set(ref, sha)
  return ok(toRef(ref, sha))
}

const getCommit: Handler = ({ repository, params }) => {
  const sha = params['commit_sha'] ?? ''
  const commit = repository.objects.get(sha)
  return commit?.type === 'commit' ? ok(toCommit(sha, commit)) : notFound
}

const toCommit = (sha: string, commit: { tree: string; parents: readonly string[]; message: string }) => ({
  sha,
  message: commit.message,
  tree: { sha: commit.tree },
  parents: commit.parents.map((parent) => ({ sha: parent })),
})

const createCommit: Handler = ({ state, repository, body }) => {
  const parents = Array.isArray(body['parents']) ? body['parents'].map(String) : []
  const made = { tree: textAt(body, 'tree'), parents, message: textAt(body, 'message') }
  if (repository.objects.get(made.tree)?.type !== 'tree') return refusal(422, 'Tree SHA does not exist')
  if (parents.some((sha) => repository.objects.get(sha)?.type !== 'commit'))
    return refusal(422, 'Parent SHA does not exist or is not a commit object')
  return ok(toCommit(writeCommit(repository.objects, { ...made, date: state.clock().toISOString() }), made), 201)
}

const getTree: Handler = ({ repository, params, query }) => {
  const name = params['tree_sha'] ?? ''
  const sha = treeOf(repository, name)
  return sha === undefined ? notFound : ok(toTree(repository, sha, query['recursive'] !== undefined))
}

function treeOf(repository: Repository, name: string): string | undefined {
  if (repository.objects.get(name)?.type === 'tree') return name
  const commit = repository.objects.get(commitOf(repository, name) ?? '')
  return commit?.type === 'commit' ? commit.tree : undefined
}

function toTree(repository: Repository, sha: string, recursive: boolean) {
  const { objects } = repository
  const object = objects.get(sha)
  const direct =
    object?.type === 'tree'
      ? object.entries.map(({ name, mode, type, sha: of }) => ({ path: name, mode, type, sha: of }))
      : []
  const deep = [...readTree(objects, sha)].map(([path, file]) => ({
    path,
    mode: file.mode,
    type: 'blob',
    sha: file.sha,
  }))
  const tree = (recursive ? deep : direct).map((entry) => {
    const blob = objects.get(entry.sha)
    return blob?.type === 'blob' ? { ...entry, size: blob.bytes.length } : entry
  })
  return { sha, tree, truncated: false }
}

const createTree: Handler = ({ repository, body }) => {
  const base = textAt(body, 'base_tree')
  const from = base === '' ? undefined : treeOf(repository, base)
  if (base !== '' && from === undefined) return refusal(422, 'base_tree is not a valid tree oid')
  const files = new Map(
    from === undefined ? ([] as [string, { sha: string; mode: string }][]) : readTree(repository.objects, from),
  )
  for (const entry of Array.isArray(body['tree']) ? body['tree'] : []) {
    const refused = putEntry(repository, files, entry)
    if (refused !== undefined) return refusal(422, refused)
  }
  return ok(toTree(repository, writeTree(repository.objects, files), false), 201)
}

/** `sha: null` removes the path; `content` makes a blob on the way. */
function putEntry(
  repository: Repository,
  files: Map<string, { sha: string; mode: string }>,
  entry: unknown,
): string | undefined {
  const path = textAt(entry, 'path')
  const mode = textAt(entry, 'mode') || '100644'
  if (isObject(entry) && entry['sha'] === null) files.delete(path)
  else if (isObject(entry) && typeof entry['content'] === 'string')
    files.set(path, { mode, sha: writeBlob(repository.objects, Buffer.from(entry['content'])) })
  else if (repository.objects.has(textAt(entry, 'sha'))) files.set(path, { mode, sha: textAt(entry, 'sha') })
  else return `tree.sha ${textAt(entry, 'sha')} does not exist`
  return undefined
}

const getBlob: Handler = ({ repository, params }) => {
  const sha = params['file_sha'] ?? ''
  const blob = repository.objects.get(sha)
  if (blob?.type !== 'blob') return notFound
  return ok({ sha, size: blob.bytes.length, encoding: 'base64', content: blob.bytes.toString('base64') })
}

const createBlob: Handler = ({ repository, body }) => {
  if (repository.refs.size === 0) return refusal(409, 'Git Repository is empty.')
  const encoding = textAt(body, 'encoding') === 'base64' ? 'base64' : 'utf8'
  return ok({ sha: writeBlob(repository.objects, Buffer.from(textAt(body, 'content'), encoding)) }, 201)
}

/** The Git data API: objects are stored under the names git gives them. */
export const git: Readonly<Record<string, Handler>> = {
  'git/get-ref': getRef,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/get-commit': getCommit,
  'git/create-commit': createCommit,
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
}
