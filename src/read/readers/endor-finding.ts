// https://docs.endorlabs.com/rest-api/using-the-rest-api/data-model/resource-kinds/ (“Finding”)
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import type { Location } from '../../model/location.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeFlag, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Vulnerability = maybeFields({
  meta: maybeFields({ name: maybeText }),
  spec: maybeFields({
    aliases: maybeTexts,
    summary: maybeText,
    cvss_v3_severity: maybeFields({ score: maybeNumber, vector: maybeText }),
    cvss_v4_severity: maybeFields({ vector: maybeText }),
    epss_score: maybeFields({ probability_score: maybeNumber }),
  }),
})
export const EndorFinding = z.object({
  uuid: maybeText,
  meta: z.object({ name: maybeText, description: maybeText }),
  spec: z.object({
    level: z.string(),
    project_uuid: maybeText,
    extra_key: maybeText,
    finding_categories: maybeTexts,
    finding_tags: maybeTexts,
    dismiss: maybeFlag,
    remediation: maybeText,
    proposed_version: maybeText,
    target_dependency_name: maybeText,
    target_dependency_package_name: maybeText,
    target_dependency_version: maybeText,
    ecosystem: maybeText,
    dependency_file_paths: maybeTexts,
    /** Names with their address; of some versions the addresses alone. */
    location_urls: maybe(z.union([z.record(z.string(), z.string()), z.array(z.string())])),
    finding_metadata: maybeFields({
      vulnerability: Vulnerability,
      custom: maybeFields({ cwes: maybeTexts, location: maybeText }),
    }),
  }),
})
type Spec = z.infer<typeof EndorFinding>['spec']

const categories: readonly (readonly [name: string, category: Category])[] = [
  ['SECRETS', 'secret'],
  ['LICENSE_RISK', 'license'],
  ['CONTAINER', 'container'],
  ['VULNERABILITY', 'sca'],
  ['MALWARE', 'sca'],
  ['SUPPLY_CHAIN', 'sca'],
  ['SAST', 'sast'],
  ['CICD', 'iac'],
  ['GHACTIONS', 'iac'],
  ['SCPM', 'iac'],
]
/** Outdated, unpopular, unpinned: a matter of upkeep. */
const categoryOf = (names: readonly string[]): Category =>
  categories.find(([name]) => names.includes(`FINDING_CATEGORY_${name}`))?.[1] ?? 'quality'

type Tags = (name: string) => boolean
const tagsOf =
  ({ finding_tags }: Spec): Tags =>
  (name) =>
    finding_tags.includes(`FINDING_TAGS_${name}`)

/** Both looks stand side by side; the one for the function is the finer. POTENTIALLY is no claim. */
const looks: readonly (readonly [tag: string, claim: Omit<ReachClaim, 'original'>])[] = [
  ['REACHABLE_FUNCTION', { level: 'call_path', granularity: 'symbol', method: 'callgraph' }],
  ['UNREACHABLE_FUNCTION', { level: 'no_path', granularity: 'symbol', method: 'callgraph' }],
  ['REACHABLE_DEPENDENCY', { level: 'package_imported', granularity: 'package', method: 'callgraph' }],
  ['UNREACHABLE_DEPENDENCY', { level: 'package_not_used', granularity: 'package', method: 'callgraph' }],
]
const reachOf = (has: Tags): readonly ReachClaim[] =>
  looks.flatMap(([tag, claim]) => (has(tag) ? [{ ...claim, original: `FINDING_TAGS_${tag}` }] : []))

/** `npm://@acme/a@1.0`, `mvn://org.acme:a@1.0`; in some answers the bare name. */
function purlOf(spec: Spec): string | null {
  const whole = spec.target_dependency_package_name ?? spec.target_dependency_name ?? ''
  const [, scheme = spec.ecosystem?.replace('ECOSYSTEM_', '') ?? '', rest = ''] =
    /^(?:([\w.-]+):\/\/)?(.*)$/.exec(whole) ?? []
  const [, name = '', version] = /^(.+?)(?:@([^@/]+))?$/.exec(rest) ?? []
  if (name === '') return null
  return packageUrl(/^mvn$/i.test(scheme) ? 'maven' : scheme, name, spec.target_dependency_version || version)
}

/** Where something stands that is no package: `https://github.com/acme/shop/blob/main/src/a.py#L12`. */
function placeOf({ location_urls, finding_metadata, dependency_file_paths, project_uuid }: Spec): Location {
  const urls = [finding_metadata?.custom?.location ?? '', ...Object.values(location_urls ?? {})]
  for (const url of urls) {
    const [, path, line] = /\/blob\/[^/]+\/([^#?]+)(?:#L(\d+))?/.exec(url) ?? []
    if (path !== undefined) return codeAt(path, { start: line === undefined ? undefined : Number(line) })
  }
  const [file] = dependency_file_paths
  return file === undefined ? workloadAt(`endor://${project_uuid ?? 'unknown'}`) : codeAt(file)
}

const dismissedBy = (spec: Spec, has: Tags): Draft['dismissed'] =>
  dismissedIf(has('FALSE_POSITIVE'), 'false positive in Endor Labs') ??
  dismissedIf(has('WITHDRAWN'), 'the advisory was withdrawn') ??
  dismissedIf(spec.dismiss === true || has('EXCEPTION'), 'an exception policy in Endor Labs')

/** What Endor Labs says of one problem of one package or place. */
export function endorFinding({ uuid, meta, spec }: z.infer<typeof EndorFinding>): Draft {
  const has = tagsOf(spec)
  const category = categoryOf(spec.finding_categories)
  const { vulnerability, custom } = spec.finding_metadata ?? {}
  const { cvss_v3_severity: v3, cvss_v4_severity: v4, epss_score, aliases = [], summary } = vulnerability?.spec ?? {}
  const purl = purlOf(spec)
  const id = vulnerability?.meta?.name || spec.extra_key || meta.name || ''
  const epss = epss_score?.probability_score
  return {
    category,
    ruleId: id,
    title: headline(summary, meta.description?.replace(/^(?:GHSA|CVE|MAL)-[\w-]+: /, ''), id),
    severity: {
      word: spec.level.replace('FINDING_LEVEL_', ''),
      score: v3?.score,
      vectors: cvssVectors(v3?.vector, v4?.vector),
    },
    identifiers: [id, ...aliases, ...(custom?.cwes ?? []).map((cwe) => cwe.split(':')[0])],
    location: purl === null ? placeOf(spec) : packageAt(purl, { manifest: spec.dependency_file_paths[0] }),
    fix: fixedIn(spec.proposed_version),
    reach: reachOf(has),
    intel: {
      knownExploited: has('EXPLOITED') ? true : undefined,
      epss: typeof epss === 'number' && epss > 0 ? { probability: epss } : undefined,
    },
    validity: has('VALID_SECRET') ? 'valid' : has('INVALID_SECRET') ? 'invalid' : undefined,
    scope: has('TEST') ? 'development' : has('NORMAL') ? 'runtime' : undefined,
    relationship: has('DIRECT') ? 'direct' : has('TRANSITIVE') ? 'transitive' : undefined,
    dismissed: dismissedBy(spec, has),
    toolFingerprint: uuid ?? undefined,
  }
}
