import { realpath, stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { failure, messageOf } from '../errors.ts'
import type { Problem } from '../model/problem.ts'
import type { Place, ReportFile } from '../model/report.ts'
import type { Expander } from './archives.ts'
import { besideOf } from './beside.ts'
import { bytesAt, digestFile } from './file-bytes.ts'
import { isInside, type FoundFile, type FoundFiles } from './find-files.ts'
import { findEdited, findTracked, type Git } from './git.ts'
import { inMegabytes, type Limits } from './limits.ts'
import type { Log, ReportListing } from './ports.ts'

export type Opening = {
  readonly expand: Expander
  readonly limits: Limits
  readonly log: Log
  /** Told how many bytes will be opened, before the first of them is. */
  readonly expect?: (bytes: number) => void
  /** What all of these files have in common. */
  readonly traits?: Pick<ReportFile, 'trusted' | 'artifact'>
}

/** All that is known of a report file but its bytes: plain data. */
export type Described = Omit<ReportFile, 'chunks' | 'from' | 'beside' | 'place'> & { readonly place: Place }

/** A report file where it lies on this machine. */
export const openAt = (described: Described, limits: Limits): ReportFile => ({
  ...described,
  ...bytesAt(described.place.absolute),
  beside: besideOf(described.place, limits),
})

type Traits = Pick<ReportFile, 'format' | 'named' | 'trusted' | 'tracked' | 'committed' | 'artifact'>

/** Files that git tracks, by absolute path, and whether each is as the commit that is checked out has it. */
export type Tracked = ReadonlyMap<string, 'committed' | 'edited'>

function toReportFile(place: Place, traits: Traits, limits: Limits): ReportFile {
  const { size, sha256 } = digestFile(place.absolute)
  const shown = place.hashed === undefined ? sha256 : digestFile(place.hashed).sha256
  return openAt({ ...traits, path: place.path, sha256: shown, size, place }, limits)
}

async function openOne(file: FoundFile, traits: Traits, opening: Opening): Promise<ReportListing> {
  const { expand, limits, log } = opening
  const { size } = await stat(file.absolute)
  if (size > limits.reportBytes) {
    const message = `has ${inMegabytes(size)}, more than the ${inMegabytes(limits.reportBytes)} a report may have`
    return { files: [], problems: [{ code: 'too-large', message, next: 'Split the report.', at: { file: file.path } }] }
  }
  const digest = digestFile(file.absolute)
  const expansion = await expand(file, digest.head)
  if (expansion.left.length > 0)
    log.info(
      `${file.path}: ${expansion.left.length} entries are no report by their name and were left: ${expansion.left.slice(0, 5).join(', ')}`,
    )
  const only = expansion.files.length === 1 && expansion.files[0]?.absolute === file.absolute
  if (only) {
    const { path, absolute, named } = file
    const { sha256 } = digest
    return {
      files: [
        openAt(
          { ...traits, ...(named ? { named } : {}), path, sha256, size: digest.size, place: { path, absolute } },
          limits,
        ),
      ],
      problems: [],
    }
  }
  return { files: expansion.files.map((entry) => toReportFile(entry, traits, limits)), problems: expansion.problems }
}

/** Opens files one after another, so that one piece is held at a time. A file that was named and cannot be read ends the run. */
export async function openReports(
  found: readonly FoundFile[],
  opening: Opening,
  tracked: Tracked = new Map(),
): Promise<ReportListing> {
  const files: ReportFile[] = []
  const problems: Problem[] = []
  opening.expect?.(await sizeOf(found))
  for (const file of found.slice(0, opening.limits.reports)) {
    const traits = {
      ...opening.traits,
      ...(file.format === undefined ? {} : { format: file.format }),
      ...(tracked.has(file.absolute) ? { tracked: true } : {}),
      ...(tracked.get(file.absolute) === 'committed' ? { committed: true } : {}),
    }
    try {
      const listing = await openOne(file, traits, opening)
      files.push(...listing.files)
      problems.push(...listing.problems)
    } catch (error) {
      if (file.named) throw failure('file-unreadable', `\`${file.path}\`: ${messageOf(error)}`, error)
      const message = `could not be read: ${messageOf(error)}`
      problems.push({
        code: 'unreadable',
        message,
        next: 'Check the permissions of the file.',
        at: { file: file.path },
      })
    }
  }
  if (found.length > opening.limits.reports) {
    const message = `and what follows was left out: ${found.length} files were found, more than the ${opening.limits.reports} one run reads`
    const next = 'Narrow the patterns of `reports`.'
    problems.push({ code: 'too-large', message, next, at: { file: found[opening.limits.reports]?.path ?? '' } })
  }
  return { files, problems }
}

/** Bytes of all these; what cannot be looked at has none. */
async function sizeOf(found: readonly FoundFile[]): Promise<number> {
  let sum = 0
  for (const { absolute } of found)
    sum += await stat(absolute).then(
      ({ size }) => size,
      () => 0,
    )
  return sum
}

/** Those files that are tracked in the checkout around `cwd`; null where nobody can tell. */
export async function trackedAmong(found: FoundFiles['files'], cwd: string, git: Git): Promise<Tracked | null> {
  const base = await realpath(cwd)
  const inside = found.filter(({ absolute }) => isInside(base, absolute))
  const names = new Map(inside.map(({ absolute }) => [relative(base, absolute).split(sep).join('/'), absolute]))
  const tracked = await findTracked(git, [...names.keys()])
  if (tracked === null) return null
  const edited = await findEdited(git, [...tracked])
  const stateOf = (name: string) => (edited?.has(name) === false ? 'committed' : 'edited')
  return new Map([...tracked].map((name) => [names.get(name) ?? name, stateOf(name)]))
}
