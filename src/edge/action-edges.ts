import { resolve } from 'node:path'
import type { ChangedLines } from '../model/change.ts'
import { createActionHistory } from './action-history.ts'
import { fetchFile, readFeed, readTrusted, type BaseDocuments } from './base-documents.ts'
import { createBefore, parentsOf, type Before } from './base-text.ts'
import { fetchArtifacts } from './artifacts.ts'
import { numberField, readEvent, textField, type Env, type Event } from './event.ts'
import { createGit } from './git.ts'
import { below, fetchChanged } from './github-changes.ts'
import { createClient, refusalOf, type Client } from './github-client.ts'
import { findChange, repositoryOf, toContext, type Change, type Repository } from './github-context.ts'
import { limits } from './limits.ts'
import { changedSince, fileSinks, readKey } from './local-edges.ts'
import { createRunnerLog, maskSecrets, type Writer } from './log.ts'
import type { Options } from './options.ts'
import { namedFiles } from './named-files.ts'
import { createOutputs } from './outputs.ts'
import type { Edges, Log, ReportListing, Sink } from './ports.ts'
import { createGuardedSink, createStreamSink, createSummarySink } from './sinks.ts'
import { createStickyCommentSink } from './sticky-comment.ts'
import { openTrustedVex } from './trusted-files.ts'
import { createWorkspace, joinListings, once, type Workspace } from './workspace.ts'

export type ActionInput = {
  readonly options: Options
  readonly env: Env
  /** Absolute; the workspace of the job. */
  readonly cwd: string
  readonly stdout: Writer
}

/** What the parts below share: made once, asked for where needed. */
type Scene = ActionInput & {
  readonly log: Log
  readonly workspace: Workspace
  readonly event: Event
  readonly repository: Repository | null
  readonly client: () => Promise<Client>
  readonly change: () => Promise<Change | null>
}

const nothing: ReportListing = { files: [], problems: [] }

function createScene(input: ActionInput): Scene {
  const { options, env, cwd, stdout } = input
  const secrets = [options.token, options['secret-key']].filter((value) => value !== undefined)
  maskSecrets(stdout, secrets)
  const log = createRunnerLog(stdout, { ...options, secrets })
  const confine = [cwd, ...(env.RUNNER_TEMP === undefined ? [] : [env.RUNNER_TEMP])]
  const workspace = createWorkspace({ options, env, cwd, confine, log })
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

/** What the change touched, paths from the top of the repository: the API says, else the local clone, else it is unknown with a reason. */
async function fetchTouched(scene: Scene): Promise<ChangedLines> {
  const { client, repository, log, workspace } = scene
  const change = await scene.change()
  if (change === null || repository === null) return { known: false, why: 'this run is about no pull request' }
  try {
    return await fetchChanged(await client(), repository, change)
  } catch (error) {
    const refused = `the changed files could not be fetched: ${refusalOf(error)}`
    const top = { ...workspace, git: createGit((await workspace.checkout())?.top ?? workspace.root) }
    // The test merge commit has the base as its first parent: the difference to it is the change and nothing else.
    const merged = (await top.git(['rev-parse', '--verify', '--quiet', 'HEAD^2']))?.trim() === change.headSha
    const local = await changedSince(top, merged ? 'HEAD^1' : change.baseSha)
    const next = local.known ? 'The local clone was asked instead.' : 'Give the job `permissions: pull-requests: read`.'
    log.warn(`What this change touches: ${refused}. ${next}`)
    return local.known ? local : { known: false, why: refused }
  }
}

function createBase(scene: Scene, touched: () => Promise<ChangedLines>): () => Promise<BaseDocuments | null> {
  const { client, repository, workspace, cwd } = scene
  return once(async () => {
    const change = await scene.change()
    if (change === null || repository === null) return null
    const top = (await workspace.checkout())?.top ?? cwd
    const { local } = workspace
    const git = createGit(top)
    const merge = once(async () => {
      const commit = scene.env.GITHUB_SHA ?? ''
      const [, second] = commit === '' ? [] : await parentsOf(git, commit)
      return second === change.headSha && (await git(['rev-parse', 'HEAD']))?.trim() === commit ? commit : null
    })
    return { client, repository, baseSha: change.baseSha, top, cwd, git, local, changed: touched, merge }
  })
}

/** Where no git can tell which reports are tracked: those that the change brings are. A change must not bring its own evidence. */
async function markTouched(listing: ReportListing, { cwd, top, changed }: BaseDocuments): Promise<ReportListing> {
  const touched = await changed()
  const paths = new Set(touched.known ? touched.files.map(({ path }) => resolve(top, path)) : [])
  // A report inside an archive was brought by whoever brought the archive.
  const isTouched = (path: string): boolean =>
    paths.has(resolve(cwd, path)) || paths.has(resolve(cwd, path.replace(/!.*$/s, '')))
  return { ...listing, files: listing.files.map((file) => (isTouched(file.path) ? { ...file, tracked: true } : file)) }
}

async function listReports(scene: Scene, base: BaseDocuments | null): Promise<ReportListing> {
  const { options, workspace, client, repository, event, env, log } = scene
  const vex =
    options.vex.length === 0
      ? nothing
      : base === null
        ? await workspace.open(await workspace.find(options.vex), { trusted: true })
        : await openTrustedVex(workspace, base, options.vex)
  const wanted = options.reports.length > 0 || options.artifacts.length === 0
  const found = wanted ? await workspace.open(await workspace.find(options.reports)) : nothing
  const files = base === null || (await workspace.checkout()) !== null ? found : await markTouched(found, base)
  if (options.artifacts.length === 0) return joinListings(vex, files)
  // A follow-up run reads what the run it follows uploaded.
  const runId = numberField(event.payload, 'workflow_run', 'id') ?? Number(env.GITHUB_RUN_ID)
  if (repository === null || !Number.isSafeInteger(runId)) {
    const message = 'artifacts need GITHUB_REPOSITORY and GITHUB_RUN_ID, which are not set'
    const problem = {
      code: 'context' as const,
      message,
      next: 'Run this inside a workflow.',
      at: { file: 'artifacts' },
    }
    return joinListings(vex, files, { files: [], problems: [problem] })
  }
  const { scratch, opening } = workspace
  const names = options.artifacts
  return joinListings(
    vex,
    files,
    await fetchArtifacts({ client, repository, runId, names, scratch, opening, limits, log }),
  )
}

/** The comment, once it is known whether there is a pull request to write it on. */
function commentSink(scene: Scene): readonly Sink[] {
  const { options, repository, client, log } = scene
  const { comment: mode } = options
  if (mode === 'never' || repository === null) return []
  return [
    {
      output: 'comment',
      title: 'the pull request comment',
      write: async (chunks, note) => {
        const pullRequest = (await scene.change())?.pullRequest?.number
        if (pullRequest === undefined) return
        const author = options['comment-author']
        await createStickyCommentSink({ client, repository, pullRequest, author, mode, log }).write(chunks, note)
      },
    },
  ]
}

function sinksOf(scene: Scene): readonly Sink[] {
  const { options, env, cwd, stdout } = scene
  const summary = env.GITHUB_STEP_SUMMARY ?? ''
  return [
    ...(options.quiet ? [] : [createGuardedSink('text', stdout, 'the log')]),
    ...fileSinks(options, cwd, stdout),
    ...(summary === '' ? [] : [createSummarySink(summary)]),
    createStreamSink('annotations', stdout, 'the annotations'),
    ...commentSink(scene),
  ]
}

/** What was before the change: from the clone where it reaches back, else files from the API. */
const beforeOf = ({ workspace, options, change }: Scene, base: () => Promise<BaseDocuments | null>): Before =>
  createBefore(workspace, async () => {
    const [documents, judged] = [await base(), await change()]
    const baseSha = judged?.baseSha ?? options.baseline
    if (baseSha === undefined) return null
    const fetch =
      documents === null ? null : (path: string, at: string) => fetchFile({ ...documents, baseSha: at }, path)
    return { baseSha, headSha: judged?.headSha ?? null, fetch }
  })

/** The branch of the run; on a tag the default branch, whose findings a release is compared with. */
const branchOf = ({ env, event }: Scene): string | undefined =>
  env.GITHUB_REF_TYPE === 'tag' ? textField(event.payload, 'repository', 'default_branch') : env.GITHUB_REF_NAME

/** The world of the Action: the job's workspace, the runner, and the API of the server it belongs to. */
export function createActionEdges(input: ActionInput): Edges {
  const { options, env } = input
  const scene = createScene(input)
  const { workspace, log } = scene
  const touched = once(() => fetchTouched(scene))
  const base = createBase(scene, touched)
  const touchedHere = async (): Promise<ChangedLines> =>
    below(await touched(), (await workspace.checkout())?.prefix ?? '')
  const outputs = createOutputs(log)
  const before = beforeOf(scene, base)
  return {
    context: async () =>
      toContext({
        env,
        event: scene.event,
        change: await scene.change(),
        checkout: await workspace.checkout(),
        occasion: options.occasion,
      }),
    reports: { list: async () => listReports(scene, await base()) },
    documents: {
      trusted: async (path) => {
        const documents = await base()
        if (documents !== null) return readTrusted(documents, path)
        const local = await workspace.local(path)
        return local === null ? null : { ...local, atBase: false }
      },
      base: before.file,
      local: workspace.local,
      named: async (patterns) => namedFiles(patterns, workspace, await touchedHere()),
      feed: async (path) => {
        const documents = await base()
        return documents === null ? workspace.local(path) : readFeed(documents, path)
      },
      source: workspace.source,
      files: workspace.files,
      renames: workspace.renames,
      roots: workspace.roots,
    },
    pullRequest: {
      changed: once(async () => {
        if ((await scene.change()) === null && options.baseline !== undefined)
          return changedSince(workspace, options.baseline)
        return touchedHere()
      }),
    },
    start: before.start,
    history: createActionHistory({
      ...scene,
      history: options.history,
      isChange: async () => (await scene.change()) !== null,
      branch: async () => (await scene.change())?.branch ?? branchOf(scene),
      outputs,
    }),
    secretKey: () => readKey(options, workspace),
    sinks: sinksOf(scene),
    outputs,
    clock: () => options.now ?? new Date(),
    log,
  }
}
