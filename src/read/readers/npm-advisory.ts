// An advisory as the npm registry wrote it until npm 6: npm 6, pnpm and yarn 1 repeat it.
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { closestFix } from './fixed-version.ts'
import { maybeFields, maybeFlag, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Installed = z.object({ version: maybeText, paths: maybeTexts, dev: maybeFlag })
/** One installed version of the package, and the ways to it. */
export type NpmInstalled = z.infer<typeof Installed>
export const NpmAdvisory = z.object({
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
  cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
})
export type NpmAdvisory = z.infer<typeof NpmAdvisory>

/** CWEs in any of the spellings this format had: `CWE-79`, a list, or a list written as text. */
const cwesIn = (values: readonly string[]): string[] => values.flatMap((value) => value.match(/CWE-\d+/g) ?? [])

/** Fixed versions of a range such as `>=1.2.3 <2.0.0 || >=2.1.0`; `<0.0.0` is the registry's way to say there is none. */
const fixesIn = (range: string | null | undefined): string[] =>
  [...(range ?? '').matchAll(/>=\s*([\w.+-]+)/g)].map((match) => match[1] ?? '')

/** The advisory on one installed version; without one, on the package. */
export function advisoryDraft(advisory: NpmAdvisory, installed: NpmInstalled | undefined): Draft {
  const ghsa = advisory.github_advisory_id ?? advisory.url?.split('/').at(-1)
  const fixed = closestFix(installed?.version, fixesIn(advisory.patched_versions))
  return {
    ruleId: ghsa ?? String(advisory.id),
    title: advisory.title,
    severity: {
      word: advisory.severity,
      score: advisory.cvss?.score,
      vectors: cvssVectors(advisory.cvss?.vectorString),
    },
    identifiers: [ghsa, ...advisory.cves, ...cwesIn(advisory.cwe)],
    location: packageAt(packageUrl('npm', advisory.module_name, installed?.version)),
    fix: fixed === undefined ? undefined : { version: fixed, advice: advisory.recommendation ?? undefined },
    relationship: relationshipOf(installed?.paths ?? []),
  }
}

/** A path of one package (`.>lodash`, `lodash`) is a direct dependency. */
function relationshipOf(paths: readonly string[]): Draft['relationship'] {
  if (paths.length === 0) return undefined
  return paths.some((path) => path.split('>').filter((part) => part !== '.').length === 1) ? 'direct' : 'transitive'
}
