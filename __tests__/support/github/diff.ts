import type { FileTree, Objects } from './git-objects.ts'

export type FileChange = {
  readonly path: string
  readonly previousPath?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** Absent where GitHub gives none: binary files and diffs that are too large. */
  readonly patch?: string
}

/** What changed between two trees, by path; a file that only moved is a rename. */
export function diffTrees(objects: Objects, before: FileTree, after: FileTree): readonly FileChange[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)))
  const changes: FileChange[] = []
  for (const [path, { sha }] of after) {
    const old = before.get(path)
    if (old?.sha === sha) continue
    const source = old === undefined ? [...removed].find(([, file]) => file.sha === sha)?.[0] : undefined
    if (source !== undefined) {
      removed.delete(source)
      changes.push({ path, previousPath: source, status: 'renamed', sha, additions: 0, deletions: 0 })
    } else
      changes.push({ path, sha, status: old === undefined ? 'added' : 'modified', ...patchOf(objects, old?.sha, sha) })
  }
  for (const [path, { sha }] of removed)
    changes.push({ path, sha, status: 'removed', ...patchOf(objects, sha, undefined) })
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function patchOf(
  objects: Objects,
  before: string | undefined,
  after: string | undefined,
): Pick<FileChange, 'additions' | 'deletions' | 'patch'> {
  const [old, now] = [before, after].map((sha) => bytesOf(objects, sha))
  if (old?.includes(0) === true || now?.includes(0) === true) return { additions: 0, deletions: 0 }
  const patch = unifiedDiff(old?.toString('utf8') ?? '', now?.toString('utf8') ?? '')
  const count = (sign: string) => patch.split('\n').filter((line) => line.startsWith(sign)).length
  return { additions: count('+'), deletions: count('-'), patch }
}

function bytesOf(objects: Objects, sha: string | undefined): Buffer | undefined {
  const object = sha === undefined ? undefined : objects.get(sha)
  return object?.type === 'blob' ? object.bytes : undefined
}

type Line = { readonly sign: ' ' | '+' | '-'; readonly text: string }
const context = 3

/** The hunks GitHub shows as `patch`: no file header, three lines of context, `\ No newline at end of file` where it is so. */
export function unifiedDiff(before: string, after: string): string {
  const lines = diffLines(toLines(before), toLines(after))
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some((line) => line.sign !== ' '),
  )
  const hunks: string[] = []
  let [old, now] = [1, 1]
  for (let at = 0; at < lines.length;) {
    const end = near[at] === true ? endOfRun(near, at) : at + 1
    const run = lines.slice(at, end)
    const [olds, nows] = [
      run.filter((line) => line.sign !== '+').length,
      run.filter((line) => line.sign !== '-').length,
    ]
    if (near[at] === true) hunks.push(toHunk(run, { old, olds, now, nows }))
    old += olds
    now += nows
    at = end
  }
  return hunks.join('\n')
}

function endOfRun(near: readonly boolean[], start: number): number {
  const end = near.indexOf(false, start)
  return end < 0 ? near.length : end
}

function toHunk(run: readonly Line[], at: { old: number; olds: number; now: number; nows: number }): string {
  const range = (start: number, count: number) => `${count === 0 ? start - 1 : start}${count === 1 ? '' : `,${count}`}`
  const body = run.flatMap(({ sign, text }) =>
    text.endsWith('\n') ? [`${sign}${text.slice(0, -1)}`] : [`${sign}${text}`, '\\ No newline at end of file'],
  )
  return [`@@ -${range(at.old, at.olds)} +${range(at.now, at.nows)} @@`, ...body].join('\n')
}

const toLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** The longest common subsequence, after equal head and tail: files of tests are small. */
function diffLines(before: readonly string[], after: readonly string[]): readonly Line[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i]!.fill(before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)), j, j + 1)
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ sign: ' ', text: before[i++]! })
      j++
    } else if (i < before.length && at(i + 1, j) >= at(i, j + 1)) lines.push({ sign: '-', text: before[i++]! })
    else lines.push({ sign: '+', text: after[j++]! })
  }
  return lines
}
