import { realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { ReportFile } from '../model/report.ts'
import type { TextFile } from '../model/text-file.ts'
import { readTrusted, type BaseDocuments } from './base-documents.ts'
import { bytesAt, digestFile } from './file-bytes.ts'
import type { ReportListing } from './ports.ts'
import type { Store } from './store.ts'
import type { Workspace } from './workspace.ts'

const addedHere = (file: string, what: string): Problem => ({
  code: 'context',
  message: `${what} that this change itself brings or alters does not count in it`,
  next: 'It counts once it is on the base branch.',
  at: { file },
})

/**
 * VEX files when a change is judged: what lies in the repository is read from the base, since a change must not excuse its own
 * findings; what the workflow brought is read as it is.
 */
export async function openTrustedVex(
  workspace: Workspace,
  documents: BaseDocuments,
  patterns: readonly string[],
): Promise<ReportListing> {
  const found = await workspace.find(patterns)
  const tracked = await workspace.tracked(found.files)
  const brought = found.files.filter(({ absolute }) => tracked?.has(absolute) === false)
  const listing = await workspace.open({ files: brought, problems: found.problems }, { trusted: true })
  const files: ReportFile[] = [...listing.files]
  const problems: Problem[] = [...listing.problems]
  for (const file of found.files.filter((one) => !brought.includes(one))) {
    const base = await readTrusted(documents, file.path)
    if (base === null) problems.push(addedHere(file.path, 'a VEX file'))
    else {
      const path = workspace.scratch.path()
      await writeFile(path, base.text, { mode: 0o600 })
      const { sha256, size } = digestFile(path)
      const format = file.format === undefined ? {} : { format: file.format }
      files.push({
        path: base.file,
        sha256,
        size,
        ...bytesAt(path),
        trusted: true,
        tracked: true,
        ...format,
      })
    }
  }
  return { files, problems }
}

/** Snapshots when a change is judged: those that lie in the repository are left out, and said so, since the change could have written them. */
export async function loadTrustedHistory(
  store: Store,
  workspace: Workspace,
  warn: (text: string) => void,
): Promise<readonly TextFile[]> {
  const files = await store.load()
  const places = await Promise.all(
    files.map(async ({ file }) => ({
      path: file,
      absolute: await realpath(resolve(workspace.cwd, file)),
      named: true,
    })),
  )
  const tracked = await workspace.tracked(places)
  const brought = files.filter((_, index) => tracked?.has(places[index]?.absolute ?? '') === false)
  if (brought.length < files.length)
    warn(
      `${files.length - brought.length} snapshots of the history lie in this repository (or git cannot tell) and are not used to judge a change. Keep the history in an artifact or a cache.`,
    )
  return brought
}
