import { readFile } from 'node:fs/promises'
import type { TextFile } from '../model/text-file.ts'
import type { Expander } from './archives.ts'
import { downloadArtifact, statedDigest } from './artifacts.ts'
import { digestFile } from './file-bytes.ts'
import type { Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import { inMegabytes, type Limits } from './limits.ts'
import type { Log } from './ports.ts'
import type { Scratch } from './scratch.ts'
import { decodeText } from './text-file.ts'

export type ArtifactSource = {
  readonly client: () => Promise<Client>
  readonly repository: Repository
  readonly name: string
  readonly scratch: Scratch
  readonly expand: Expander
  readonly limits: Limits
  readonly log: Log
}

/** An artifact as the list of a repository has it. */
export type Listed = Awaited<ReturnType<Client['rest']['actions']['listArtifactsForRepo']>>['data']['artifacts'][number]

/** The newest hundred artifacts of a name, whatever runs they are of, newest first. Throws what the client throws. */
export async function listArtifacts({ client, repository, name }: ArtifactSource): Promise<readonly Listed[]> {
  const api = await client()
  const { data } = await api.rest.actions.listArtifactsForRepo({ ...repository, name, per_page: 100 })
  return [...data.artifacts].sort((a, b) => b.id - a.id)
}

/** The texts in an artifact of at most `most` bytes, with the digest that its upload stated. Throws where it is anything else. */
export async function fetchTexts(artifact: Listed, most: number, source: ArtifactSource): Promise<readonly TextFile[]> {
  const { name, scratch, expand } = source
  if (artifact.size_in_bytes > most)
    throw new Error(`it has ${inMegabytes(artifact.size_in_bytes)}, more than ${inMegabytes(most)}`)
  const absolute = scratch.path()
  const sha256 = await downloadArtifact(artifact, absolute, source)
  const stated = statedDigest(artifact.digest)
  if (stated !== null && stated !== sha256) throw new Error('it does not have the digest its upload stated')
  const commit = artifact.workflow_run?.head_sha?.slice(0, 7) ?? 'no commit'
  const shown = `artifact:${name} of run ${artifact.workflow_run?.id ?? 0} (${commit})`
  const { files, problems } = await expand({ path: shown, absolute }, digestFile(absolute).head)
  if (problems[0] !== undefined) throw new Error(`${problems[0].at.file} ${problems[0].message}`)
  return Promise.all(files.map(async (file) => ({ file: file.path, text: decodeText(await readFile(file.absolute)) })))
}
