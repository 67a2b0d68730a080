import { resolve } from 'node:path'
import { failure } from '../errors.ts'
import type { ChangedLines } from '../model/change.ts'
import { artifactName } from './action-history.ts'
import { createBefore, testMergeOf } from './base-text.ts'
import { readEvent, type Env } from './event.ts'
import { diffSince } from './git.ts'
import { changeOf, toContext } from './github-context.ts'
import { createTerminalLog, type Writer } from './log.ts'
import { fileOutputs, type Options } from './options.ts'
import { namedFiles } from './named-files.ts'
import { parseDiff } from './patch.ts'
import type { Edges, History, ReportListing, Sink } from './ports.ts'
import { createFileSink, createStreamSink } from './sinks.ts'
import { createFolderHistory, noHistory } from './store.ts'
import { createWorkspace, joinListings, once, type Workspace } from './workspace.ts'

/** A stream that may be a terminal; `process.stderr` is one. */
export type Terminal = Writer & { readonly isTTY?: boolean; readonly columns?: number }
export type LocalInput = {
  readonly options: Options
  readonly env: Env
  readonly cwd: string
  readonly stdout: Terminal
  readonly stderr: Terminal
  /** The script of this program, for threads; without it there are none. */
  readonly script?: string | undefined
}

/** Lines changed since a commit, from the local clone; unknown with a reason where it cannot be told. */
export async function changedSince({ git }: Workspace, base: string): Promise<ChangedLines> {
  const diff = await diffSince(git, base)
  if (diff === null) return { known: false, why: `git knows no commit \`${base}\` here` }
  return { known: true, source: `git diff since ${base}`, complete: true, files: parseDiff(diff) }
}

/** The files an entry was asked to write; `-` is standard output. */
export const fileSinks = (options: Options, cwd: string, stdout: Writer): readonly Sink[] =>
  fileOutputs.flatMap((name) => {
    const path = options[name]
    if (path === undefined) return []
    return [
      path === '-' ? createStreamSink(name, stdout, 'standard output') : createFileSink(name, resolve(cwd, path), path),
    ]
  })

const isStdoutTaken = (options: Options): boolean => fileOutputs.some((name) => options[name] === '-')

function sinksOf({ options, env, cwd, stdout, stderr }: LocalInput): readonly Sink[] {
  const terminal = isStdoutTaken(options) ? stderr : stdout
  const colour = terminal.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  const look = { colour, ...(terminal.columns === undefined ? {} : { width: terminal.columns }) }
  const people = options.quiet ? [] : [{ ...createStreamSink('text', terminal, 'the terminal'), look }]
  return [...people, ...fileSinks(options, cwd, stdout)]
}

function historyOf({ history }: Options, cwd: string): History {
  if (history === undefined) return noHistory
  if (artifactName(history) !== null)
    throw failure(
      'input-invalid',
      `--history is \`${history}\`: the command line asks no server; unpack it and name the folder`,
    )
  return createFolderHistory(resolve(cwd, history), history)
}

async function listReports(workspace: Workspace, options: Options): Promise<ReportListing> {
  const vex = options.vex.length === 0 ? { files: [], problems: [] } : await workspace.find(options.vex)
  const reports = await workspace.find(options.reports)
  return joinListings(await workspace.open(vex, { trusted: true }), await workspace.open(reports))
}

/** The world of the command line: this machine, and nothing beyond it. */
export function createLocalEdges(input: LocalInput): Edges {
  const { options, env, cwd, stdout, stderr } = input
  const log = createTerminalLog(
    { people: stderr, result: isStdoutTaken(options) ? stderr : stdout },
    { ...options, secrets: [env.GITHUB_TOKEN, env.GH_TOKEN].filter((value) => value !== undefined) },
  )
  const workspace = createWorkspace({ options, env, cwd, confine: null, log, script: input.script })
  const event = readEvent(env)
  // The command line asks no server: only what the payload itself says.
  const change = changeOf(event)
  const before = createBefore(workspace, () => {
    const baseSha = options.baseline ?? change?.baseSha
    return Promise.resolve(baseSha === undefined ? null : { baseSha, headSha: change?.headSha ?? null, fetch: null })
  })
  return {
    context: async () => {
      const [checkout, testMerge] = [await workspace.checkout(), await testMergeOf(workspace.git, change?.headSha)]
      return toContext({ env, event, change, checkout, testMerge, occasion: options.occasion })
    },
    reports: { list: () => listReports(workspace, options) },
    threads: workspace.threads,
    documents: {
      trusted: async (path) => {
        const local = await workspace.local(path)
        return local === null ? null : { ...local, atBase: false }
      },
      base: before.file,
      local: workspace.local,
      named: (patterns) => namedFiles(patterns, workspace),
      feed: workspace.local,
      source: workspace.source,
      files: workspace.files,
      renames: workspace.renames,
      roots: workspace.roots,
    },
    pullRequest: {
      override: () => Promise.resolve(null),
      changed: once(async (): Promise<ChangedLines> => {
        const base = options.baseline ?? change?.baseSha
        if (base === undefined) return { known: false, why: 'no base to compare with: give one with --baseline' }
        const changed = await changedSince(workspace, base)
        if (!changed.known && options.baseline !== undefined)
          throw failure('input-invalid', `--baseline is \`${base}\`: ${changed.why}`)
        return changed
      }),
    },
    start: before.start,
    history: historyOf(options, cwd),
    secretKey: () => readKey(options, workspace),
    sinks: sinksOf(input),
    outputs: () => Promise.resolve(),
    clock: () => options.now ?? new Date(),
    log,
  }
}

/** The key of the hashes of secrets: the option, or the content of the file it names; null where neither is given. */
export async function readKey(options: Options, { local }: Workspace): Promise<string | null> {
  const path = options['secret-key-file']
  if (path === undefined) return options['secret-key'] ?? null
  const file = await local(path)
  if (file === null) throw failure('file-missing', `\`${path}\``)
  const key = file.text.trim()
  if (key === '') throw failure('input-invalid', `the key in \`${path}\` is empty`)
  return key
}
