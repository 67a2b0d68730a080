import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { minimatch } from 'minimatch'
import { glob } from 'tinyglobby'
import { failure } from '../errors.ts'
import { pathGlobs } from '../model/path-globs.ts'
import type { Problem } from '../model/problem.ts'
import {
  alwaysIgnored,
  defaultPatterns,
  ignoredByDefault,
  parsePattern,
  staticBase,
  type ReportPattern,
} from './report-patterns.ts'

export type FileQuery = {
  /** As the user gave them; none means the default patterns below `root`. */
  readonly patterns: readonly string[]
  /** Absolute; patterns are relative to it. */
  readonly cwd: string
  /** Absolute. */
  readonly root: string
  /** Absolute folders that hold everything that may be read; null where the user may point anywhere. */
  readonly confine: readonly string[] | null
  /** Absolute paths of the files this run writes: yesterday's output is no report. */
  readonly outputs: readonly string[]
}

export type FoundFile = {
  /** As given, or relative to the working directory with forward slashes. */
  readonly path: string
  /** Absolute, links resolved. */
  readonly absolute: string
  readonly format?: string
  /** Named by its path rather than found by a glob. */
  readonly named: boolean
}
export type FoundFiles = { readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] }

const forward = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))

/** Whether `path` is `folder` or lies below it; both absolute, links resolved. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}

/** A folder with its links resolved, or as it is where it does not exist. */
const resolved = (folder: string): Promise<string> => realpath(folder).catch(() => folder)

const outside = (file: string): Problem => ({
  code: 'unreadable',
  message: 'lies outside the folders that may be read (a link out of the workspace?), and was left out',
  next: 'Copy the report into the workspace.',
  at: { file },
})

type Search = { readonly query: FileQuery; readonly negatives: readonly string[] }

/** Regular files only, dot files too, links not followed. */
const crawl = (globs: readonly string[], cwd: string, ignore: readonly string[]): Promise<string[]> =>
  glob([...globs], {
    cwd,
    ignore: [...ignore],
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    expandDirectories: false,
  })

async function byGlob(pattern: ReportPattern, { query, negatives }: Search): Promise<FoundFiles> {
  const { cwd, root, confine } = query
  const ignored = alwaysIgnored.filter((entry) => !pattern.glob.includes(entry.replace(/[*/]/g, '')))
  const paths = await crawl([pattern.glob], cwd, [...ignored, ...negatives])
  const folders = confine ?? [cwd, root, resolve(cwd, staticBase(pattern.glob))]
  const allowed = await Promise.all(folders.map(resolved))
  const format = pattern.format === undefined ? {} : { format: pattern.format }
  const files: FoundFile[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    // No scanner writes a report for machines in Markdown; notes beside reports are common.
    if (/\.md$/i.test(path)) continue
    const absolute = await resolved(path)
    const shown = forward(isAbsolute(pattern.glob) ? path : relative(cwd, path))
    if (allowed.some((folder) => isInside(folder, absolute)))
      files.push({ path: shown, absolute, named: false, ...format })
    else problems.push(outside(shown))
  }
  return { files, problems }
}

async function byPath(pattern: ReportPattern, query: FileQuery): Promise<FoundFile> {
  const absolute = await resolved(resolve(query.cwd, pattern.glob))
  const allowed = query.confine === null ? null : await Promise.all(query.confine.map(resolved))
  if (allowed?.some((folder) => isInside(folder, absolute)) === false)
    throw failure('file-outside', `\`${pattern.glob}\``)
  return {
    path: pattern.glob,
    absolute,
    named: true,
    ...(pattern.format === undefined ? {} : { format: pattern.format }),
  }
}

const nothingFound = (pattern: ReportPattern): Problem => ({
  code: 'missing',
  message: 'matches no file',
  next: 'Check the pattern, and that the scanner ran before this step and wrote its report there.',
  at: { file: pattern.given },
})

/** One pattern: a file that is there, whatever characters its name has; a folder, for all in it; else a glob. Null: a path of nothing. */
async function search(pattern: ReportPattern, all: Search): Promise<FoundFiles | null> {
  if (pattern.glob === '') return null
  const info = await stat(resolve(all.query.cwd, pattern.glob)).catch(() => null)
  if (info?.isFile() === true) return { files: [await byPath(pattern, all.query)], problems: [] }
  const isFolder = info?.isDirectory() === true
  if (info !== null && !isFolder) throw failure('file-unreadable', `\`${pattern.glob}\` is neither a file nor a folder`)
  if (!isFolder && !/[*?[\]{}()]/.test(pattern.glob)) return null
  const globbed = isFolder ? { ...pattern, glob: `${pattern.glob.replace(/\/+$/, '')}/**` } : pattern
  const found = await byGlob(globbed, all)
  return found.files.length + found.problems.length > 0 ? found : { files: [], problems: [nothingFound(pattern)] }
}

/** What lies below the root under a well-known name and is not taken away, in one look at all folders. */
async function byDefault({ query: { cwd, root }, negatives }: Search): Promise<FoundFiles> {
  // They are relative to the working directory, and not to the root, which the crawl starts from.
  const isTaken = (path: string): boolean =>
    negatives.some((glob) => {
      const named = forward(isAbsolute(glob) ? path : relative(cwd, path)).replace(/^\//, '')
      return pathGlobs(glob).some((one) => minimatch(named, one, { dot: true }))
    })
  const paths = (await crawl(defaultPatterns, root, ignoredByDefault)).filter((path) => !isTaken(path))
  const files = paths.map(async (path) => ({
    path: forward(relative(cwd, path)),
    absolute: await resolved(path),
    named: false,
  }))
  return { files: await Promise.all(files), problems: [] }
}

/** Each file once, in the order of paths; where several patterns find it, one that names the format or the file itself wins. */
function distinct(files: readonly FoundFile[], outputs: readonly string[]): FoundFile[] {
  const weight = (file: FoundFile): number => (file.format === undefined ? 0 : 2) + (file.named ? 1 : 0)
  const best = new Map<string, FoundFile>()
  for (const file of files) {
    const before = best.get(file.absolute)
    if (!outputs.includes(file.absolute) && (before === undefined || weight(file) > weight(before)))
      best.set(file.absolute, file)
  }
  return [...best.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/**
 * The files that patterns mean. Links are not followed and nothing outside is read unless a pattern points there. Throws
 * `file-missing` with every path that names nothing; a glob without a match is a problem.
 */
export async function findFiles(query: FileQuery): Promise<FoundFiles> {
  const patterns = query.patterns.map(parsePattern)
  const all: Search = { query, negatives: patterns.filter(({ negative }) => negative).map((pattern) => pattern.glob) }
  const wanted = patterns.filter(({ negative }) => !negative)
  const parts =
    wanted.length === 0 ? [await byDefault(all)] : await Promise.all(wanted.map((pattern) => search(pattern, all)))
  const missing = wanted.filter((_, index) => parts[index] === null).map(({ glob }) => `\`${glob}\``)
  if (missing.length > 0) throw failure('file-missing', missing.join(', '))
  const outputs = await Promise.all(query.outputs.map(resolved))
  return {
    files: distinct(
      parts.flatMap((part) => part?.files ?? []),
      outputs,
    ),
    problems: parts.flatMap((part) => part?.problems ?? []),
  }
}
