import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { minimatch } from 'minimatch'
import { globOptions } from '../model/path-globs.ts'
import type { Problem } from '../model/problem.ts'
import { digestFile } from './file-bytes.ts'
import { refusalOf, statusOf, type Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { inMegabytes, type Limits } from './limits.ts'
import type { Log, ReportListing } from './ports.ts'
import { openReports, type Opening } from './report-files.ts'
import type { Scratch } from './scratch.ts'

export type ArtifactQuery = {
  readonly client: () => Promise<Client>
  readonly repository: Repository
  readonly runId: number
  /** Names or globs of names. */
  readonly names: readonly string[]
  readonly scratch: Scratch
  readonly opening: Opening
  readonly limits: Limits
  readonly log: Log
}

type Artifact = {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly expired: boolean
  readonly createdAt: string
  /** Hex of SHA-256; null on servers that do not say. */
  readonly sha256: string | null
}

const shown = (name: string): string => `artifact:${name}`
const trouble = (name: string, message: string, next: string, code: Problem['code'] = 'unreadable'): ReportListing => ({
  files: [],
  problems: [{ code, message, next, at: { file: shown(name) } }],
})
const needsPermission = 'Give the job `permissions: actions: read`.'

const matches = (name: string, wanted: string): boolean => name === wanted || minimatch(name, wanted, globOptions)

/** The hash that an upload stated, as hex; null on servers that do not say. */
export const statedDigest = (digest: string | null | undefined): string | null =>
  /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase() ?? null

/** All artifacts of the run, the newest of each name: a job that was run again uploads again. */
async function listNewest({ client, repository, runId }: ArtifactQuery): Promise<readonly Artifact[]> {
  const api = await client()
  const all = await api.paginate(api.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    run_id: runId,
    per_page: 100,
  })
  const newest = new Map<string, Artifact>()
  for (const one of all) {
    const known = newest.get(one.name)
    if (known !== undefined && known.id > one.id) continue
    const sha256 = statedDigest(one.digest)
    const createdAt = one.created_at ?? ''
    newest.set(one.name, {
      id: one.id,
      name: one.name,
      size: one.size_in_bytes,
      expired: one.expired,
      createdAt,
      sha256,
    })
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Streams an artifact into a file; returns its hash, or null where it grew beyond the limit. The token stays with the server asked. */
export async function downloadArtifact(
  artifact: { readonly id: number },
  path: string,
  { client, repository, limits }: Pick<ArtifactQuery, 'client' | 'repository' | 'limits'>,
): Promise<string | null> {
  const api = await client()
  const { data } = await api.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { parseSuccessResponseBody: false },
  })
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let size = 0
  try {
    // With `parseSuccessResponseBody: false` the client hands out the body as a stream of bytes, which its types do not know.
    for await (const piece of data as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > limits.artifactBytes) return null
      hash.update(piece)
      await file.write(piece)
    }
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

async function fetchOne(artifact: Artifact, query: ArtifactQuery): Promise<ReportListing> {
  const { name, id, createdAt } = artifact
  const { limits, log, scratch } = query
  const tooLarge = (): ReportListing =>
    trouble(
      name,
      `has more than the ${inMegabytes(limits.artifactBytes)} an artifact may have`,
      'Upload the reports only.',
      'too-large',
    )
  if (artifact.expired) return trouble(name, 'has expired, its content is gone', 'Run the scanner again.')
  if (artifact.size > limits.artifactBytes) return tooLarge()
  const absolute = scratch.path()
  try {
    const sha256 = await downloadArtifact(artifact, absolute, query)
    if (sha256 === null) return tooLarge()
    if (artifact.sha256 !== null && artifact.sha256 !== sha256)
      return trouble(
        name,
        `does not have the digest its upload stated (${artifact.sha256.slice(0, 12)}…)`,
        'Run the jobs again.',
      )
  } catch (error) {
    const gone = statusOf(error) === 410
    return trouble(
      name,
      `could not be downloaded: ${refusalOf(error)}`,
      gone ? 'Run the scanner again.' : needsPermission,
    )
  }
  log.info(`Artifact ${name}: ${inMegabytes(digestFile(absolute).size)}`)
  const traits = { ...query.opening.traits, artifact: { name, id, createdAt } }
  return openReports([{ path: shown(name), absolute, named: false }], { ...query.opening, traits })
}

/**
 * The reports in artifacts that earlier jobs of a run uploaded. What cannot be had is a problem that says what to do; the run goes on
 * without it. The token is not sent to the host the content comes from.
 */
export async function fetchArtifacts(query: ArtifactQuery): Promise<ReportListing> {
  let all: readonly Artifact[]
  try {
    all = await listNewest(query)
  } catch (error) {
    const listings = query.names.map((name) =>
      trouble(name, `could not be looked for: ${refusalOf(error)}`, needsPermission),
    )
    return { files: [], problems: listings.flatMap(({ problems }) => problems) }
  }
  const files: ReportListing['files'][number][] = []
  const problems: Problem[] = []
  const add = (listing: ReportListing): void => {
    files.push(...listing.files)
    problems.push(...listing.problems)
  }
  for (const wanted of query.names.filter((name) => !all.some((artifact) => matches(artifact.name, name)))) {
    const there =
      all.length === 0
        ? 'it has none'
        : `it has ${all
            .slice(0, 10)
            .map(({ name }) => name)
            .join(', ')}`
    add(
      trouble(
        wanted,
        `is no artifact of run ${query.runId}; ${there}`,
        'Check the name, and that the job that uploads it is in `needs`.',
        'missing',
      ),
    )
  }
  for (const artifact of all.filter(({ name }) => query.names.some((wanted) => matches(name, wanted))))
    add(await fetchOne(artifact, query))
  return { files, problems }
}
