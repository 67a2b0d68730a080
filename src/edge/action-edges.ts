import type { ChangedLines } from '../model/change.ts'
import { createActionHistory } from './action-history.ts'
import { listReports } from './action-reports.ts'
import { createBase, createScene, fetchTouched, type ActionInput, type Scene } from './action-scene.ts'
import { sinksOf } from './action-sinks.ts'
import { fetchFile, readFeed, readTrusted, type BaseDocuments } from './base-documents.ts'
import { createBefore, testMergeOf, type Before } from './base-text.ts'
import { textField } from './event.ts'
import { below } from './github-changes.ts'
import { toContext } from './github-context.ts'
import { changedSince, readKey } from './local-edges.ts'
import { namedFiles } from './named-files.ts'
import { findOverride } from './override-label.ts'
import { createOutputs } from './outputs.ts'
import type { Edges } from './ports.ts'
import { once, type Workspace } from './workspace.ts'

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

type Asked = {
  readonly workspace: Workspace
  readonly base: () => Promise<BaseDocuments | null>
  readonly before: Before
  /** What the change touched, paths from the root. */
  readonly touchedHere: () => Promise<ChangedLines>
}

/** Files of the working tree, and of the base where they could talk the gate down. */
function documentsOf({ workspace, base, before, touchedHere }: Asked): Edges['documents'] {
  return {
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
  }
}

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
        testMerge: await testMergeOf(workspace.git, (await scene.change())?.headSha),
        occasion: options.occasion,
        jobs: options.jobs ?? undefined,
      }),
    reports: { list: async () => listReports(scene, await base()) },
    threads: workspace.threads,
    documents: documentsOf({ workspace, base, before, touchedHere }),
    pullRequest: {
      changed: once(async () => {
        if ((await scene.change()) === null && options.baseline !== undefined)
          return changedSince(workspace, options.baseline)
        return touchedHere()
      }),
      override: async () => findOverride({ ...scene, change: await scene.change(), label: options['override-label'] }),
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
    sinks: sinksOf(scene, async () => {
      const change = await touched()
      return change.known && change.late === true
    }),
    outputs,
    clock: () => options.now ?? new Date(),
    log,
  }
}
