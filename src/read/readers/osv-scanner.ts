// https://google.github.io/osv-scanner/output/ and https://ossf.github.io/osv-schema/
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader, type EntryContext } from '../reader.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { OsvPackage, type OsvVulnerability } from './osv-package.ts'
import { packageUrl, purlType } from './package-url.ts'
import { fixedIn } from './remedy.ts'
import type { ReachClaim } from '../../model/reach.ts'

const Source = z.object({ path: z.string(), type: maybeText })
const Head = z.object({
  results: z.array(z.object({ source: Source, packages: z.array(z.unknown()) })),
  // Semgrep, Bandit, Kubescape, Checkmarx One and bundler-audit also have `results`, with elements of another shape and these keys beside it.
  errors: z.undefined().optional(),
  summaryDetails: z.undefined().optional(),
  SchemaVersion: z.undefined().optional(),
  scanID: z.undefined().optional(),
  created_at: z.undefined().optional(),
  experimental_config: z.unknown().optional(),
})

const developmentGroups = /^(?:dev|development|dev-dependencies|test|tests|testing|lint|docs)$/i

/** Development where every group says so; runtime where one says so; nothing where none is named: absence is not an answer. */
function scopeOf(groups: readonly string[]): Draft['scope'] {
  if (groups.length > 0 && groups.every((group) => developmentGroups.test(group))) return 'development'
  return groups.some((group) => /^(?:default|main|prod|production|runtime|compile)$/i.test(group))
    ? 'runtime'
    : undefined
}

/**
 * Call analysis counts for Go and Rust only: `called: true` is also written where nothing was analysed (packages of distributions,
 * every package when jars are looked into).
 */
function reachOf(ecosystem: string, called: boolean | null | undefined): ReachClaim[] {
  const positive = { golang: 'call_path', cargo: 'symbol_present' } as const
  const type = purlType(ecosystem)
  if (called == null || (type !== 'golang' && type !== 'cargo')) return []
  return [
    {
      level: called ? positive[type] : 'no_path',
      granularity: 'symbol',
      method: type === 'golang' ? 'callgraph' : 'metadata',
      original: `called: ${called}`,
    },
  ]
}

/** Distribution records copy one CVE each (`DEBIAN-CVE-2024-1`): only then is upstream the same flaw. */
const upstreamOf = ({ id, upstream }: OsvVulnerability): readonly string[] =>
  /^[A-Z]+-CVE-/.test(id) && upstream.length === 1 ? upstream : []

type Groups = ReadonlyMap<string, OsvPackage['groups'][number]>
/** What all vulnerabilities of a package have in common. */
type Shared = { readonly manifest: string | undefined; readonly purl: string; readonly groups: Groups }

/** The group of each vulnerability: the first that names it. */
function groupsOf({ groups }: OsvPackage): Groups {
  const found = new Map<string, OsvPackage['groups'][number]>()
  for (const group of groups) for (const id of group.ids) if (!found.has(id)) found.set(id, group)
  return found
}

/** The fixes of this package. A record may be about every release of a distribution: what one has fixed is none for another. */
function fixesOf({ affected }: OsvVulnerability, { name, ecosystem }: OsvPackage['package']): readonly string[] {
  const named = affected.filter((one) => one.package?.name.toLowerCase() === name.toLowerCase())
  const own = named.filter((one) => one.package?.ecosystem === ecosystem)
  return (own.length > 0 ? own : named)
    .flatMap(({ ranges }) => ranges)
    .filter(({ type }) => type !== 'GIT')
    .flatMap(({ events }) => events.map(({ fixed }) => fixed))
}

function draftOf(
  vulnerability: OsvVulnerability,
  index: number,
  { package: found, dependency_groups }: OsvPackage,
  { manifest, purl, groups }: Shared,
): Draft {
  const group = groups.get(vulnerability.id)
  const analysis = (group?.experimental_analysis ?? group?.experimentalAnalysis)?.[vulnerability.id]
  const ecosystem = found.ecosystem ?? ''
  const fixed = closestFix(found.version, fixesOf(vulnerability, found))
  return {
    at: `/vulnerabilities/${index}`,
    ruleId: vulnerability.id,
    title: headline(vulnerability.summary, vulnerability.details, `${vulnerability.id} in ${found.name}`),
    severity: {
      word: analysis?.unimportant === true ? 'unimportant' : vulnerability.database_specific?.severity,
      score: group?.max_severity ? Number(group.max_severity) : null,
      vectors: vulnerability.severity.map(({ score }) => score),
    },
    identifiers: [
      vulnerability.id,
      ...vulnerability.aliases,
      ...upstreamOf(vulnerability),
      ...(vulnerability.database_specific?.cwe_ids ?? []),
    ],
    location: packageAt(purl, { manifest }),
    fix: fixedIn(fixed),
    reach: reachOf(ecosystem, analysis?.called),
    scope: scopeOf(dependency_groups),
  }
}

/** A checked-out repository has neither name nor ecosystem: its folder and commit stand for it. */
function purlOf({ name, version, ecosystem, commit }: OsvPackage['package'], source: string | undefined): string {
  const folder = source
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1)
  return packageUrl(ecosystem ?? '', name === '' ? (folder ?? '') : name, version || commit)
}

function draftsOf(entry: OsvPackage, { prepared, keys }: EntryContext<readonly string[]>): Draft[] {
  const manifest = prepared[Number(keys[0])]
  const { name, version, ecosystem } = entry.package
  const shared = { manifest, purl: purlOf(entry.package, manifest), groups: groupsOf(entry) }
  const licenses = entry.license_violations.map((license, index): Draft => ({
    at: `/license_violations/${index}`,
    category: 'license',
    ruleId: license,
    title: `License ${license} of ${name} is not allowed`,
    severity: {},
    location: packageAt(packageUrl(ecosystem ?? '', name, version), { manifest }),
  }))
  return [
    ...(entry.vulnerabilities ?? []).map((vulnerability, index) => draftOf(vulnerability, index, entry, shared)),
    ...licenses,
  ]
}

/** OSV-Scanner's JSON. An entry is a vulnerability of a package: `/results/i/packages/j/vulnerabilities/k`. */
export const osvScanner = defineReader({
  id: 'osv-scanner',
  title: 'OSV-Scanner',
  homepage: 'https://google.github.io/osv-scanner/',
  howToExport: 'osv-scanner scan source --recursive --format json --output osv.json .',
  category: 'sca',
  reaches: ['call_path', 'symbol_present', 'no_path'],
  syntax: 'json',
  head: Head,
  // Before version 1.5 a clean scan says no more than an empty list, and so do Talisman, ffuf, Hydra, APKLeaks and others.
  claims: ({ results, experimental_config }) => results.length > 0 || experimental_config !== undefined,
  entries: ['/results/*/packages/*'],
  entry: OsvPackage,
  prepare: (head) => head.results.map(({ source }) => source.path),
  draft: draftsOf,
})
