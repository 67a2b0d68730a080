// https://open-docs.neuvector.com/scanning/scanning/ (`GET /v1/scan/registry/NAME/image/ID`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Head = z.object({
  report: z
    .object({
      vulnerabilities: z.array(z.object({ name: z.string(), package_name: z.string() })).nullable(),
      /** What makes it NeuVector's: what was looked at stands beside. */
      modules: z.array(z.unknown()).nullish(),
      checks: z.array(z.unknown()).nullish(),
      envs: z.array(z.unknown()).nullish(),
      /** `alpine:3.18` */
      base_os: maybeText,
      registry: maybeText,
      repository: maybeText,
      tag: maybeText,
      image_id: maybeText,
    })
    .refine((report) => report.modules != null || report.checks != null || report.envs != null),
})

const Flaw = z.object({
  name: z.string(),
  severity: maybeText,
  score: maybeNumber,
  score_v3: maybeNumber,
  vectors: maybeText,
  vectors_v3: maybeText,
  description: maybeText,
  package_name: z.string(),
  package_version: maybeText,
  fixed_version: maybeText,
  /** Where it lies in the image; packages of the distribution lie nowhere. */
  file_name: maybeText,
  cves: maybeTexts,
})

function imageOf({ registry, repository, tag, image_id }: z.infer<typeof Head>['report']): string | undefined {
  if (!repository) return image_id ?? undefined
  return `${(registry ?? '').replace(/^https?:\/\//, '').replace(/\/*$/, registry ? '/' : '')}${repository}${tag ? `:${tag}` : ''}`
}

/** NeuVector's report about an image. */
export const neuvector = defineReader({
  id: 'neuvector',
  title: 'NeuVector',
  homepage: 'https://open-docs.neuvector.com',
  howToExport: 'curl https://controller.example:10443/v1/scan/registry/NAME/image/ID > neuvector.json',
  category: 'container',
  syntax: 'json',
  head: Head,
  entries: ['/report/vulnerabilities/*'],
  entry: Flaw,
  prepare: ({ report }) => ({ os: report.base_os ?? '', image: imageOf(report) }),
  draft: (flaw, { prepared }) => ({
    ruleId: flaw.name,
    title: headline(flaw.description, flaw.name),
    severity: {
      word: flaw.severity,
      score: flaw.score_v3 || flaw.score,
      vectors: cvssVectors(flaw.vectors_v3, flaw.vectors),
    },
    identifiers: [flaw.name, ...flaw.cves],
    location: packageAt(packageUrl(flaw.file_name ? '' : prepared.os, flaw.package_name, flaw.package_version), {
      manifest: flaw.file_name,
      image: prepared.image,
    }),
    fix: fixedIn(flaw.fixed_version),
  }),
})
