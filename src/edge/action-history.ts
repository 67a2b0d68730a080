import { join, resolve } from 'node:path'
import type { Env } from './event.ts'
import type { Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { loadHistoryArtifact } from './history-artifact.ts'
import { limits } from './limits.ts'
import type { Edges, Log, TextFile } from './ports.ts'
import { createFolderStore, noStore, type Store } from './store.ts'
import { loadTrustedHistory } from './trusted-files.ts'
import { once, type Workspace } from './workspace.ts'

export type ActionHistory = {
  /** The option: a folder, or `artifact:NAME`. */
  readonly history: string | undefined
  readonly env: Env
  readonly cwd: string
  readonly workspace: Workspace
  readonly client: () => Promise<Client>
  readonly repository: Repository | null
  /** Whether a change is judged: it must not bring its own baseline. */
  readonly isChange: () => Promise<boolean>
  readonly branch: () => Promise<string | undefined>
  readonly outputs: Edges['outputs']
  readonly log: Log
}

/** The name in `artifact:NAME`; null for a folder. */
export const artifactName = (history: string | undefined): string | null =>
  /^artifact:(.+)$/.exec(history ?? '')?.[1] ?? null

/** Earlier snapshots that go along with a new one, for the trend: the newest, so that the artifact does not grow for ever. */
const kept = 20

/** The history in an artifact: read from the last good run, left in a folder that the workflow uploads, whose path is the output `history`. */
function createArtifactStore(name: string, scene: ActionHistory): Store {
  const { env, cwd, workspace, client, repository, branch, outputs, log } = scene
  const load = once(async (): Promise<readonly TextFile[]> => {
    const wanted = await branch()
    if (repository === null || wanted === undefined) return []
    const { scratch, opening } = workspace
    return loadHistoryArtifact({
      client,
      repository,
      name,
      branch: wanted,
      scratch,
      expand: opening.expand,
      limits,
      log,
    })
  })
  return {
    load,
    append: async (snapshot, text) => {
      const folder = join(env.RUNNER_TEMP ?? cwd, name)
      const store = createFolderStore(folder, name)
      for (const { file, text: earlier } of [...(await load())].sort(byName).slice(-kept))
        await store.append(nameOf(file), earlier)
      await store.append(snapshot, text)
      await outputs({ history: folder })
    },
  }
}

const nameOf = (file: string): string => file.replace(/^.*[/!]/s, '').replace(/\.json$/, '')
/** Snapshots are named by their time. */
const byName = (a: TextFile, b: TextFile): number => (nameOf(a.file) < nameOf(b.file) ? -1 : 1)

/** The history of an Action’s run: none, a folder, or an artifact. */
export function createActionHistory(scene: ActionHistory): Edges['history'] {
  const { history, cwd, workspace, isChange, log } = scene
  const name = artifactName(history)
  if (name !== null) return createArtifactStore(name, scene)
  const store = history === undefined ? noStore : createFolderStore(resolve(cwd, history), history)
  return {
    load: async () =>
      (await isChange()) ? loadTrustedHistory(store, workspace, (text) => log.warn(text)) : store.load(),
    append: (snapshot, text) => store.append(snapshot, text),
  }
}
