import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { Client } from './github-client.ts'
import type { Change, Repository } from './github-context.ts'
import { linesOf } from './patch.ts'

/** What the API says of one file; pull requests and comparisons have the same shape. */
type ApiFile = {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string | undefined
  readonly patch?: string | undefined
  readonly changes: number
}

const pullRequestFiles = 3000
const comparisonFiles = 300

/** A file of the answer. Without a patch its lines are unknown, unless nothing changed in it: a rename, a new empty file, one that is gone. */
export function toChangedFile(file: ApiFile): ChangedFile {
  const status =
    file.status === 'added' || file.status === 'copied'
      ? 'added'
      : file.status === 'removed' || file.status === 'renamed'
        ? file.status
        : 'modified'
  const untouched =
    status === 'removed' || (file.changes === 0 && (status === 'renamed' || file.status === 'unchanged'))
  return {
    path: file.filename,
    status,
    ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
    ...linesOf(file.patch === undefined ? (untouched ? '' : null) : status === 'removed' ? '' : file.patch),
  }
}

/** The files of a pull request, or of the group of them in a merge queue. Throws what the client throws. */
export async function fetchChanged(client: Client, repository: Repository, change: Change): Promise<ChangedLines> {
  const pull = change.pullRequest
  if (pull !== null) {
    const files = await client.paginate(client.rest.pulls.listFiles, {
      ...repository,
      pull_number: pull.number,
      per_page: 100,
    })
    return {
      known: true,
      source: `files of pull request #${pull.number}`,
      complete: files.length < pullRequestFiles,
      files: files.map(toChangedFile),
    }
  }
  const basehead = `${change.baseSha}...${change.headSha}`
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
  const files = data.files ?? []
  return {
    known: true,
    source: `comparison ${change.baseSha.slice(0, 7)}...${change.headSha.slice(0, 7)}`,
    complete: data.files !== undefined && files.length < comparisonFiles,
    files: files.map(toChangedFile),
  }
}

/** The change with paths relative to a folder of the repository; what lies outside of the folder is not part of it. */
export function below(changed: ChangedLines, prefix: string): ChangedLines {
  if (!changed.known || prefix === '') return changed
  const inside = (path: string): string | null => (path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : null)
  const files = changed.files.flatMap((file): readonly ChangedFile[] => {
    const path = inside(file.path)
    if (path === null) return []
    const previous = file.previousPath === undefined ? null : inside(file.previousPath)
    const { previousPath: _, ...rest } = file
    return [{ ...rest, path, ...(previous === null ? {} : { previousPath: previous }) }]
  })
  return { ...changed, files }
}
