// https://trivy.dev/latest/docs/configuration/reporting/#json (schema version 2, and 1)
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import { defineReader } from '../reader.ts'
import { maybeFields, maybeText, maybeTexts } from './lenient.ts'
import { TrivyEntry, trivyDraft, type TrivyResult } from './trivy-entry.ts'
import { TrivySchemaOne } from './trivy-schema-one.ts'

const Result = z.object({ Target: z.string(), Class: maybeText, Type: maybeText })

const Head = z.object({
  SchemaVersion: z.number(),
  ArtifactName: z.string(),
  ArtifactType: maybeText,
  CreatedAt: maybeText,
  Metadata: maybeFields({ RepoTags: maybeTexts, Commit: maybeText }),
  Results: z.array(Result).nullish(),
  Trivy: maybeFields({ Version: maybeText }),
})

const lists = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses', 'ExperimentalModifiedFindings']
const isImageType = (type: string | null | undefined): boolean => type === 'container_image' || type === 'vm'

/** What it lists is what it looked at, also where it found nothing: settings alone (`trivy config`) are no look at packages. */
function kindOf(isImage: boolean, results: readonly z.infer<typeof Result>[]): Category {
  if (results.length > 0 && results.every(({ Class }) => Class === 'config')) return 'iac'
  return isImage ? 'container' : 'sca'
}

/** Trivy's JSON: images, file systems, repositories. Secrets, misconfigurations and licences go to their own category. */
export const trivy = defineReader({
  id: 'trivy',
  title: 'Trivy',
  homepage: 'https://trivy.dev',
  howToExport: 'trivy image --format json --output trivy.json registry.example/app:1.2',
  category: 'sca',
  categoryOf: ({ ArtifactType, Results: results }) => kindOf(isImageType(ArtifactType), results ?? []),
  syntax: 'json',
  head: z.union([Head, TrivySchemaOne]),
  entries: [...lists.map((list) => `/Results/*/${list}/*`), '/*/Vulnerabilities/*'],
  entry: TrivyEntry,
  prepare: ({ Results: results, ArtifactType, ArtifactName, Metadata }) => {
    const isImage = isImageType(ArtifactType)
    const os = results?.find(({ Class }) => Class === 'os-pkgs')?.Target.replace(/ \([^)]*\)$/, '')
    const image = isImage ? ArtifactName || Metadata?.RepoTags[0] || os : undefined
    return (results ?? []).map(({ Target, Class, Type }): TrivyResult => ({
      target: Target,
      class: Class,
      type: Type,
      image,
      isImage,
    }))
  },
  version: (head) => head.Trivy?.Version,
  ran: (head) => ({ scannedAt: head.CreatedAt, commit: head.Metadata?.Commit }),
  draft: (entry, { prepared, keys }) => trivyDraft(entry, prepared[Number(keys[0])]),
})
