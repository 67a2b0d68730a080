// `VulnerabilityOrViolationRow` and `LicenseViolationRow` in github.com/jfrog/jfrog-cli-security, `utils/formats/simplejsonapi.go`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { PackageLocation } from '../../model/location.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { distributionNamed } from './distribution.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeNumeric, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Component = z.object({ name: z.string(), version: maybeText, location: maybeFields({ file: maybeText }) })
const Impacted = z.object({
  impactedPackageName: z.string(),
  impactedPackageVersion: maybeText,
  impactedPackageType: maybeText,
  severity: maybeText,
  components: maybeList(Component),
  impactPaths: maybeList(maybeList(Component)),
})
type Impacted = z.infer<typeof Impacted>
const Cve = z.object({
  id: z.string(),
  cvssV3: maybeNumeric,
  cvssV3Vector: maybeText,
  cvssV2Vector: maybeText,
  cwe: maybeTexts,
  applicability: maybeFields({ status: maybeText }),
})
export const JfrogVulnerability = Impacted.extend({
  cves: maybeList(Cve),
  issueId: z.string(),
  summary: maybeText,
  applicable: maybeText,
  fixedVersions: maybeTexts,
})
type Vulnerability = z.infer<typeof JfrogVulnerability>
export const JfrogLicense = Impacted.extend({ licenseKey: z.string(), watch: maybeText })

/** Archives of layers are what an image has in place of a manifest. */
const isLayer = (name: string): boolean => /^sha256__[0-9a-f]+\.tar$/.test(name)

/** What brought a package: the image at the root of a path that leads through a layer, else the file of a direct dependency. */
function broughtBy({ components, impactPaths }: Impacted): { readonly image?: string; readonly manifest?: string } {
  const [root, ...path] = impactPaths[0] ?? []
  if (root !== undefined && path.some(({ name }) => isLayer(name)))
    return { image: root.version ? `${root.name}:${root.version}` : root.name }
  const file = components.find(({ name }) => !isLayer(name))?.location?.file
  return file ? { manifest: file } : {}
}

/** Xray writes `debian:bookworm:libssl3` and `3.19:openssl`, with the release in front. */
function purlOf({ impactedPackageName: name, impactedPackageVersion: version, impactedPackageType }: Impacted): string {
  const type = impactedPackageType?.toLowerCase() ?? ''
  if (!/^(?:deb|debian|alpine|rpm)$/.test(type)) return packageUrl(type === 'gav' ? 'maven' : type, name, version)
  const [release = '', ...rest] = name.split(':')
  return packageUrl(distributionNamed(release) || type, rest.at(-1) ?? name, version)
}

const locationOf = (row: Impacted): PackageLocation => packageAt(purlOf(row), broughtBy(row))

/** From the root to the package in one step, or in more; a layer is no package that could have asked for it. */
function relationshipOf({ impactPaths }: Impacted): Draft['relationship'] {
  const lengths = impactPaths.map((path) => path.filter(({ name }) => !isLayer(name)).length)
  if (lengths.length === 0 || impactPaths.flat().some(({ name }) => isLayer(name))) return undefined
  return lengths.includes(2) ? 'direct' : lengths.every((length) => length > 2) ? 'transitive' : undefined
}

/** Contextual analysis looks whether code has what the flaw needs: a call, a setting. It follows no path to it. */
function reachOf(status: string | null | undefined): readonly ReachClaim[] {
  const level = status === 'Applicable' ? 'symbol_present' : status === 'Not Applicable' ? 'no_path' : null
  if (level === null) return []
  return [{ level, granularity: 'symbol', method: 'pattern', original: `applicable: ${status ?? ''}` }]
}

/** Ranges in interval notation; `[1.2]` is one version. */
const fixesIn = (ranges: readonly string[]): string[] =>
  ranges.map((range) => /^\[?([^[\](),]+)\]?$/.exec(range)?.[1] ?? '')

/** One draft for each CVE of a row: they are flaws of their own, which contextual analysis judges one by one. */
export function jfrogVulnerability(row: Vulnerability): readonly Draft[] {
  const location = locationOf(row)
  const about = (id: string): Omit<Draft, 'severity'> => ({
    category: location.image === undefined ? 'sca' : 'container',
    ruleId: id,
    title: headline(row.summary, `${id} in ${row.impactedPackageName}`),
    identifiers: [id],
    location,
    relationship: relationshipOf(row),
    fix: fixedIn(closestFix(row.impactedPackageVersion, fixesIn(row.fixedVersions))),
  })
  if (row.cves.length === 0)
    return [{ ...about(row.issueId), severity: { word: row.severity }, reach: reachOf(row.applicable) }]
  return row.cves.map((cve, index): Draft => {
    const base = about(cve.id || row.issueId)
    return {
      ...base,
      at: `/cves/${index}`,
      severity: { word: row.severity, score: cve.cvssV3, vectors: cvssVectors(cve.cvssV3Vector, cve.cvssV2Vector) },
      identifiers: [...(base.identifiers ?? []), ...cve.cwe],
      reach: reachOf(cve.applicability?.status ?? row.applicable),
    }
  })
}

/** A licence that a policy of Xray does not allow. */
export const jfrogLicense = (row: z.infer<typeof JfrogLicense>): Draft => ({
  category: 'license',
  ruleId: row.licenseKey,
  title: `License ${row.licenseKey} of ${row.impactedPackageName} is not allowed`,
  severity: { word: row.severity },
  location: locationOf(row),
  relationship: relationshipOf(row),
})
