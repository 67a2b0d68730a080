import { minimatch } from 'minimatch'
import type { ChangedLines } from '../model/change.ts'
import { hasMagic } from './report-patterns.ts'
import type { Workspace } from './workspace.ts'

/**
 * The paths that patterns mean: a path as it is, a glob as the files of the working tree that match it, and those matching ones that
 * the change took away, so that a change cannot put a file out of force by moving it.
 */
export async function namedFiles(
  patterns: readonly string[],
  { find }: Pick<Workspace, 'find'>,
  change?: ChangedLines,
): Promise<readonly string[]> {
  const paths = new Set(patterns.filter((pattern) => !hasMagic(pattern)))
  const globs = patterns.filter(hasMagic)
  if (globs.length === 0) return [...paths]
  for (const { path } of (await find(globs)).files) paths.add(path)
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  for (const path of touchedBy(change))
    if (wanted.some((glob) => minimatch(path, glob.replace(/^\.\//, ''), { dot: true }))) paths.add(path)
  return [...paths].sort()
}

const touchedBy = (change: ChangedLines | undefined): readonly string[] =>
  change?.known === true ? change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]) : []
