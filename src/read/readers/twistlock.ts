// https://docs.prismacloud.io (Prisma Cloud Compute, Twistlock before): `twistcli images scan --output-file`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { closestFix } from './fixed-version.ts'
import { distributionNamed } from './distribution.ts'
import { headline } from './headline.ts'
import { maybe, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { packageAt, workloadAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Package = z.object({ name: z.string(), type: maybeText })
const Result = z.object({
  id: z.string(),
  name: maybeText,
  distro: z.string(),
  distroRelease: maybeText,
  scanTime: maybeText,
  packages: maybeList(Package),
  vulnerabilities: z.unknown().optional(),
  compliances: z.unknown().optional(),
  vulnerabilityDistribution: z.unknown().optional(),
  vulnerabilityScanPassed: z.unknown().optional(),
})
/** A scan that finds nothing leaves the lists out and says that it passed. */
const marks = ['vulnerabilities', 'compliances', 'vulnerabilityDistribution', 'vulnerabilityScanPassed'] as const
const Head = z.object({
  results: z.array(Result.refine((result) => marks.some((mark) => result[mark] !== undefined))).min(1),
})

const Vulnerability = z.object({
  id: z.string(),
  cvss: maybeNumber,
  vector: maybeText,
  severity: maybeText,
  status: maybeText,
  description: maybeText,
  packageName: z.string(),
  packageVersion: maybeText,
  packageType: maybeText,
  packagePath: maybeText,
  riskFactors: maybe(z.union([z.record(z.string(), z.unknown()).transform(Object.keys), z.array(z.string())])),
})
type Vulnerability = z.infer<typeof Vulnerability>
const Compliance = z.object({
  id: maybeNumber,
  title: z.string(),
  severity: maybeText,
})

const ecosystems: Readonly<Record<string, string>> = {
  nodejs: 'npm',
  jar: 'maven',
  python: 'pypi',
  gem: 'gem',
  go: 'golang',
  nuget: 'nuget',
}

type Image = { readonly name: string; readonly system: string; readonly types: ReadonlyMap<string, string> }

const imageOf = (result: z.infer<typeof Result>): Image => ({
  name: result.name || result.id,
  system: distributionNamed(result.distro),
  types: new Map(result.packages.map(({ name, type }) => [name, type ?? ''])),
})

function vulnerabilityDraft(found: Vulnerability, image: Image | undefined): Draft {
  // `glibc (used in libc6, libc-bin)`: the source package, and what is made of it.
  const name = found.packageName.replace(/ \(used in .*\)$/, '')
  const type = (found.packageType ?? image?.types.get(name) ?? '').toLowerCase()
  const isSystem = type === 'os' || type === 'package' || found.packageName !== name
  const fixed = closestFix(found.packageVersion, /^fixed in (.+)$/i.exec(found.status ?? '')?.[1]?.split(',') ?? [])
  const risks = found.riskFactors ?? []
  return {
    category: 'container',
    ruleId: found.id,
    title: headline(found.description, `${found.id} in ${name}`),
    severity: { word: found.severity, score: found.cvss, vectors: cvssVectors(found.vector) },
    identifiers: [found.id],
    location: packageAt(
      packageUrl(isSystem ? (image?.system ?? '') : (lookUp(ecosystems, type) ?? ''), name, found.packageVersion),
      { image: image?.name, manifest: found.packagePath },
    ),
    fix: fixedIn(fixed),
    reach: risks.includes('Package in use')
      ? [
          {
            level: 'package_loaded',
            granularity: 'package',
            method: 'dynamic',
            original: 'riskFactors: Package in use',
          },
        ]
      : [],
    intel: risks.includes('Exploit exists - in the wild') ? { knownExploited: true } : undefined,
  }
}

/** Prisma Cloud's image scan. Vulnerabilities, `/results/0/vulnerabilities/1`, and compliance checks that failed. */
export const twistlock = defineReader({
  id: 'twistlock',
  title: 'Prisma Cloud (Twistlock)',
  homepage: 'https://docs.prismacloud.io',
  howToExport: 'twistcli images scan --output-file twistlock.json registry.example/app:1.2',
  category: 'container',
  reaches: ['package_loaded'],
  syntax: 'json',
  head: Head,
  entries: ['/results/*/vulnerabilities/*', '/results/*/compliances/*'],
  entry: z.union([Vulnerability, Compliance]),
  prepare: ({ results }) => results.map(imageOf),
  ran: ({ results }) => ({ scannedAt: results[0]?.scanTime }),
  draft: (entry, { prepared, keys }) => {
    const image = prepared[Number(keys[0])]
    if ('packageName' in entry) return vulnerabilityDraft(entry, image)
    return {
      category: 'iac',
      ruleId: entry.id == null ? entry.title : String(entry.id),
      title: headline(entry.title),
      severity: { word: entry.severity },
      location: workloadAt(image?.name ?? ''),
    }
  },
})
