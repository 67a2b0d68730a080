import { memoised } from '../memoised.ts'
import { packageName, type PackageLocation } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'
import type { Sighting } from '../model/sighting.ts'
import { aliasSets } from './advisories.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'
import { imageName, imageNames } from './images.ts'
import type { Ambiguous } from './related.ts'
import { serviceNames } from './service-targets.ts'
import { joinSources, mostBeside, type PackageKey, type Target } from './sources.ts'

export type { PackageKey }

/** What a package was found in: an image under any of its names, else the folder of its lockfile; empty where nobody says. */
export function targetOf(location: PackageLocation, nameOf: (image: string) => string = imageName): string {
  if (location.image !== undefined) return `image ${nameOf(location.image)}`
  if (location.manifest === undefined) return ''
  const slash = location.manifest.lastIndexOf('/')
  return `folder ${slash < 0 ? '.' : location.manifest.slice(0, slash)}`
}

/**
 * Joins sightings of one advisory (under any alias) in one package of one target. A sighting whose report does not say the target
 * joins the only one there is; where there are several it stays by itself.
 */
export function joinPackages(
  sightings: readonly Sighting[],
  indices: readonly number[],
  clusters: Clusters,
  services: readonly Service[] = [],
  cveOf?: (cve: string) => string,
): { readonly keys: ReadonlyMap<number, PackageKey>; readonly ambiguous: readonly Ambiguous[] } {
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very array
  const advisories = aliasSets(indices.map(at), cveOf)
  const images = imageNames(indices.flatMap((index) => imageOf(at(index)) ?? []))
  const nameOf = memoised(packageName)
  const keys = new Map<number, PackageKey>()
  for (const index of indices) {
    const { location } = at(index).evidence
    if (location.type !== 'package') continue
    const name = nameOf(location.purl)
    keys.set(index, { advisory: advisories.of(at(index)), name, target: targetOf(location, images) })
  }
  const ambiguous: Ambiguous[] = []
  const serviceOf = serviceNames(services)
  const found: Target[] = []
  for (const group of groupBy(keys, ([, key]) => keyOf(key.advisory, key.name)).values()) {
    const targets = joinGroup(group, clusters, keys)
    found.push(...targets)
    if (targets.length === 1) continue
    if (services.length > 0) joinServices(targets, at, clusters, serviceOf)
    if (targets.length > mostBeside) continue
    for (const [position, { first }] of targets.entries())
      if (position > 0)
        ambiguous.push({
          index: first,
          others: targets.slice(0, position).map((one) => one.first),
          reason: 'same-package',
        })
  }
  ambiguous.push(...joinSources(found, at, clusters, keys))
  return { keys, ambiguous }
}

const imageOf = ({ evidence: { location } }: Sighting): string | undefined =>
  location.type === 'package' ? location.image : undefined

/**
 * The lockfile of a service and what was built into its image are one component where both name one version: one finding with two
 * places. Two lockfiles or two images of a service stay two.
 */
function joinServices(
  targets: readonly Target[],
  at: (index: number) => Sighting,
  clusters: Clusters,
  serviceOf: (location: PackageLocation) => string | null,
): void {
  const placeOf = ({ first }: Target): PackageLocation => at(first).evidence.location as PackageLocation // all are packages
  const byService = groupBy(targets, (target) => {
    const service = serviceOf(placeOf(target))
    return service === null ? null : `${service}\n${placeOf(target).purl.replace(/[?#].*$/, '')}`
  })
  for (const [service, members] of byService) {
    const [a, b, more] = members
    if (a === undefined || b === undefined || more !== undefined) continue
    if ((placeOf(a).image === undefined) === (placeOf(b).image === undefined)) continue
    const values = { advisory: a.key.advisory, package: a.key.name, service: service.split('\n')[0] ?? '' }
    clusters.join(a.first, b.first, { reason: 'same-advisory-and-package', values })
  }
}

function joinGroup(
  group: readonly (readonly [number, PackageKey])[],
  clusters: Clusters,
  keys: Map<number, PackageKey>,
): readonly Target[] {
  const found: Target[] = []
  const targets = [...new Set(group.map(([, key]) => key.target))].filter((target) => target !== '')
  const only = targets.length === 1 ? targets[0] : undefined
  for (const members of groupBy(group, ([, key]) => only ?? key.target).values()) {
    const [first, ...rest] = members
    if (first === undefined) continue
    const { advisory, name } = first[1]
    found.push({ first: first[0], key: first[1], members: members.map(([index]) => index) })
    const join = { reason: 'same-advisory-and-package', values: { advisory, package: name } } as const
    for (const [index] of rest) clusters.join(first[0], index, join)
    if (only !== undefined) for (const [index, key] of members) keys.set(index, { ...key, target: only })
  }
  return found
}
