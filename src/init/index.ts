import { ownerRule, parseCodeowners } from '../correlate/index.ts'
import type { TextFile } from '../model/text-file.ts'
import { isOpenApi } from '../routes/index.ts'
import { catalogDraft } from './catalog-draft.ts'
import { entryPoints, isManifest } from './entry-points.ts'
import { policyDraft } from './policy-draft.ts'
import { scannersFor } from './scanners.ts'
import { isAside, survey } from './survey.ts'
import { workflowDraft } from './workflow-draft.ts'

export type Repository = {
  /** What it is called. */
  readonly name: string
  readonly files: readonly string[]
  /** The texts of its workflows. */
  readonly workflows: readonly TextFile[]
  readonly codeowners: TextFile | null
  readonly openapi: readonly TextFile[]
  /** Kubernetes manifests, as far as paths tell. */
  readonly manifests: readonly TextFile[]
  /** The branch that changes go to. */
  readonly branch: string
}
export type Draft = { readonly path: string; readonly text: string }

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** The few files that have to be read; of CODEOWNERS the one that counts. */
export function wantedTexts(files: readonly string[]) {
  return {
    workflows: files.filter(isWorkflow),
    openapi: files.filter(isOpenApi).slice(0, 20),
    manifests: files.filter((path) => isManifest(path) && !isWorkflow(path) && !isAside(path)).slice(0, 300),
    codeowners: codeownersPlaces.find((place) => files.includes(place)) ?? null,
  }
}

/** Workflow, policy and, where there are services, a catalogue for a repository; the same repository gives the same drafts. */
export function draftFor({
  name,
  files,
  workflows,
  codeowners,
  openapi,
  manifests,
  branch,
}: Repository): readonly Draft[] {
  const found = survey(files, workflows)
  const scanners = scannersFor(found)
  const owners = codeowners === null ? null : parseCodeowners(codeowners.file, codeowners.text)
  const catalog = catalogDraft({
    name,
    services: found.services,
    openapi,
    entries: entryPoints(manifests),
    ownersOf: (path) => {
      const rule = owners === null ? null : ownerRule(owners, path)
      if (owners === null || rule === null || rule.owners.length === 0) return null
      return { handles: rule.owners, because: `${owners.file}:${rule.line}` }
    },
  })
  const place = '.github/posture-catalog.yml'
  return [
    {
      path: '.github/workflows/posture-gate.yml',
      text: workflowDraft({ branch, scanners, catalog: catalog === null ? null : place }),
    },
    { path: '.github/posture-gate.yml', text: policyDraft(scanners, found.unlocked) },
    ...(catalog === null ? [] : [{ path: place, text: catalog }]),
  ]
}
