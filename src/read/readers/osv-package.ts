// One package of OSV-Scanner with its vulnerabilities: https://ossf.github.io/osv-schema/
import { z } from 'zod'
import { maybe, maybeFields, maybeFlag, maybeList, maybeText, maybeTexts } from './lenient.ts'

const Analysis = maybe(z.record(z.string(), z.object({ called: maybeFlag, unimportant: maybeFlag })))
const Group = z.object({
  ids: maybeTexts,
  aliases: maybeTexts,
  max_severity: maybeText,
  experimental_analysis: Analysis,
  experimentalAnalysis: Analysis,
})
const Range = z.object({ type: maybeText, events: maybeList(z.object({ fixed: z.string() })) })
const Affected = z.object({
  package: maybeFields({ name: z.string(), ecosystem: maybeText }),
  ranges: maybeList(Range),
})
export const OsvVulnerability = z.object({
  id: z.string(),
  aliases: maybeTexts,
  upstream: maybeTexts,
  summary: maybeText,
  details: maybeText,
  affected: maybeList(Affected),
  severity: maybeList(z.object({ score: z.string() })),
  database_specific: maybeFields({ severity: maybeText, cwe_ids: maybeTexts }),
})
export type OsvVulnerability = z.infer<typeof OsvVulnerability>
export const OsvPackage = z.object({
  package: z.object({ name: z.string(), version: maybeText, ecosystem: maybeText, commit: maybeText }),
  vulnerabilities: z.array(OsvVulnerability).nullish(),
  groups: maybeList(Group),
  dependency_groups: maybeTexts,
  license_violations: maybeTexts,
})
export type OsvPackage = z.infer<typeof OsvPackage>
