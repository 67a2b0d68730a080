// https://docs.snyk.io/snyk-cli/commands/test (`--json`): Open Source and Container
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { closestFix } from './fixed-version.ts'
import { maybe, maybeFields, maybeFlag, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Project = z.object({
  vulnerabilities: z.array(z.unknown()),
  ok: z.boolean(),
  packageManager: maybeText,
  displayTargetFile: maybeText,
  targetFile: maybeText,
  path: maybeText,
  docker: maybeFields({}),
  dependencyCount: z.number().nullish(),
})
type Project = z.infer<typeof Project>
const Failed = z.object({ ok: z.literal(false), error: z.string(), path: maybeText })
type Failed = z.infer<typeof Failed>
const one = <Item>(item: Item): Item[] => [item]
const Head = z.union([z.array(z.union([Project, Failed])).min(1), z.union([Project, Failed]).transform(one)])

const Vulnerability = z.object({
  id: z.string(),
  title: z.string(),
  type: maybeText,
  packageName: maybeText,
  moduleName: maybeText,
  name: maybeText,
  version: maybeText,
  packageManager: maybeText,
  severity: maybeText,
  severityWithCritical: maybeText,
  CVSSv3: maybeText,
  cvssScore: maybeNumber,
  identifiers: maybe(z.record(z.string(), maybeTexts)),
  fixedIn: maybeTexts,
  from: maybeTexts,
  upgradePath: maybe(z.array(z.unknown())),
  isUpgradable: maybeFlag,
  reachability: maybeText,
})
type Vulnerability = z.infer<typeof Vulnerability>

/** `no-path-found` also stands for "no information": it denies nothing. */
function reachOf({ reachability }: Vulnerability): ReachClaim[] {
  if (!reachability) return []
  const level = reachability === 'reachable' || reachability === 'function' ? 'call_path' : 'unknown'
  return [{ level, granularity: 'symbol', method: 'callgraph', original: `reachability: ${reachability}` }]
}

function fixOf({ version, fixedIn, upgradePath, isUpgradable, from }: Vulnerability): Draft['fix'] {
  const fixed = closestFix(version, fixedIn)
  const upgrade =
    isUpgradable === true ? upgradePath?.find((step) => typeof step === 'string' && !from.includes(step)) : undefined
  if (fixed === undefined && upgrade === undefined) return undefined
  return { version: fixed, advice: typeof upgrade === 'string' ? `Upgrade to ${upgrade}` : undefined }
}

function draftOf(vulnerability: Vulnerability, project: Project | undefined): Draft {
  const isLicense = vulnerability.type === 'license'
  const name = vulnerability.packageName ?? vulnerability.moduleName ?? vulnerability.name ?? ''
  const ids = vulnerability.identifiers ?? {}
  const isImage = Boolean(project?.docker)
  return {
    category: isLicense ? 'license' : isImage ? 'container' : 'sca',
    ruleId: vulnerability.id,
    title: isLicense ? vulnerability.title : `${vulnerability.title} in ${name}`,
    severity: {
      word: vulnerability.severityWithCritical ?? vulnerability.severity,
      score: vulnerability.cvssScore,
      vectors: cvssVectors(vulnerability.CVSSv3),
    },
    identifiers: [vulnerability.id, ...['CVE', 'GHSA', 'CWE'].flatMap((scheme) => ids[scheme] ?? [])],
    location: packageAt(
      packageUrl(vulnerability.packageManager ?? project?.packageManager ?? '', name, vulnerability.version),
      {
        manifest: isImage ? undefined : (project?.displayTargetFile ?? project?.targetFile),
        image: isImage ? project?.path : undefined,
      },
    ),
    fix: fixOf(vulnerability),
    reach: reachOf(vulnerability),
    // The first step is the project itself.
    relationship: vulnerability.from.length < 2 ? undefined : vulnerability.from.length === 2 ? 'direct' : 'transitive',
  }
}

/** `snyk test --json` and `snyk container test --json`: one project, or a list of them (`--all-projects`). */
export const snykJson = defineReader({
  id: 'snyk-json',
  title: 'Snyk',
  homepage: 'https://snyk.io',
  howToExport: 'snyk test --all-projects --json-file-output=snyk.json',
  category: 'sca',
  reaches: ['call_path'],
  categoryOf: ([first]) => (first !== undefined && 'docker' in first && first.docker ? 'container' : 'sca'),
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*', '/*/vulnerabilities/*'],
  entry: Vulnerability,
  prepare: (projects) => projects,
  health: (projects) => {
    const failed = projects.find((project): project is Failed => 'error' in project)
    if (failed === undefined) return null
    const what = `Snyk failed${failed.path ? ` on ${failed.path}` : ''}: ${failed.error}`
    return {
      health: projects.every((project) => 'error' in project) ? 'scanner-failed' : 'partial',
      message: what,
      next: 'Fix the scan and run it again.',
    }
  },
  draft: (vulnerability, { prepared, keys }) => {
    const project = prepared[keys.length > 1 ? Number(keys[0]) : 0]
    return draftOf(vulnerability, project !== undefined && 'vulnerabilities' in project ? project : undefined)
  },
})
