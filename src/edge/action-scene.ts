import type { ChangedLines } from '../model/change.ts'
import type { BaseDocuments } from './base-documents.ts'
import { testMergeOf } from './base-text.ts'
import { numberField, readEvent, type Env, type Event } from './event.ts'
import { createGit } from './git.ts'
import { fetchChanged } from './github-changes.ts'
import { createClient, refusalOf, type Client } from './github-client.ts'
import { findChange, repositoryOf, type Change, type Repository } from './github-context.ts'
import { changedSince } from './local-edges.ts'
import { createRunnerLog, maskSecrets, type Writer } from './log.ts'
import type { Options } from './options.ts'
import type { Log } from './ports.ts'
import { createWorkspace, once, type Workspace } from './workspace.ts'

export type ActionInput = {
  readonly options: Options
  readonly env: Env
  /** Absolute; the workspace of the job. */
  readonly cwd: string
  readonly stdout: Writer
  /** The script of this program, for threads; without it there are none. */
  readonly script?: string | undefined
}

/** What all edges of the Action share: made once, asked for where needed. */
export type Scene = ActionInput & {
  readonly log: Log
  readonly workspace: Workspace
  readonly event: Event
  readonly repository: Repository | null
  readonly client: () => Promise<Client>
  readonly change: () => Promise<Change | null>
}

/** Reads the event and masks the secrets; nothing is asked of the server yet. */
export function createScene(input: ActionInput): Scene {
  const { options, env, cwd, stdout } = input
  const secrets = [options.token, options['secret-key']].filter((value) => value !== undefined)
  maskSecrets(stdout, secrets)
  const log = createRunnerLog(stdout, { ...options, secrets })
  const confine = [cwd, ...(env.RUNNER_TEMP === undefined ? [] : [env.RUNNER_TEMP])]
  const workspace = createWorkspace({ options, env, cwd, confine, log, script: input.script })
  const event = readEvent(env)
  const repository = repositoryOf(env)
  const apiUrl = (env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/+$/, '')
  const client = once(() => createClient({ token: options.token, apiUrl, log }))
  return {
    ...input,
    log,
    workspace,
    event,
    repository,
    client,
    change: once(() => findChange(event, repository, { client, log })),
  }
}

/** A page of the API has a hundred files: beyond these the clone is asked first. */
const manyFiles = 300

/**
 * What the clone says the change touched, where its head or its test merge is what is checked out: the working tree of anything else is
 * not this change. Null where that, or the base, is not here.
 */
async function touchedInClone({ workspace }: Scene, { baseSha, headSha }: Change): Promise<ChangedLines | null> {
  const top = { ...workspace, git: createGit((await workspace.checkout())?.top ?? workspace.root) }
  // The test merge commit has the base as its first parent: the difference to it is the change and nothing else.
  const merged = (await testMergeOf(top.git, headSha)) !== null
  if (!merged && (await top.git(['rev-parse', '--verify', 'HEAD']))?.trim() !== headSha) return null
  const local = await changedSince(top, merged ? 'HEAD^1' : baseSha)
  return local.known ? local : null
}

/**
 * What the change touched, paths from the top of the repository: the API says, else the local clone, else it is unknown with a reason.
 * Of very many files the API tells only some, in many answers; then a clone that reaches back is asked first.
 */
export async function fetchTouched(scene: Scene): Promise<ChangedLines> {
  const { client, event, repository, log } = scene
  const change = await scene.change()
  if (change === null || repository === null) return { known: false, why: 'this run is about no pull request' }
  const local = once(() => touchedInClone(scene, change))
  const many = (numberField(event.payload, 'pull_request', 'changed_files') ?? 0) > manyFiles
  const first = many ? await local() : null
  if (first !== null) return first
  try {
    const told = await fetchChanged(await client(), repository, change)
    return told.known && !told.complete ? ((await local()) ?? told) : told
  } catch (error) {
    const refused = `the changed files could not be fetched: ${refusalOf(error)}`
    const here = await local()
    const next =
      here === null ? 'Give the job `permissions: pull-requests: read`.' : 'The local clone was asked instead.'
    log.warn(`What this change touches: ${refused}. ${next}`)
    return here ?? { known: false, why: refused }
  }
}

/** The documents of the base, where the run is about a change; null where it is not. */
export function createBase(scene: Scene, touched: () => Promise<ChangedLines>): () => Promise<BaseDocuments | null> {
  const { client, repository, workspace, cwd } = scene
  return once(async () => {
    const change = await scene.change()
    if (change === null || repository === null) return null
    const top = (await workspace.checkout())?.top ?? cwd
    const { local } = workspace
    const git = createGit(top)
    const merge = once(async () => {
      const commit = await testMergeOf(git, change.headSha)
      return commit !== null && commit === scene.env.GITHUB_SHA ? commit : null
    })
    return { client, repository, baseSha: change.baseSha, top, cwd, git, local, changed: touched, merge }
  })
}
