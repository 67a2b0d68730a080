import { realpath } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { failure } from '../errors.ts'
import type { ChangedLines } from '../model/change.ts'
import type { TextFile } from '../model/text-file.ts'
import { isInside } from './find-files.ts'
import { findTracked, type Git } from './git.ts'
import { refusalOf, statusOf, type Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { limits } from './limits.ts'
import type { TrustedFile } from './ports.ts'
import { decodeText } from './text-file.ts'

export type BaseDocuments = {
  readonly client: () => Promise<Client>
  readonly repository: Repository
  /** The commit the change is judged by. */
  readonly baseSha: string
  /** Top of the checkout, absolute. */
  readonly top: string
  /** What paths are relative to. */
  readonly cwd: string
  /** Git at the top of the checkout. */
  readonly git: Git
  readonly local: (path: string) => Promise<TextFile | null>
  /** Paths from the top of the repository. */
  readonly changed: () => Promise<ChangedLines>
  /** The commit that the runner checked out, where it is the test merge of this very change; then what the change does not touch is the base’s. */
  readonly merge?: () => Promise<string | null>
}

/** A file at a commit through the API; null where the server says there is none, or hides it from this token. */
export async function fetchFile(
  { client, repository, baseSha }: Pick<BaseDocuments, 'client' | 'repository' | 'baseSha'>,
  path: string,
): Promise<string | null> {
  const api = await client()
  try {
    const { data, headers } = await api.rest.repos.getContent({
      ...repository,
      path,
      ref: baseSha,
      mediaType: { format: 'raw' },
      request: { parseSuccessResponseBody: false },
    })
    if (headers['content-type']?.includes('raw') !== true) throw new Error('it is not a file there')
    const pieces: Uint8Array[] = []
    let size = 0
    // With `parseSuccessResponseBody: false` the client hands out the body as a stream of bytes, which its types do not know.
    for await (const piece of data as unknown as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > limits.documentBytes) throw new Error('it is too large')
      pieces.push(piece)
    }
    return decodeText(Buffer.concat(pieces))
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** The same out of the local clone, where it has the commit. `text: null`: it has, and the file is not there. */
async function showFile({ git, baseSha }: BaseDocuments, path: string): Promise<{ text: string | null } | null> {
  if ((await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${baseSha}^{commit}`])) === null) return null
  return { text: await git(['cat-file', 'blob', `${baseSha}:${path}`]) }
}

/** What the change says of the base: has it the file, has it not, or does the change not say. */
function baseAccordingTo(changed: ChangedLines, name: string): 'has it' | 'has it not' | 'as in the clone' | 'unknown' {
  const entry = changed.known
    ? changed.files.find((file) => file.path === name || file.previousPath === name)
    : undefined
  if (entry !== undefined)
    return entry.path === name && (entry.status === 'added' || entry.status === 'renamed') ? 'has it not' : 'has it'
  return changed.known && changed.complete ? 'as in the clone' : 'unknown'
}

/** Whether the token may read contents at all: without that permission everything is answered with "not found". */
async function mayRead({ client, repository, baseSha }: BaseDocuments): Promise<boolean> {
  const api = await client()
  return api.rest.git.getCommit({ ...repository, commit_sha: baseSha }).then(
    () => true,
    () => false,
  )
}

/** The file's path from the top of the repository; null where it lies outside, where no pull request can put it. */
export function inRepository({ cwd, top }: Pick<BaseDocuments, 'cwd' | 'top'>, path: string): string | null {
  const absolute = resolve(cwd, path)
  return isInside(top, absolute) ? relative(top, absolute).split(sep).join('/') : null
}

/** Whether the workflow brought the file: not tracked, and not reached through a link, which the change could have brought. */
async function isBrought({ git, top }: BaseDocuments, name: string): Promise<boolean> {
  const tracked = await findTracked(git, [name])
  const [real, folder] = await Promise.all([realpath(join(top, name)), realpath(top)])
  return tracked?.has(name) === false && real === join(folder, name)
}

/** Not at the base, says the server. It may be new, brought by the workflow, newer than the base commit, or hidden from the token. */
async function notAtBase(documents: BaseDocuments, path: string, name: string): Promise<TrustedFile | null> {
  const local = await documents.local(path)
  if (local !== null && (await isBrought(documents, name))) return { ...local, atBase: false }
  const base = baseAccordingTo(await documents.changed(), name)
  if (base === 'has it not') return null
  // The change does not touch it: what is in the clone came with the base branch.
  if (base === 'as in the clone') return local === null ? null : { ...local, atBase: true }
  const shown = await showFile(documents, name)
  if (shown !== null) return shown.text === null ? null : { file: path, text: shown.text, atBase: true }
  if (base === 'unknown' && (await mayRead(documents))) return null
  throw failure('base-unreadable', `\`${path}\` is not shown at ${documents.baseSha.slice(0, 7)}`)
}

/**
 * A file that the change does not touch, out of the test merge of the change, which has the base’s: no question to the server. Null
 * where that cannot be said: another checkout, a list of files that is not complete, a link. `text: null`: it is not there.
 */
async function fromMerge(documents: BaseDocuments, name: string): Promise<{ text: string | null } | null> {
  const { git, merge } = documents
  if (baseAccordingTo(await documents.changed(), name) !== 'as in the clone') return null
  const commit = (await merge?.()) ?? null
  if (commit === null) return null
  const entry = await git(['ls-tree', commit, '--', name])
  if (entry === '') return { text: null }
  const text = /^100(?:644|755) blob /.test(entry ?? '') ? await git(['cat-file', 'blob', `${commit}:${name}`]) : null
  return text === null ? null : { text }
}

/**
 * A file as the base has it, whatever the change under judgement makes of it. A file that is not part of the repository (the workflow
 * brought it) is taken from the disk. Throws `base-unreadable` where nobody can tell what the base says.
 */
export async function readTrusted(documents: BaseDocuments, path: string): Promise<TrustedFile | null> {
  const name = inRepository(documents, path)
  if (name === null) {
    const local = await documents.local(path)
    return local === null ? null : { ...local, atBase: false }
  }
  const short = documents.baseSha.slice(0, 7)
  try {
    const merged = await fromMerge(documents, name)
    const text = merged === null ? await fetchFile(documents, name) : merged.text
    return text === null ? await notAtBase(documents, path, name) : { file: `${path} at ${short}`, text, atBase: true }
  } catch (error) {
    const shown = await showFile(documents, name)
    if (shown === null) throw failure('base-unreadable', `\`${path}\` at ${short}: ${refusalOf(error)}`, error)
    return shown.text === null ? null : { file: `${path} at ${short}`, text: shown.text, atBase: true }
  }
}

/** A data file: from the disk where it is not tracked, since then the workflow brought it; else as the base has it. */
export async function readFeed(documents: BaseDocuments, path: string): Promise<TextFile | null> {
  const name = inRepository(documents, path)
  const local = await documents.local(path)
  if (name === null) return local
  return local !== null && (await isBrought(documents, name)) ? local : readTrusted(documents, path)
}
