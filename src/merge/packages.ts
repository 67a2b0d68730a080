import { memoised } from '../memoised.ts'
import { packageName, type PackageLocation } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'
import type { Sighting } from '../model/sighting.ts'
import { aliasSets } from './advisories.ts'
import { groupBy, type Clusters } from './clusters.ts'
import { groupsOf, numbered, paired } from './columns.ts'
import { imageName, imageNames } from './images.ts'
import type { Ambiguous } from './related.ts'
import { serviceNames } from './service-targets.ts'
import { joinSources, mostBeside, namesSource, type PackageKey, type Target } from './sources.ts'

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
  const { keys, alike, purls } = keysOf(indices, at, cveOf)
  const ambiguous: Ambiguous[] = []
  const serviceOf = serviceNames(services)
  const found: Target[] = []
  for (const group of alike) {
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
  if (purls.some(namesSource)) ambiguous.push(...joinSources(found, at, clusters, keys))
  return { keys, ambiguous }
}

/** The keys of packages, and the sightings of one advisory in one package together. */
function keysOf(
  indices: readonly number[],
  at: (index: number) => Sighting,
  cveOf?: (cve: string) => string,
): {
  readonly keys: Map<number, PackageKey>
  readonly alike: readonly (readonly number[])[]
  readonly purls: readonly string[]
} {
  const places = indices.map((index) => at(index).evidence.location as PackageLocation) // callers give packages only
  const advisories = aliasSets(indices.map(at), cveOf)
  const advisory = numbered(indices.length, (position) => advisories.of(at(indices[position] ?? 0)))
  const purl = numbered(places.length, (position) => places[position]?.purl ?? '')
  const names = purl.values.map(packageName)
  const name = numbered(places.length, (position) => names[purl.of[position] ?? 0] ?? '')
  const images = memoised(imageNames(places.flatMap(({ image }) => image ?? [])))
  const keys = new Map<number, PackageKey>()
  for (const [position, index] of indices.entries()) {
    const key = {
      advisory: advisory.values[advisory.of[position] ?? 0] ?? '',
      name: name.values[name.of[position] ?? 0] ?? '',
      target: targetOf(places[position] as PackageLocation, images), // one for each index
    }
    keys.set(index, key)
  }
  return { keys, alike: groupsOf(indices, paired(advisory, name)), purls: purl.values }
}

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

function joinGroup(group: readonly number[], clusters: Clusters, keys: Map<number, PackageKey>): readonly Target[] {
  const found: Target[] = []
  const key = (index: number): PackageKey => keys.get(index) as PackageKey // every package has one
  const only = onlyTarget(group, key)
  const byTarget = only === undefined ? groupBy(group, (index) => key(index).target).values() : [group]
  for (const members of byTarget) {
    const [first = 0] = members
    const { advisory, name } = key(first)
    found.push({ first, key: key(first), members })
    const join = { reason: 'same-advisory-and-package', values: { advisory, package: name } } as const
    for (const index of members) {
      if (index !== first) clusters.join(first, index, join)
      if (only !== undefined && key(index).target !== only) keys.set(index, { ...key(index), target: only })
    }
  }
  return found
}

/** The one target that any of these names; undefined where none does, or several are named. */
function onlyTarget(group: readonly number[], key: (index: number) => PackageKey): string | undefined {
  let only: string | undefined
  for (const index of group) {
    const { target } = key(index)
    if (target === '' || target === only) continue
    if (only !== undefined) return undefined
    only = target
  }
  return only
}
