import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder for expanded reports; made when first asked for, gone when the process ends. */
export type Scratch = {
  /** A path inside for a new file; its name says nothing of its content. */
  path(): string
  dispose(): void
}

/** Folders that are not gone yet; one listener for all of them. */
const folders = new Set<string>()
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })
const removeAll = (): void => folders.forEach(remove)

/** Makes a scratch folder below `parent` (the runner's temporary folder, or the system's). */
export function createScratch(parent: string = tmpdir()): Scratch {
  let folder: string | null = null
  let count = 0
  return {
    path: () => {
      if (folder === null) {
        if (folders.size === 0) process.once('exit', removeAll)
        folder = mkdtempSync(join(parent, 'posture-gate-'))
        folders.add(folder)
      }
      count += 1
      return join(folder, String(count))
    },
    dispose: () => {
      if (folder === null) return
      remove(folder)
      folders.delete(folder)
      if (folders.size === 0) process.removeListener('exit', removeAll)
      folder = null
    },
  }
}
