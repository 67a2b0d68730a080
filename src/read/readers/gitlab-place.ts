// Where a vulnerability of GitLab's security reports is, and what kind of tool found it.
import type { Category } from '../../model/category.ts'
import type { Location } from '../../model/location.ts'
import type { GitlabVulnerability } from './gitlab-vulnerability.ts'
import { codeAt, endpointAt, packageAt, workloadAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { distributionOf, ecosystemOf } from './sarif-ecosystem.ts'

const scanTypes: Readonly<Record<string, Category>> = {
  sast: 'sast',
  secret_detection: 'secret',
  dast: 'dast',
  api_fuzzing: 'dast',
  coverage_fuzzing: 'dast',
  dependency_scanning: 'sca',
  container_scanning: 'container',
  cluster_image_scanning: 'container',
}

/** Our category of a scan type; undefined where it says none we know. */
export const gitlabCategory = (type: string | null | undefined): Category | undefined => lookUp(scanTypes, type ?? '')

/** Scanners of infrastructure code report as `sast`, scanners of secrets did before they had a type of their own. */
const scanners: readonly (readonly [RegExp, Category])[] = [
  [/^(?:kics|checkov|tfsec|terrascan)/i, 'iac'],
  [/^(?:gitleaks|trufflehog)/i, 'secret'],
]
const byScanner = (name: string | null | undefined): Category | undefined =>
  scanners.find(([pattern]) => pattern.test(name ?? ''))?.[1]

type Placed = Pick<GitlabVulnerability, 'category' | 'identifiers' | 'location' | 'scanner'>

/** What kind of finding it is: by scanner and rule, by what the scan or the entry says, by its place in the oldest reports. */
export function gitlabKind({ category, identifiers, location, scanner }: Placed, scan: string | null): Category {
  const stated = gitlabCategory(scan) ?? gitlabCategory(category)
  const special = byScanner(scanner?.id) ?? byScanner(identifiers[0]?.type)
  if (special !== undefined && (stated === undefined || stated === 'sast')) return special
  if (stated !== undefined) return stated
  if (location.image) return 'container'
  if (location.hostname || location.path) return 'dast'
  return location.dependency?.package?.name ? 'sca' : 'sast'
}

type Managers = ReadonlyMap<string, string>

function packageOf(location: GitlabVulnerability['location'], managers: Managers): Location | null {
  const { dependency, file, image, operating_system: system } = location
  const name = dependency?.package?.name
  if (!name) return null
  const version = dependency.version ?? undefined
  const distribution = /^[a-z]+/i.exec(system ?? '')?.[0]
  const ecosystem = image
    ? distribution !== undefined && !/^unknown$/i.test(distribution)
      ? distribution
      : distributionOf(name, version)
    : (managers.get(file ?? '') ?? ecosystemOf(file ?? undefined, name))
  return packageAt(packageUrl(ecosystem ?? 'generic', name, version), {
    manifest: image ? null : file,
    image,
  })
}

/** Its place: a package, an endpoint or lines of code. */
export function gitlabPlace({ location, identifiers }: GitlabVulnerability, managers: Managers): Location {
  const found = packageOf(location, managers)
  if (found !== null) return found
  if (location.file) return codeAt(location.file, { start: location.start_line, end: location.end_line })
  if (location.hostname || location.path)
    return endpointAt(location.method, `${location.hostname ?? ''}${location.path ?? ''}`, location.param)
  return workloadAt(`gitlab:${identifiers[0]?.value ?? ''}`)
}
