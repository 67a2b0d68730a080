import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, messageOf } from '../errors.ts'
import type { TextFile } from '../model/text-file.ts'
import type { History } from './ports.ts'
import { readText } from './text-file.ts'

/** The history in a folder: one file for each run, so that two writers never meet. */
export type Store = { load(): Promise<readonly TextFile[]>; append(name: string, text: string): Promise<void> }

/** A folder of snapshots; `shown` is its name for people. Files that begin with a dot are somebody else's. */
export function createFolderStore(folder: string, shown: string): Store {
  return {
    load: async () => {
      const names = await readdir(folder).catch((error: unknown) => {
        // The first run finds nothing yet.
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
        throw failure('file-unreadable', `the history \`${shown}\`: ${messageOf(error)}`, error)
      })
      const files: TextFile[] = []
      for (const name of names.filter((entry) => /^[^.].*\.json$/.test(entry)).sort()) {
        const text = await readText(join(folder, name), `${shown}/${name}`)
        if (text !== null) files.push({ file: `${shown}/${name}`, text })
      }
      return files
    },
    append: async (name, text) => {
      try {
        await mkdir(folder, { recursive: true })
        await writeNew(folder, name, text)
      } catch (error) {
        throw failure('output-unwritable', `the history \`${shown}/${name}\`: ${messageOf(error)}`, error)
      }
    },
  }
}

/** Never overwrites: a run that has the name of another takes the next free one. */
async function writeNew(folder: string, name: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, attempt === 1 ? `${name}.json` : `${name}-${attempt}.json`)
    try {
      await writeFile(path, text, { flag: 'wx' })
      return
    } catch (error) {
      if (attempt >= 100 || !(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** A history in a folder; what runs of changes leave lies in a folder of its own inside. */
export function createFolderHistory(folder: string, shown: string): History {
  const left = createFolderStore(join(folder, 'judgements'), `${shown}/judgements`)
  return {
    ...createFolderStore(folder, shown),
    leave: (name, text) => left.append(name, text),
    collect: async () => (await left.load()).slice(-mostLeft).map((file) => ({ ...file, merged: null })),
  }
}

/** Names begin with the time: these are the newest. */
const mostLeft = 1000

/** The history of a run that keeps none. */
export const noHistory: History = {
  load: () => Promise.resolve([]),
  append: () => Promise.resolve(),
  leave: () => Promise.resolve(),
  collect: () => Promise.resolve([]),
}
