import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from './git.ts'

/** More than a look around needs. */
const most = 50_000
const skipped = new Set(['.git', 'node_modules', 'vendor', '.venv', 'target', 'dist', 'build'])

async function walk(folder: string, prefix: string, found: string[]): Promise<void> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= most) return
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isFile()) found.push(path)
    else if (entry.isDirectory() && !skipped.has(entry.name)) await walk(folder, path, found)
  }
}

/** The files of a folder, relative and sorted: those that git tracks, outside of git all but other people's. */
export async function listFiles(folder: string, git: Git): Promise<readonly string[]> {
  const tracked = (await git(['ls-files', '-z']))?.split('\0').filter((path) => path !== '')
  if (tracked !== undefined && tracked.length > 0) return tracked.slice(0, most).sort()
  const found: string[] = []
  await walk(folder, '', found)
  return found.sort()
}
