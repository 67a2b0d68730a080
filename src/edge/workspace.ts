import { realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { failure } from '../errors.ts'
import type { Problem } from '../model/problem.ts'
import type { ReportFile } from '../model/report.ts'
import type { TextFile } from '../model/text-file.ts'
import { createExpander } from './archives.ts'
import type { Env } from './event.ts'
import { findFiles, isInside, type FoundFile, type FoundFiles } from './find-files.ts'
import { renamedSince } from './git-renames.ts'
import { createGit, findCheckout, type Checkout, type Git } from './git.ts'
import { limits } from './limits.ts'
import { createListFiles } from './list-files.ts'
import { fileOutputs, type Options } from './options.ts'
import type { Log, ReportListing, Threads } from './ports.ts'
import { openReports, trackedAmong, type Opening, type Tracked } from './report-files.ts'
import { createThreads } from './threads.ts'
import { createScratch, type Scratch } from './scratch.ts'
import { createSourceLines } from './source-lines.ts'
import { readText } from './text-file.ts'

/** The files of a run on this machine, whichever entry it came through. */
export type Workspace = {
  /** Absolute; the user's paths are relative to it. */
  readonly cwd: string
  /** Absolute; what is judged. */
  readonly root: string
  /** Absolute prefixes that tools put before the paths of this checkout, longest first. */
  readonly roots: readonly string[]
  /** In the root. */
  readonly git: Git
  readonly scratch: Scratch
  readonly opening: Opening
  readonly threads: Threads
  readonly checkout: () => Promise<Checkout | null>
  readonly local: (path: string) => Promise<TextFile | null>
  readonly source: (path: string) => readonly string[] | null
  readonly files: () => readonly string[]
  /** Files of the root renamed since a commit; null where git cannot tell. */
  readonly renames: (commit: string) => Promise<ReadonlyMap<string, string> | null>
  readonly find: (patterns: readonly string[]) => Promise<FoundFiles>
  readonly open: (found: FoundFiles, traits?: Pick<ReportFile, 'trusted'>) => Promise<ReportListing>
  /** Which of the files are tracked in git; null where nobody can tell. */
  readonly tracked: (files: readonly FoundFile[]) => Promise<Tracked | null>
}

export type WorkspaceInput = {
  readonly options: Options
  readonly env: Env
  readonly cwd: string
  /** Absolute folders that hold everything that may be read; null where the user may point anywhere. */
  readonly confine: readonly string[] | null
  readonly log: Log
  /** The script of this program, for threads; without it there are none. */
  readonly script?: string | undefined
}

/** Runs `make` once, however often its result is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Where checkouts lie on GitHub's machines and in its containers, for reports that other jobs wrote. */
function knownRoots(env: Env, cwd: string, root: string): readonly string[] {
  const name = env.GITHUB_REPOSITORY?.split('/')[1]
  const below = relative(env.GITHUB_WORKSPACE ?? cwd, root)
    .split(sep)
    .join('/')
  const runners =
    name === undefined ? [] : [`/home/runner/work/${name}/${name}`, `/__w/${name}/${name}`, '/github/workspace']
  const inside = below.startsWith('..') ? [] : runners.map((runner) => (below === '' ? runner : `${runner}/${below}`))
  return [...new Set([root, realpathSync(root), ...inside])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

async function readLocal({ cwd, confine }: WorkspaceInput, path: string): Promise<TextFile | null> {
  const absolute = resolve(cwd, path)
  if (confine !== null) {
    const folders = await Promise.all(confine.map((folder) => realpath(folder).catch(() => folder)))
    const real = await realpath(absolute).catch(() => absolute)
    if (![...folders, ...confine].some((folder) => isInside(folder, real))) throw failure('file-outside', `\`${path}\``)
  }
  const text = await readText(absolute, path)
  return text === null ? null : { file: path, text }
}

/** The files of a run; throws where the root is no folder. Nothing is read before it is asked for. */
export function createWorkspace(input: WorkspaceInput): Workspace {
  const { options, env, cwd, confine, log, script } = input
  const root = resolve(cwd, options.root)
  const roots = (() => {
    try {
      return knownRoots(env, cwd, root)
    } catch (error) {
      throw failure('file-missing', `the root \`${options.root}\``, error)
    }
  })()
  const git = createGit(root)
  const scratch = createScratch(env.RUNNER_TEMP)
  const threads = createThreads(script)
  const opening: Opening = { expand: createExpander(scratch, limits), limits, log, expect: threads.expect }
  const outputs = fileOutputs.flatMap((name) => (options[name] === undefined ? [] : [resolve(cwd, options[name])]))
  const tracked = (files: readonly FoundFile[]) => trackedAmong(files, cwd, createGit(cwd))
  return {
    cwd,
    root,
    roots,
    git,
    scratch,
    opening,
    threads,
    checkout: once(() => findCheckout(git)),
    local: (path) => readLocal(input, path),
    source: createSourceLines(root),
    files: createListFiles(root),
    renames: (commit) => renamedSince(git, commit),
    find: (patterns) => findFiles({ patterns, cwd, root, confine, outputs }),
    tracked,
    open: async (found, traits) => {
      const known = await tracked(found.files)
      const listing = await openReports(
        found.files,
        { ...opening, ...(traits === undefined ? {} : { traits }) },
        known ?? new Map(),
      )
      const problems = [...found.problems, ...listing.problems]
      return { files: listing.files, problems: traits?.trusted === true ? problems.map(ofClaims) : problems }
    },
  }
}

/** Claims of one’s own that cannot be had are no missing report. */
const ofClaims = (problem: Problem): Problem => ({ ...problem, code: 'context' })

/** Both listings as one; a file in both counts as the first has it. */
export function joinListings(...listings: readonly ReportListing[]): ReportListing {
  const files: ReportFile[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const listing of listings) {
    problems.push(...listing.problems)
    for (const file of listing.files) if (!seen.has(file.path)) files.push(file)
    for (const file of listing.files) seen.add(file.path)
  }
  return { files, problems }
}
