// https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html
import { z } from 'zod'
import type { Aside, Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { inspectorCode, inspectorPackage, InspectorFinding } from './aws-inspector-finding.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybeText } from './lenient.ts'
import { workloadAt } from './locations.ts'
import { commonSeverities } from './words.ts'

const Head = z.object({
  findings: z.array(z.object({ findingArn: z.string().startsWith('arn:'), awsAccountId: z.string() })),
  nextToken: maybeText,
  NextToken: maybeText,
})

/** What all drafts of a finding say alike. */
function commonOf(finding: InspectorFinding): Pick<Draft, 'severity' | 'title' | 'dismissed' | 'intel'> {
  return {
    title: headline(finding.description, finding.title),
    severity: {
      word: finding.severity,
      score: finding.inspectorScore,
      vectors: (finding.packageVulnerabilityDetails?.cvss ?? []).map(({ scoringVector }) => scoringVector),
    },
    dismissed: dismissedIf(finding.status === 'SUPPRESSED', 'suppressed by a rule in Amazon Inspector'),
    intel: finding.epss?.score == null ? undefined : { epss: { probability: finding.epss.score } },
  }
}

function draftsOf(finding: InspectorFinding): readonly (Draft | Aside)[] {
  // What is closed was not found again.
  if (finding.status === 'CLOSED') return [{ aside: 'closed' }]
  const common = commonOf(finding)
  const code = finding.codeVulnerabilityDetails
  if (code != null) return [{ ...common, ...inspectorCode(code) }]
  const flaw = finding.packageVulnerabilityDetails
  const resource = finding.resources[0]
  if (flaw == null)
    return [
      {
        ...common,
        category: 'iac',
        ruleId: finding.type,
        title: headline(finding.title),
        location: workloadAt(resource?.id ?? finding.findingArn),
      },
    ]
  const { vulnerablePackages: packages, vulnerabilityId: id } = flaw
  return packages.map((installed, index) => ({
    ...common,
    ...(packages.length > 1 ? { at: `/packageVulnerabilityDetails/vulnerablePackages/${index}` } : {}),
    category: resource?.type === 'AWS_LAMBDA_FUNCTION' ? 'sca' : 'container',
    ruleId: id,
    identifiers: [id, ...flaw.relatedVulnerabilities],
    ...inspectorPackage(installed, resource),
  }))
}

/** `aws inspector2 list-findings`. Where several packages have the flaw, each is an entry. */
export const awsInspector = defineReader({
  id: 'aws-inspector',
  title: 'Amazon Inspector',
  homepage: 'https://docs.aws.amazon.com/inspector/',
  howToExport: 'aws inspector2 list-findings --output json > aws-inspector.json',
  category: 'container',
  syntax: 'json',
  head: Head,
  claims: ({ findings }) => findings.length > 0,
  entries: ['/findings/*'],
  entry: InspectorFinding,
  severities: { ...commonSeverities, untriaged: 'unknown' },
  health: ({ nextToken, NextToken }) =>
    nextToken || NextToken
      ? {
          health: 'partial',
          message: 'The answer is one page of several; the other findings are not in it.',
          next: 'Ask for all pages: without `--max-items` and `--no-paginate` the command does.',
        }
      : null,
  draft: draftsOf,
})
