import { createHash } from 'node:crypto'

export type TreeEntry = {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly name: string
  readonly sha: string
}
export type Commit = {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly date: string
}
export type GitObject =
  | { readonly type: 'blob'; readonly bytes: Buffer }
  | { readonly type: 'tree'; readonly entries: readonly TreeEntry[] }
  | ({ readonly type: 'commit' } & Commit)
export type Objects = Map<string, GitObject>
/** Path to the blob that stands there. */
export type FileTree = ReadonlyMap<string, { readonly sha: string; readonly mode: string }>

/** Stores the bytes; the name is the one git gives them. */
export const writeBlob = (objects: Objects, bytes: Buffer): string => write(objects, { type: 'blob', bytes })

/** Stores a tree with all its folders; input order never shows. */
export function writeTree(objects: Objects, files: FileTree): string {
  const folders = new Map<string, Map<string, { sha: string; mode: string }>>()
  const entries: TreeEntry[] = []
  for (const [path, file] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) entries.push({ name: path, type: 'blob', ...file })
    else {
      const folder = folders.get(path.slice(0, slash)) ?? new Map<string, { sha: string; mode: string }>()
      folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), file))
    }
  }
  for (const [name, inner] of folders)
    entries.push({ name, type: 'tree', mode: '040000', sha: writeTree(objects, inner) })
  return writeEntries(objects, entries)
}

/** Stores one folder's entries in git's order. */
export function writeEntries(objects: Objects, unsorted: readonly TreeEntry[]): string {
  // Git sorts a folder as if its name ended in a slash.
  const key = (entry: TreeEntry) => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name)
  return write(objects, { type: 'tree', entries: [...unsorted].sort((a, b) => Buffer.compare(key(a), key(b))) })
}

/** Stores a commit. */
export const writeCommit = (objects: Objects, commit: Commit): string => write(objects, { type: 'commit', ...commit })

/** An object's bytes as git stores them, behind the header. */
export function contentOf(object: GitObject): { type: GitObject['type']; content: Buffer } {
  if (object.type === 'blob') return { type: 'blob', content: object.bytes }
  if (object.type === 'commit') return { type: 'commit', content: Buffer.from(textOf(object)) }
  const parts = object.entries.flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(sha, 'hex'),
  ])
  return { type: 'tree', content: Buffer.concat(parts) }
}

function textOf({ tree, parents, date, message }: Commit): string {
  const who = `Someone <someone@example.com> ${Math.floor(Date.parse(date) / 1000)} +0000`
  const lines = [`tree ${tree}`, ...parents.map((sha) => `parent ${sha}`), `author ${who}`, `committer ${who}`]
  return `${lines.join('\n')}\n\n${message}`
}

/** Every file under a tree, by its whole path. */
export function readTree(objects: Objects, sha: string, prefix = ''): FileTree {
  const tree = objects.get(sha)
  if (tree?.type !== 'tree') return new Map()
  return new Map(
    tree.entries.flatMap((entry) =>
      entry.type === 'tree'
        ? [...readTree(objects, entry.sha, `${prefix}${entry.name}/`)]
        : [[`${prefix}${entry.name}`, { sha: entry.sha, mode: entry.mode }] as const],
    ),
  )
}

/** The commit and everything before it, nearest first. */
export function ancestry(objects: Objects, tip: string): readonly string[] {
  const seen = new Set<string>()
  const queue = [tip]
  for (let sha = queue.shift(); sha !== undefined; sha = queue.shift()) {
    const commit = objects.get(sha)
    if (seen.has(sha) || commit?.type !== 'commit') continue
    seen.add(sha)
    queue.push(...commit.parents)
  }
  return [...seen]
}

/** The nearest commit that both come from. */
export function mergeBase(objects: Objects, one: string, other: string): string | undefined {
  const reachable = new Set(ancestry(objects, one))
  return ancestry(objects, other).find((sha) => reachable.has(sha))
}

function write(objects: Objects, object: GitObject): string {
  const { type, content } = contentOf(object)
  const sha = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
  objects.set(sha, object)
  return sha
}
