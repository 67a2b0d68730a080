// https://gitlab.com/gitlab-org/security-products/security-report-schemas: one schema for all of GitLab's security reports
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { dataFlow } from './data-flow.ts'
import { gitlabKind, gitlabPlace } from './gitlab-place.ts'
import { GitlabVulnerability } from './gitlab-vulnerability.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities, confidenceOf, cweOf } from './words.ts'

const Scanner = maybeFields({ id: maybeText, name: z.string(), version: maybeText })
const Scan = z.object({
  type: z.string(),
  status: maybeText,
  start_time: maybeText,
  end_time: maybeText,
  scanner: Scanner,
  messages: maybeList(z.object({ level: z.string(), value: z.string() })),
})
const Sample = z.object({ identifiers: GitlabVulnerability.shape.identifiers, location: z.looseObject({}) })
const Head = z.object({
  version: z.string(),
  scan: Scan.nullish(),
  vulnerabilities: z.array(z.unknown()),
  dependency_files: maybeList(z.object({ path: z.string(), package_manager: z.string() })),
  // GitLab's first DAST wrapped ZAP's own report, which says more.
  '@version': z.undefined().optional(),
})
type Head = z.infer<typeof Head>

/** By what the scan says of itself; in the oldest reports by the first entry, though not by its rule: SAST then brought secrets along. */
function categoryOf({ scan, vulnerabilities: [first] }: Head): Category {
  const { category, location } = GitlabVulnerability.safeParse(first).data ?? nothing
  return gitlabKind({ category, location, identifiers: [], scanner: scan?.scanner }, scan?.type ?? null)
}
const nothing = { category: null, location: GitlabVulnerability.shape.location.parse({}) }

function identifiersOf({ identifiers, cve }: GitlabVulnerability): (string | undefined)[] {
  const stated = identifiers.map(({ type, value }) => (/^cwe$/i.test(type) ? cweOf(value) : value))
  return [...stated, /^CVE-/.test(cve ?? '') ? (cve ?? undefined) : undefined]
}

/** `Upgrade to version 4.17.21 or above.` */
const fixedIn = (solution: string): string | undefined =>
  /^Upgrade\b.*? to (?:version )?v?(\d[\w.+~:-]*?)(?: or above)?\.?$/i.exec(solution.trim())?.[1]

const fixOf = ({ solution }: GitlabVulnerability): Draft['fix'] =>
  solution ? { version: fixedIn(solution), advice: headline(solution) } : undefined

function draftOf(entry: GitlabVulnerability, category: Category): Omit<Draft, 'location'> {
  const isPackage = category === 'sca' || category === 'container'
  const advisory = isPackage ? entry.identifiers.find(({ type }) => /^(?:cve|ghsa)$/i.test(type)) : undefined
  const primary = advisory ?? entry.identifiers[0]
  const rule = (/^cwe$/i.test(primary?.type ?? '') ? cweOf(primary?.value) : primary?.value) ?? ''
  const steps = (entry.details?.code_flows?.items[0] ?? []).map(
    ({ file_location: { file_name, line_start, line_end } }) => codeAt(file_name, { start: line_start, end: line_end }),
  )
  const isDoubtful = entry.flags.some(({ type }) => type === 'flagged-as-likely-false-positive')
  // A request as it was and one with the attack in it: passive checks have only the first.
  const isAttack = category === 'dast' && (entry.evidence?.supporting_messages.length ?? 0) > 1
  return {
    category,
    ruleId: rule,
    // A message about a secret may quote it.
    title: headline(
      entry.name,
      category === 'secret' ? null : entry.message,
      isPackage ? `${rule} in ${entry.location.dependency?.package?.name ?? 'a package'}` : primary?.name,
      rule,
    ),
    severity: { word: entry.severity, vectors: entry.cvss_vectors.map(({ vector }) => vector) },
    confidence: isDoubtful ? 'low' : confidenceOf(entry.confidence ?? entry.details?.confidence?.value),
    identifiers: identifiersOf(entry),
    fix: fixOf(entry),
    ...(isAttack
      ? {
          reach: [
            {
              level: 'exercised',
              granularity: 'flow',
              method: 'dynamic',
              original: 'supporting_messages of an attack',
            },
          ],
        }
      : dataFlow(steps, `details.code_flows of ${steps.length} steps`)),
    secret: category === 'secret' ? (entry.raw_source_code_extract ?? undefined) : undefined,
    relationship: entry.location.dependency?.direct === true ? 'direct' : undefined,
    toolFingerprint: entry.tracking?.items[0]?.signatures.at(-1)?.value,
  }
}

/** GitLab's security reports: SAST, secret detection, DAST, fuzzing, dependency and container scanning. */
export const gitlab = defineReader({
  id: 'gitlab',
  title: 'GitLab security report',
  homepage: 'https://docs.gitlab.com/user/application_security/',
  howToExport:
    'a GitLab analyzer: gl-sast-report.json, gl-dependency-scanning-report.json, …; many tools write it, too',
  category: 'sast',
  reaches: ['exercised', 'call_path'],
  categoryOf,
  syntax: 'json',
  head: Head,
  // Other tools have `version` and `vulnerabilities`, too.
  claims: ({ scan, vulnerabilities: [first] }) => scan != null || Sample.safeParse(first).success,
  entries: ['/vulnerabilities/*'],
  entry: GitlabVulnerability,
  prepare: ({ scan, dependency_files: files }) => ({
    type: scan?.type ?? null,
    scanner: scan?.scanner,
    managers: new Map(files.map(({ path, package_manager }) => [path, package_manager])),
  }),
  severities: { ...commonSeverities, undefined: 'unknown' },
  tool: ({ scan, vulnerabilities: [first] }) => {
    const named = GitlabVulnerability.safeParse(first).data?.scanner?.name
    return toolNamed(scan?.scanner?.name ?? named ?? 'GitLab', scan?.scanner?.version)
  },
  ran: ({ scan }) => ({ scannedAt: scan?.end_time ?? scan?.start_time }),
  health: ({ scan }) => {
    const fatal = scan?.messages.find(({ level }) => level === 'fatal')
    if (scan?.status !== 'failure' && fatal === undefined) return null
    const health = scan?.status === 'failure' ? 'scanner-failed' : 'partial'
    return { health, message: `The scan failed: ${headline(fatal?.value, 'status is `failure`')}` }
  },
  draft: (entry, { prepared: { type, scanner, managers } }) => ({
    ...draftOf(entry, gitlabKind({ ...entry, scanner: entry.scanner ?? scanner }, type)),
    location: gitlabPlace(entry, managers),
  }),
})
