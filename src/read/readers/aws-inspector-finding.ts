// One finding of Amazon Inspector, and where it is: https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { distributionNamed } from './distribution.ts'
import { maybe, maybeFields, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'

const Package = z.object({
  name: z.string(),
  version: maybeText,
  epoch: maybeNumber,
  release: maybeText,
  packageManager: maybeText,
  filePath: maybeText,
  fixedInVersion: maybeText,
  remediation: maybeText,
})
const Image = z.object({
  registry: maybeText,
  repositoryName: maybeText,
  imageTags: maybeTexts,
  imageHash: maybeText,
  platform: maybeText,
})
const Resource = z.object({
  id: z.string(),
  type: maybeText,
  details: maybeFields({
    awsEcrContainerImage: maybe(Image),
    awsEc2Instance: maybeFields({ platform: maybeText }),
  }),
})
const Code = z.object({
  detectorId: maybeText,
  detectorName: maybeText,
  ruleId: maybeText,
  cwes: maybeTexts,
  filePath: z.object({ filePath: z.string(), startLine: maybeNumber, endLine: maybeNumber }),
})
export const InspectorFinding = z.object({
  findingArn: z.string(),
  type: z.string(),
  status: maybeText,
  severity: maybeText,
  title: maybeText,
  description: maybeText,
  inspectorScore: maybeNumber,
  epss: maybeFields({ score: maybeNumber }),
  packageVulnerabilityDetails: z
    .object({
      vulnerabilityId: z.string(),
      relatedVulnerabilities: maybeTexts,
      cvss: maybeList(z.object({ scoringVector: z.string() })),
      vulnerablePackages: z.array(Package).min(1),
    })
    .nullish(),
  codeVulnerabilityDetails: Code.nullish(),
  resources: maybeList(Resource),
})
export type InspectorFinding = z.infer<typeof InspectorFinding>

const ecosystems: Readonly<Record<string, string>> = {
  NODEPKG: 'npm',
  PYTHONPKG: 'pypi',
  PYTHON: 'pypi',
  DOTNET_CORE: 'nuget',
}

/** The image, or whatever else the packages are in: `registry/name:tag`, an instance, a function. */
function imageOf(resource: z.infer<typeof Resource> | undefined): string | undefined {
  const image = resource?.details?.awsEcrContainerImage
  if (!image?.repositoryName) return resource?.id
  const [tag] = image.imageTags
  return `${image.registry ? `${image.registry}/` : ''}${image.repositoryName}${tag ? `:${tag}` : `@${image.imageHash ?? ''}`}`
}

/** `0:4.19.232-1` → `4.19.232-1`: an epoch of zero is none. */
const withoutZero = (version: string): string => version.replace(/^0:/, '')

/** Where a vulnerable package is, and where it is fixed. */
export function inspectorPackage(
  found: z.infer<typeof Package>,
  resource: z.infer<typeof Resource> | undefined,
): Pick<Draft, 'location' | 'fix'> {
  const manager = found.packageManager?.toUpperCase() ?? ''
  const platform = resource?.details?.awsEcrContainerImage?.platform ?? resource?.details?.awsEc2Instance?.platform
  const isSystem = manager === 'OS' || manager === ''
  const ecosystem = isSystem ? distributionNamed(platform) : (lookUp(ecosystems, manager) ?? manager)
  const release = found.release ? `-${found.release}` : ''
  const version = found.version ? `${found.epoch ? `${found.epoch}:` : ''}${found.version}${release}` : undefined
  const fixed =
    found.fixedInVersion && found.fixedInVersion !== 'NotAvailable' ? withoutZero(found.fixedInVersion) : undefined
  const advice = found.remediation && found.remediation !== 'NotAvailable' ? found.remediation : undefined
  return {
    location: packageAt(packageUrl(ecosystem, found.name, version), {
      image: imageOf(resource),
      manifest: isSystem ? undefined : found.filePath,
    }),
    fix: fixed === undefined ? undefined : { version: fixed, advice },
  }
}

/** What a finding in the code of a function adds. */
export const inspectorCode = (
  code: z.infer<typeof Code>,
): Pick<Draft, 'category' | 'ruleId' | 'identifiers' | 'location'> => ({
  category: 'sast',
  ruleId: code.ruleId ?? code.detectorId ?? code.detectorName ?? 'code-vulnerability',
  identifiers: code.cwes,
  location: codeAt(code.filePath.filePath, { start: code.filePath.startLine, end: code.filePath.endLine }),
})
