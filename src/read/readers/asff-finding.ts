// What a finding of AWS Security Hub means: https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format-syntax.html
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import { dismissedIf } from './dismissed-if.ts'
import { maybe, maybeFields, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { adviceOf, fixedIn } from './remedy.ts'

const Package = z.object({
  Name: z.string(),
  Version: maybeText,
  Epoch: maybeText,
  Release: maybeText,
  PackageManager: maybeText,
  FilePath: maybeText,
  FixedInVersion: maybeText,
})
const Status = maybeFields({ Status: maybeText })

export const AsffFinding = z.object({
  SchemaVersion: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  ProductArn: z.string(),
  GeneratorId: z.string(),
  Title: z.string(),
  Types: maybeTexts,
  Severity: maybeFields({ Label: maybeText, Normalized: maybeNumber }),
  RecordState: maybeText,
  Workflow: Status,
  Compliance: maybeFields({ Status: maybeText, SecurityControlId: maybeText }),
  Remediation: maybeFields({ Recommendation: z.object({ Text: maybeText }) }),
  ProductFields: maybe(z.record(z.string(), z.unknown())),
  Resources: z.array(z.object({ Type: maybeText, Id: z.string() })).min(1),
  Vulnerabilities: maybeList(z.object({ Id: z.string(), VulnerablePackages: maybeList(Package) })),
})
export type AsffFinding = z.infer<typeof AsffFinding>
type Package = z.infer<typeof Package>

/** Why it is no open finding by Security Hub's own word; null where it is one. */
export function closedBy({ Compliance, RecordState, Workflow }: AsffFinding): string | null {
  const status = Compliance?.Status ?? ''
  if (status === 'PASSED' || status === 'NOT_AVAILABLE') return status.toLowerCase().replace('_', ' ')
  if (RecordState === 'ARCHIVED') return 'archived'
  return Workflow?.Status === 'RESOLVED' ? 'resolved' : null
}

/** The label, else the number from 0 to 100 in the bands that AWS gives. */
function wordOf({ Severity }: AsffFinding): string | undefined {
  if (Severity?.Label) return Severity.Label
  const score = Severity?.Normalized
  if (score == null) return undefined
  return score >= 90 ? 'critical' : score >= 70 ? 'high' : score >= 40 ? 'medium' : score >= 1 ? 'low' : 'informational'
}

const isControl = ({ Compliance, Types }: AsffFinding): boolean =>
  Compliance?.Status != null || Types.some((type) => /Best Practices|Regulatory Standards/.test(type))

/** GuardDuty's generator is the detector, the same for all: there the type says what was seen. */
const ruleOf = (finding: AsffFinding): string =>
  isControl(finding)
    ? (finding.Compliance?.SecurityControlId ?? finding.GeneratorId)
    : (finding.Types[0]?.split('/').at(-1) ?? finding.GeneratorId)

/** `UBUNTU_20_04` of an instance, as the ecosystem of what its package manager brought. */
function ecosystemOf({ PackageManager: manager }: Package, { ProductFields }: AsffFinding): string {
  if (manager !== 'OS') return manager ?? ''
  const platform = Object.entries(ProductFields ?? {}).find(([name]) => /\/platform$/i.test(name))?.[1]
  return typeof platform === 'string' ? (/^[A-Za-z]+/.exec(platform)?.[0] ?? '') : ''
}

/** `1:2.3-4` of its three fields; an epoch of 0 is none. */
const versionOf = ({ Epoch, Version, Release }: Package): string =>
  `${Epoch && Epoch !== '0' ? `${Epoch}:` : ''}${Version ?? ''}${Release ? `-${Release}` : ''}`

/** The drafts of a finding: one for each package of each vulnerability, else one about its resource. */
export function asffDrafts(finding: AsffFinding): readonly Draft[] {
  const [first, ...rest] = finding.Resources.map(({ Id }) => Id)
  const resource = first ?? ''
  const common = {
    title: finding.Title,
    severity: { word: wordOf(finding) },
    dismissed: dismissedIf(finding.Workflow?.Status === 'SUPPRESSED', 'suppressed in Security Hub'),
  }
  const packages = finding.Vulnerabilities.flatMap(({ Id, VulnerablePackages }, at) =>
    VulnerablePackages.map((found, index): Draft => {
      const fixed = /^NotAvailable$/i.test(found.FixedInVersion ?? '') ? undefined : found.FixedInVersion
      return {
        ...common,
        at: `/Vulnerabilities/${at}/VulnerablePackages/${index}`,
        category: 'container',
        ruleId: Id,
        identifiers: [Id],
        location: packageAt(packageUrl(ecosystemOf(found, finding), found.Name, versionOf(found)), {
          manifest: found.FilePath,
          image: resource,
        }),
        also: [workloadAt(resource)],
        fix: fixedIn(fixed),
      }
    }),
  )
  if (packages.length > 0) return packages
  const category: Category = isControl(finding) ? 'iac' : 'runtime'
  return [
    {
      ...common,
      category,
      ruleId: ruleOf(finding),
      identifiers: finding.Vulnerabilities.map(({ Id }) => Id),
      location: workloadAt(resource),
      also: rest.map(workloadAt),
      fix: adviceOf(finding.Remediation?.Recommendation.Text),
    },
  ]
}
