import { diffTrees, type FileChange } from './diff.ts'
import { mergeBase, readTree, writeBlob, writeCommit, writeTree, type FileTree } from './git-objects.ts'
import { person, type Pull, type Repository, type State } from './state.ts'

export type Files = Readonly<Record<string, string | Buffer | null>>

/** Commits the files (null removes one) on top of the branch, or on `from` for a branch that is new; gives the commit. */
export function addCommit(state: State, repository: Repository, branch: string, files: Files, from?: string): string {
  const { objects, refs } = repository
  const parent = refs.get(`heads/${branch}`) ?? (from === undefined ? undefined : refs.get(`heads/${from}`))
  const tree = new Map(parent === undefined ? [] : filesAt(repository, parent))
  for (const [path, content] of Object.entries(files)) {
    if (content === null) tree.delete(path)
    else tree.set(path, { mode: '100644', sha: writeBlob(objects, Buffer.from(content)) })
  }
  const parents = parent === undefined ? [] : [parent]
  const message = `Change ${Object.keys(files).join(', ')}`
  const sha = writeCommit(objects, {
    tree: writeTree(objects, tree),
    parents,
    message,
    date: state.clock().toISOString(),
  })
  refs.set(`heads/${branch}`, sha)
  for (const pull of pullsOf(state, repository, branch)) update(state, pull, sha)
  return sha
}

function pullsOf(state: State, repository: Repository, branch: string): readonly Pull[] {
  const all = [...state.repositories.values()].flatMap((one) => [...one.pulls.values()])
  return all.filter(({ head }) => head.repository === repository && head.branch === branch)
}

function update(state: State, pull: Pull, sha: string): void {
  pull.head.sha = sha
  pull.mergeSha = addMerge(state, pull)
}

/** The merge of base and head, taking the head's side of every file it changed. */
function addMerge(state: State, { base, head, number }: Pick<Pull, 'base' | 'head' | 'number'>): string {
  const { objects, refs } = base.repository
  const merged = new Map(filesAt(base.repository, base.sha))
  for (const change of changesBetween(base.repository, base.sha, head.sha)) {
    if (change.previousPath !== undefined) merged.delete(change.previousPath)
    if (change.status === 'removed') merged.delete(change.path)
    else merged.set(change.path, { mode: '100644', sha: change.sha })
  }
  const parents = [base.sha, head.sha]
  const sha = writeCommit(objects, {
    tree: writeTree(objects, merged),
    parents,
    message: `Merge ${head.sha} into ${base.sha}`,
    date: state.clock().toISOString(),
  })
  refs.set(`pull/${number}/merge`, sha)
  refs.set(`pull/${number}/head`, head.sha)
  return sha
}

export type PullOptions = {
  from: string
  into?: string
  author?: string
  fork?: Repository
  title?: string
  withoutPatch?: readonly string[]
}

/** Opens a pull request from a branch of the repository or of its fork. */
export function addPull(state: State, repository: Repository, options: PullOptions): Pull {
  const source = options.fork ?? repository
  const into = options.into ?? repository.defaultBranch
  const number = state.nextId++
  const base = { repository, branch: into, sha: refOf(repository, into) }
  const head = { repository: source, branch: options.from, sha: refOf(source, options.from) }
  const author =
    options.author === 'dependabot[bot]'
      ? { login: 'dependabot[bot]', type: 'Bot' as const, id: 49699333 }
      : person(options.author ?? 'mona')
  const pull: Pull = {
    number,
    base,
    head,
    author,
    title: options.title ?? 'A change',
    labels: [],
    locked: false,
    withoutPatch: new Set(options.withoutPatch ?? []),
    mergeSha: addMerge(state, { base, head, number }),
  }
  repository.pulls.set(number, pull)
  return pull
}

function refOf(repository: Repository, branch: string): string {
  const sha = repository.refs.get(`heads/${branch}`)
  if (sha === undefined) throw new Error(`${repository.owner}/${repository.name} has no branch ${branch}.`)
  return sha
}

/** The commit that a branch, a tag, a full ref or a hash names. */
export function commitOf(repository: Repository, name: string): string | undefined {
  const short = name.replace(/^refs\//, '')
  for (const ref of [short, `heads/${short}`, `tags/${short}`]) {
    const sha = repository.refs.get(ref)
    if (sha !== undefined) return sha
  }
  return repository.objects.get(name)?.type === 'commit' ? name : undefined
}

/** Every file at a commit. */
export function filesAt(repository: Repository, sha: string): FileTree {
  const commit = repository.objects.get(sha)
  return commit?.type === 'commit' ? readTree(repository.objects, commit.tree) : new Map()
}

/** What head changed since it left base: the three-dot diff that a pull request shows. */
export function changesBetween(repository: Repository, base: string, head: string): readonly FileChange[] {
  const from = mergeBase(repository.objects, base, head)
  const before = from === undefined ? new Map<string, never>() : filesAt(repository, from)
  return diffTrees(repository.objects, before, filesAt(repository, head))
}

/** Merges a pull request: its test merge becomes the tip of the branch. */
export function mergePull(pull: Pull, at: string): void {
  const { repository, branch } = pull.base
  repository.refs.set(`heads/${branch}`, pull.mergeSha)
  pull.mergedAt = at
}
