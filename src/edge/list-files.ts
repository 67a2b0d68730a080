import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Git } from './git.ts'

/** Folders that hold what others wrote or what was built. */
const passedOver = new Set(['node_modules', '.git', 'vendor', 'dist', 'build', 'target', 'coverage', '.venv', 'venv'])
const limits = { files: 50_000, depth: 30 } as const

/**
 * The regular files below a folder, relative to it with forward slashes, sorted; links are not followed, and folders of dependencies
 * and of build results passed over. At most 50 000 are given. Made once; never throws: what cannot be listed is left out.
 */
export function createListFiles(root: string): () => readonly string[] {
  let listed: readonly string[] | undefined
  return () => (listed ??= walk(root))
}

function walk(root: string): readonly string[] {
  const files: string[] = []
  const open = ['']
  for (let folder = open.pop(); folder !== undefined && files.length < limits.files; folder = open.pop())
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !passedOver.has(entry.name) && path.split('/').length < limits.depth) open.push(path)
      else if (entry.isFile()) files.push(path)
    }
  return files.sort().slice(0, limits.files)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** The files of a folder, relative and sorted: those that git tracks, outside of git those that `createListFiles` gives. */
export async function listFiles(folder: string, git: Git): Promise<readonly string[]> {
  const tracked = (await git(['ls-files', '-z']))?.split('\0').filter((path) => path !== '')
  return tracked === undefined || tracked.length === 0
    ? createListFiles(folder)()
    : tracked.slice(0, limits.files).sort()
}
