import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { PullRequest } from './event.ts'
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

/** The commit that the address of a file’s content names. */
const commitOf = ({ contents_url: url }: { readonly contents_url: string }): string | undefined =>
  /[?&]ref=([0-9a-f]{40,64})$/.exec(url)?.[1]

/**
 * The files of a pull request; null where it has another head by now (this run is late, or was started again): a later commit must not
 * say what this one touches. The files themselves name the head; where they do not, it is asked for.
 */
async function filesOfPull(client: Client, repository: Repository, { number, headSha }: PullRequest) {
  const of = { ...repository, pull_number: number }
  const files = await client.paginate(client.rest.pulls.listFiles, { ...of, per_page: 100 })
  const there = files.filter(({ status }) => status !== 'removed')
  const isOurs = there.length > 0 && there.every((file) => commitOf(file) === headSha)
  return isOurs || (await client.rest.pulls.get(of)).data.head.sha === headSha ? files : null
}

/** The files of a pull request, or of the group of them in a merge queue. Throws what the client throws. */
export async function fetchChanged(client: Client, repository: Repository, change: Change): Promise<ChangedLines> {
  const pull = change.pullRequest
  const listed = pull === null ? null : await filesOfPull(client, repository, pull)
  if (pull !== null && listed !== null)
    return {
      known: true,
      source: `files of pull request #${pull.number}`,
      complete: listed.length < pullRequestFiles,
      files: listed.map(toChangedFile),
    }
  const basehead = `${change.baseSha}...${change.headSha}`
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 })
  const files = data.files ?? []
  return {
    known: true,
    ...(pull === null ? {} : { late: true }),
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
