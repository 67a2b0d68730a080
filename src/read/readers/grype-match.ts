// One match of Grype: `grype/presenter/models` in github.com/anchore/grype
import { z } from 'zod'
import { maybeFields, maybeList, maybeText, maybeTexts } from './lenient.ts'

const Vulnerability = z.object({
  id: z.string(),
  severity: maybeText,
  description: maybeText,
  cvss: maybeList(z.object({ vector: z.string() })),
  cwes: maybeList(z.object({ cwe: z.string() })),
  fix: maybeFields({ versions: maybeTexts }),
  fixedInVersion: maybeText,
  knownExploited: maybeList(z.object({ cve: maybeText })),
  epss: maybeList(z.object({ epss: z.number(), date: maybeText })),
})
const Detail = z.object({
  type: maybeText,
  found: maybeFields({ matchedSymbols: maybeList(z.unknown()) }),
})
const Rule = z.object({
  reason: maybeText,
  'vex-status': maybeText,
  'vex-justification': maybeText,
  vulnerability: maybeText,
})
export const GrypeMatch = z.object({
  vulnerability: Vulnerability,
  relatedVulnerabilities: maybeList(
    Vulnerability.pick({ id: true, description: true, cvss: true, knownExploited: true, epss: true }),
  ),
  matchDetails: maybeList(Detail),
  artifact: z.object({
    name: z.string(),
    version: maybeText,
    type: maybeText,
    purl: maybeText,
    locations: maybeList(z.object({ path: z.string() })),
  }),
  appliedIgnoreRules: maybeList(Rule),
})
export type GrypeMatch = z.infer<typeof GrypeMatch>
