// Report version 1: npm 6, and pnpm to this day (https://pnpm.io/cli/audit).
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { closestFix } from './fixed-version.ts'
import { maybeFlag, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { commonSeverities } from './words.ts'

const Resolution = z.object({ id: z.union([z.number(), z.string()]), dev: z.boolean() })
const Head = z.object({
  advisories: z.record(z.string(), z.unknown()),
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
  actions: maybeList(z.object({ resolves: maybeList(Resolution) })),
})

const Installed = z.object({ version: maybeText, paths: maybeTexts, dev: maybeFlag })
const Advisory = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  module_name: z.string(),
  severity: maybeText,
  findings: z.array(Installed),
  cves: maybeTexts,
  cwe: maybeTexts,
  github_advisory_id: maybeText,
  url: maybeText,
  patched_versions: maybeText,
  recommendation: maybeText,
  cvss: z.object({ score: maybeNumber, vectorString: maybeText }).nullish().catch(null),
})

/** CWEs in any of the spellings this format had: `CWE-79`, a list, or a list written as text. */
const cwesIn = (values: readonly string[]): string[] => values.flatMap((value) => value.match(/CWE-\d+/g) ?? [])

/** Fixed versions of a range such as `>=1.2.3 <2.0.0 || >=2.1.0`; `<0.0.0` is the registry's way to say there is none. */
const fixesIn = (range: string | null | undefined): string[] =>
  [...(range ?? '').matchAll(/>=\s*([\w.+-]+)/g)].map((match) => match[1] ?? '')

/** `npm audit --json` of npm 6 and `pnpm audit --json`. Where several versions are installed, each is an entry of its own. */
export const npmAuditV1 = defineReader({
  id: 'npm-audit-v1',
  title: 'npm audit (npm 6) and pnpm audit',
  homepage: 'https://pnpm.io/cli/audit',
  howToExport: 'pnpm audit --json > pnpm-audit.json',
  category: 'sca',
  syntax: 'json',
  head: Head,
  entries: ['/advisories/*'],
  entry: Advisory,
  /** Whether each advisory is only met through development dependencies, where the report says so. */
  prepare: (head) => {
    const development = new Map<string, boolean>()
    for (const { id, dev } of head.actions.flatMap((action) => action.resolves))
      development.set(String(id), dev && (development.get(String(id)) ?? true))
    return development
  },
  severities: commonSeverities,
  tool: () => ({ name: 'npm audit' }),
  draft: (advisory, { prepared }) => {
    const ghsa = advisory.github_advisory_id ?? advisory.url?.split('/').at(-1)
    const version = ({ version: installed }: z.infer<typeof Installed>, index: number): Draft => {
      const found = advisory.findings[index]
      const development = prepared.get(String(advisory.id)) ?? found?.dev
      const fixed = closestFix(installed, fixesIn(advisory.patched_versions))
      return {
        ...(advisory.findings.length > 1 ? { at: `/findings/${index}` } : {}),
        ruleId: ghsa ?? String(advisory.id),
        title: advisory.title,
        severity: {
          word: advisory.severity,
          score: advisory.cvss?.score,
          vectors: advisory.cvss?.vectorString ? [advisory.cvss.vectorString] : [],
        },
        identifiers: [ghsa, ...advisory.cves, ...cwesIn(advisory.cwe)],
        location: packageAt(packageUrl('npm', advisory.module_name, installed)),
        fix: fixed === undefined ? undefined : { version: fixed, advice: advisory.recommendation ?? undefined },
        scope: development === true ? 'development' : development === false ? 'runtime' : undefined,
        relationship: relationshipOf(found?.paths ?? []),
      }
    }
    return advisory.findings.length === 0
      ? [version({ version: null, paths: [], dev: null }, 0)]
      : advisory.findings.map(version)
  },
})

/** A path of one package (`.>lodash`, `lodash`) is a direct dependency. */
function relationshipOf(paths: readonly string[]): Draft['relationship'] {
  if (paths.length === 0) return undefined
  return paths.some((path) => path.split('>').filter((part) => part !== '.').length === 1) ? 'direct' : 'transitive'
}
