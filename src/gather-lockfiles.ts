import type { Options } from './edge/options.ts'
import type { Edges } from './edge/ports.ts'
import { below } from './gather-policy.ts'
import { manifestsBeside, packageFile, touchedLockfiles } from './lockfiles/index.ts'
import type { ChangedFile, ChangedLines } from './model/change.ts'
import type { LockfileTexts, SideText } from './model/lockfile.ts'
import { folderOf } from './model/path-parts.ts'

/** Each costs a question to the server where the clone is shallow; what lies beyond is unknown and said so. */
const most = 40

type Scene = { readonly files: readonly ChangedFile[]; readonly root: string; readonly edges: Edges }

/**
 * What stood in place of a file that the change adds. Nothing, unless a manifest was there before without it: then what was installed
 * is not known, and a first lockfile does not bring all of it. Where another lockfile of the folder changes, that one tells.
 */
async function beforeNew({ path }: ChangedFile, { files, root, edges }: Scene): Promise<SideText> {
  const type = packageFile(path)?.type
  const told = touchedLockfiles(files).some(
    (other) => other.status !== 'added' && folderOf(other.path) === folderOf(path) && isLockfile(other.path, type),
  )
  if (told) return { state: 'absent' }
  for (const manifest of manifestsBeside(path)) {
    const isNew = files.some((file) => file.path === manifest && file.status === 'added')
    if (isNew || (await edges.documents.local(below(root, manifest))) === null) continue
    return { state: 'unknown', why: `${path} is new and ${manifest} is not: what was installed before is not known` }
  }
  return { state: 'absent' }
}

function isLockfile(path: string, type: string | undefined): boolean {
  const file = packageFile(path)
  return file?.kind === 'lockfile' && file.type === type
}

async function bothSides(file: ChangedFile, scene: Scene): Promise<LockfileTexts> {
  const { root, edges } = scene
  const { documents } = edges
  const base =
    file.status === 'added'
      ? await beforeNew(file, scene)
      : await documents.base(below(root, file.previousPath ?? file.path))
  if (file.status === 'removed') return { path: file.path, base, head: { state: 'absent' } }
  const head = await documents.local(below(root, file.path))
  return {
    path: file.path,
    base,
    head:
      head === null
        ? { state: 'unknown', why: `${file.path} is not in the working tree` }
        : { state: 'there', text: head.text },
  }
}

/** The touched files that name packages, before and after the change; none where the change is not known. Never throws for what is missing. */
export async function gatherLockfiles(
  change: ChangedLines,
  { root }: Options,
  edges: Edges,
): Promise<readonly LockfileTexts[]> {
  if (!change.known) return []
  const scene: Scene = { files: change.files, root, edges }
  return Promise.all(
    touchedLockfiles(change.files)
      .slice(0, most)
      .map((file) => bothSides(file, scene)),
  )
}
