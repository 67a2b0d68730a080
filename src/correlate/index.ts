import type { Finding } from '../model/finding.ts'
import { repositoryPath } from '../model/location.ts'
import type { Owner, Ownership, Service } from '../model/ownership.ts'
import { ownerRule, type Codeowners } from './codeowners.ts'
import { serviceMatcher } from './services.ts'

export { ownerProblems, ownerRule, parseCodeowners, type Codeowners } from './codeowners.ts'

export type Catalog = { readonly services: readonly Service[]; readonly codeowners: Codeowners | null }

const nobody: readonly Owner[] = []
const unowned: Ownership = { owners: nobody, service: null }

/** For each finding its owners and service, each with the line that says so. Owners of the code come first, then those of the service. */
export function correlate(findings: readonly Finding[], catalog: Catalog): readonly Ownership[] {
  const serviceOf = serviceMatcher(catalog.services)
  const ownersOf = codeOwners(catalog.codeowners)
  const ofService = new Map(catalog.services.map((service) => [service, serviceOwners(service)]))
  return findings.map((finding) => {
    const service = serviceOf(finding)
    const owners = ownersOf(finding)
    if (service === null) return owners === nobody ? unowned : { owners, service }
    return { owners: distinct(owners, ofService.get(service) ?? []), service }
  })
}

const serviceOwners = (service: Service): readonly Owner[] =>
  service.owners.map((handle) => ({
    handle,
    because: `owner of service ${service.name}${service.source === undefined ? '' : ` (${service.source})`}`,
  }))

function codeOwners(codeowners: Codeowners | null): (finding: Finding) => readonly Owner[] {
  if (codeowners === null) return () => nobody
  const known = new Map<string, readonly Owner[]>()
  return (finding) => {
    const path = pathOf(finding)
    if (path === undefined) return nobody
    let owners = known.get(path)
    if (owners === undefined) {
      const rule = ownerRule(codeowners, path)
      const because = rule === null ? '' : `${codeowners.file}:${rule.line} (${rule.pattern})`
      known.set(path, (owners = (rule?.owners ?? []).map((handle) => ({ handle, because }))))
    }
    return owners
  }
}

/** The first file of the repository that a finding names. */
function pathOf({ location, places }: Finding): string | undefined {
  const own = repositoryPath(location)
  if (own !== undefined) return own
  for (const place of places) {
    const path = repositoryPath(place)
    if (path !== undefined) return path
  }
  return undefined
}

function distinct(first: readonly Owner[], second: readonly Owner[]): readonly Owner[] {
  if (first.length === 0) return second
  const handles = new Set(first.map(({ handle }) => handle))
  const further = second.filter(({ handle }) => !handles.has(handle))
  return further.length === 0 ? first : [...first, ...further]
}
