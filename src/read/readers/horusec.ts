// https://github.com/ZupIT/horusec, `pkg/entities/analysis` in github.com/ZupIT/horusec-devkit
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumeric, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { confidenceOf } from './words.ts'

const Head = z.object({
  version: z.string(),
  status: maybeText,
  errors: maybeText,
  createdAt: maybeText,
  analysisVulnerabilities: z.array(z.unknown()).nullable(),
})

/** `code` is not read: with leaks it is the line of the secret. */
const Vulnerability = z.object({
  rule_id: maybeText,
  line: maybeNumeric,
  column: maybeNumeric,
  confidence: maybeText,
  file: z.string(),
  details: z.string(),
  securityTool: z.string(),
  language: maybeText,
  severity: maybeText,
  type: maybeText,
  vulnHash: maybeText,
})
type Vulnerability = z.infer<typeof Vulnerability>
/** In spite of its name it holds one. */
const Entry = z.object({ vulnerabilities: Vulnerability }).transform(({ vulnerabilities }) => vulnerabilities)

const ofDependencies = /^(?:Safety|NpmAudit|YarnAudit|MixAudit|BundlerAudit|DotnetCli|Nancy|OwaspDependencyCheck)$/i

/** Horusec runs many tools; which one spoke says what kind of finding it is. */
function categoryOf({ securityTool, language, details }: Vulnerability): Category {
  if (language === 'Leaks' || /^gitleaks$/i.test(securityTool)) return 'secret'
  if (ofDependencies.test(securityTool)) return 'sca'
  if (/^trivy$/i.test(securityTool)) return /\b(?:CVE|GHSA)-/.test(details) ? 'sca' : 'iac'
  if (/^(?:tfsec|checkov)$/i.test(securityTool)) return 'iac'
  return /^shellcheck$/i.test(securityTool) ? 'quality' : 'sast'
}

/** What the team said of it in Horusec. */
const decisions: Readonly<Record<string, string>> = {
  'Risk Accepted': 'risk accepted in Horusec',
  'False Positive': 'false positive in Horusec',
}

/** Horusec's JSON. An entry: `/analysisVulnerabilities/4`. */
export const horusec = defineReader({
  id: 'horusec',
  title: 'Horusec',
  homepage: 'https://horusec.io',
  howToExport: 'horusec start --project-path . --output-format json --json-output-file horusec.json',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/analysisVulnerabilities/*'],
  entry: Entry,
  version: ({ version }) => version.replace(/^v/, ''),
  ran: ({ createdAt }) => ({ scannedAt: createdAt }),
  health: ({ status, errors, analysisVulnerabilities }) => {
    if (!errors && status !== 'error') return null
    return {
      health: (analysisVulnerabilities ?? []).length === 0 ? 'scanner-failed' : 'partial',
      message: `Horusec failed in part: ${headline(errors, 'no reason given')}`,
      next: 'See `errors` in the report; a tool that Horusec runs may need more than it was given.',
    }
  },
  draft: (entry) => {
    const title = headline(entry.details.split('\n')[0], entry.details)
    if (entry.type === 'Corrected') return { aside: 'corrected, in Horusec’s word' }
    const decision = decisions[entry.type ?? '']
    return {
      category: categoryOf(entry),
      // Before 2.7 rules had no id.
      ruleId: entry.rule_id || `${entry.securityTool}: ${title}`,
      title,
      severity: { word: entry.severity },
      confidence: confidenceOf(entry.confidence),
      identifiers: entry.details.match(/\b(?:CWE-\d+|CVE-\d{4}-\d{4,})\b/g) ?? [],
      location: codeAt(entry.file, { start: entry.line, column: entry.column }),
      toolFingerprint: entry.vulnHash ?? undefined,
      dismissed: decision === undefined ? undefined : { by: 'tool', justification: decision },
    }
  },
})
