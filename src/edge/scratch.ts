import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A temporary folder for expanded reports; made when first asked for, gone when the process ends. */
export type Scratch = {
  /** A path inside for a new file; its name says nothing of its content. */
  path(): string
  dispose(): void
}

/** Makes a scratch folder below `parent` (the runner's temporary folder, or the system's). */
export function createScratch(parent: string = tmpdir()): Scratch {
  let folder: string | null = null
  let count = 0
  const dispose = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
    folder = null
    process.removeListener('exit', dispose)
  }
  return {
    path: () => {
      if (folder === null) {
        folder = mkdtempSync(join(parent, 'posture-gate-'))
        process.once('exit', dispose)
      }
      count += 1
      return join(folder, String(count))
    },
    dispose,
  }
}
