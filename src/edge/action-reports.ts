import { resolve } from 'node:path'
import type { Scene } from './action-scene.ts'
import { fetchArtifacts } from './artifacts.ts'
import type { BaseDocuments } from './base-documents.ts'
import { numberField } from './event.ts'
import { limits } from './limits.ts'
import type { ReportListing } from './ports.ts'
import { otherCheckout } from './other-checkout.ts'
import { openTrustedVex } from './trusted-files.ts'
import { joinListings } from './workspace.ts'

const nothing: ReportListing = { files: [], problems: [] }

/** Where no git can tell which reports are tracked: those that the change brings are. A change must not bring its own evidence. */
async function markTouched(listing: ReportListing, { cwd, top, changed }: BaseDocuments): Promise<ReportListing> {
  const touched = await changed()
  const paths = new Set(touched.known ? touched.files.map(({ path }) => resolve(top, path)) : [])
  // A report inside an archive was brought by whoever brought the archive.
  const isTouched = (path: string): boolean =>
    paths.has(resolve(cwd, path)) || paths.has(resolve(cwd, path.replace(/!.*$/s, '')))
  return { ...listing, files: listing.files.map((file) => (isTouched(file.path) ? { ...file, tracked: true } : file)) }
}

/** Reports of the workspace, of the artifacts that were asked for, and VEX of one’s own as the base has it. */
export async function listReports(scene: Scene, base: BaseDocuments | null): Promise<ReportListing> {
  const { options, workspace } = scene
  const vex =
    options.vex.length === 0
      ? nothing
      : base === null
        ? await workspace.open(await workspace.find(options.vex), { trusted: true })
        : await openTrustedVex(workspace, base, options.vex)
  const wanted = options.reports.length > 0 || options.artifacts.length === 0
  const found = wanted ? await workspace.open(await workspace.find(options.reports)) : nothing
  const files = base === null || (await workspace.checkout()) !== null ? found : await markTouched(found, base)
  const notice = files.files.length === 0 ? null : await otherCheckout(scene)
  const uploaded = options.artifacts.length === 0 ? nothing : await listArtifacts(scene)
  return { ...joinListings(vex, files, uploaded), ...(notice === null ? {} : { notices: [notice] }) }
}

async function listArtifacts(scene: Scene): Promise<ReportListing> {
  const { options, workspace, client, repository, event, env, log } = scene
  // A follow-up run reads what the run it follows uploaded.
  const runId = numberField(event.payload, 'workflow_run', 'id') ?? Number(env.GITHUB_RUN_ID)
  if (repository === null || !Number.isSafeInteger(runId)) {
    const message = 'need GITHUB_REPOSITORY and GITHUB_RUN_ID, which are not set'
    const next = 'Run this inside a workflow.'
    return { files: [], problems: [{ code: 'unreadable', message, next, at: { file: 'artifacts' } }] }
  }
  const { scratch, opening } = workspace
  const names = options.artifacts
  return fetchArtifacts({ client, repository, runId, names, scratch, opening, limits, log })
}
