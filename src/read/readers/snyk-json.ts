// https://docs.snyk.io/snyk-cli/commands/test (`--json`): Open Source and Container
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { dismissedIf } from './dismissed-if.ts'
import { closestFix } from './fixed-version.ts'
import { maybe, maybeFields, maybeFlag, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const shape = {
  vulnerabilities: z.array(z.unknown()),
  ok: z.boolean(),
  packageManager: maybeText,
  displayTargetFile: maybeText,
  targetFile: maybeText,
  path: maybeText,
  docker: maybeFields({}),
  dependencyCount: z.number().nullish(),
  // `snyk iac test` writes the same about settings, whose flaws are not vulnerabilities; its SARIF is read.
  infrastructureAsCodeIssues: z.undefined().optional(),
}
const Failed = z.object({ ok: z.literal(false), error: z.string(), path: maybeText })
type Failed = z.infer<typeof Failed>
/** What was found inside of an image beside the packages of its system stands in projects of its own, within that of the image. */
const Project = z.object({ ...shape, applications: maybe(z.array(maybe(z.union([z.object(shape), Failed])))) })
type Project = Omit<z.infer<typeof Project>, 'applications'>
const one = <Item>(item: Item): Item[] => [item]
const Head = z.union([z.array(z.union([Project, Failed])).min(1), z.union([Project, Failed]).transform(one)])
type Head = z.infer<typeof Head>
type Said = Project | Failed | null | undefined

/** Where a project may stand: alone, in a list, inside of an image. What its policy file ignores stands beside its vulnerabilities. */
const places = ['', '/*', '/applications/*', '/*/applications/*']
const entries = places.flatMap((place) => [`${place}/vulnerabilities/*`, `${place}/filtered/ignore/*`])

const applicationsOf = (project: Head[number] | undefined): readonly Said[] =>
  project !== undefined && 'vulnerabilities' in project ? (project.applications ?? []) : []

/** The project that an entry stands in. */
function projectOf(projects: Head, path: string, keys: readonly (string | number)[]): Project | undefined {
  const isListed = path.startsWith('/*')
  const project = projects[isListed ? Number(keys[0]) : 0]
  const said: Said = path.includes('/applications/') ? applicationsOf(project)[Number(keys[isListed ? 1 : 0])] : project
  return said != null && 'vulnerabilities' in said ? said : undefined
}

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
  filtered: maybeFields({ ignored: maybeList(z.object({ reason: maybeText })) }),
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

function draftOf(vulnerability: Vulnerability, project: Project | undefined, isIgnored: boolean): Draft {
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
    dismissed: dismissedIf(isIgnored, ignoredBecause(vulnerability)),
  }
}

const ignoredBecause = ({ filtered }: Vulnerability): string =>
  filtered?.ignored.map(({ reason }) => reason).find((reason) => reason) ?? 'ignored by the policy of Snyk'

/** `snyk test --json` and `snyk container test --json`: one project, a list of them (`--all-projects`), or an image with its applications. */
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
  entries,
  entry: Vulnerability,
  prepare: (projects) => projects,
  health: (projects) => {
    const failed = projects
      .flatMap((project): readonly Said[] => [project, ...applicationsOf(project)])
      .find((said): said is Failed => said != null && 'error' in said)
    if (failed === undefined) return null
    const what = `Snyk failed${failed.path ? ` on ${failed.path}` : ''}: ${failed.error}`
    return {
      health: projects.every((project) => 'error' in project) ? 'scanner-failed' : 'partial',
      message: what,
      next: 'Fix the scan and run it again.',
    }
  },
  draft: (vulnerability, { prepared, keys, path }) =>
    draftOf(vulnerability, projectOf(prepared, path, keys), path.includes('/filtered/')),
})
