import { join, resolve } from 'node:path'
import type { TextFile } from '../model/text-file.ts'
import type { Env } from './event.ts'
import type { Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { loadHistoryArtifact } from './history-artifact.ts'
import { collectJudgements } from './judgement-artifacts.ts'
import { limits } from './limits.ts'
import type { Edges, History, Log } from './ports.ts'
import { createFolderHistory, createFolderStore, noHistory } from './store.ts'
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

/**
 * The history in an artifact: read from the last good run, left in a folder that the workflow uploads, whose path is the output
 * `history`; what is said of a change, in one whose path is the output `judgement`.
 */
function createArtifactHistory(name: string, scene: ActionHistory): History {
  const { env, cwd, outputs } = scene
  const load = once(async (): Promise<readonly TextFile[]> => {
    const query = await queryOf(name, scene)
    return query === null ? [] : loadHistoryArtifact(query)
  })
  const judgements = judgementsOf(name)
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
    leave: async (_, text) => {
      const folder = join(env.RUNNER_TEMP ?? cwd, judgements)
      await createFolderStore(folder, judgements).append('judgement', text)
      await outputs({ judgement: folder })
    },
    collect: async (known) => {
      const query = await queryOf(judgements, scene)
      return query === null ? [] : collectJudgements(query, known)
    },
  }
}

/** What is to be asked of the server; null where it is not known of whom. */
async function queryOf(name: string, { branch, client, log, repository, workspace }: ActionHistory) {
  const wanted = await branch()
  if (repository === null || wanted === undefined) return null
  const { scratch, opening } = workspace
  return { client, repository, name, branch: wanted, scratch, expand: opening.expand, limits, log }
}

/** `posture-history` → `posture-judgement`: the artifacts in which runs of changes leave what they said. */
const judgementsOf = (history: string): string => `${history.replace(/-?history$/, '') || 'posture'}-judgement`

const nameOf = (file: string): string => file.replace(/^.*[/!]/s, '').replace(/\.json$/, '')
/** Snapshots are named by their time. */
const byName = (a: TextFile, b: TextFile): number => (nameOf(a.file) < nameOf(b.file) ? -1 : 1)

/** The history of an Action’s run: none, a folder, or an artifact. */
export function createActionHistory(scene: ActionHistory): Edges['history'] {
  const { history, cwd, workspace, isChange, log } = scene
  const name = artifactName(history)
  if (name !== null) return createArtifactHistory(name, scene)
  const store = history === undefined ? noHistory : createFolderHistory(resolve(cwd, history), history)
  return {
    ...store,
    load: async () =>
      (await isChange()) ? loadTrustedHistory(store, workspace, (text) => log.warn(text)) : store.load(),
  }
}
