import { packageName, type PackageLocation } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { aliasSets } from './advisories.ts'
import { groupBy, type Clusters } from './clusters.ts'

/** What identifies a package finding, by sighting index. */
export type PackageKey = { readonly advisory: string; readonly name: string; readonly target: string }

/** What a package was found in: an image (registry defaults left out), else the folder of its lockfile; empty where nobody says. */
export function targetOf(location: PackageLocation): string {
  if (location.image !== undefined)
    return `image ${location.image
      .replace(/^(?:docker\.io|index\.docker\.io)\//, '')
      .replace(/^library\//, '')
      .replace(/:latest$/, '')}`
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
): ReadonlyMap<number, PackageKey> {
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very array
  const advisories = aliasSets(indices.map(at))
  const names = new Map<string, string>()
  const keys = new Map<number, PackageKey>()
  for (const index of indices) {
    const { location } = at(index).evidence
    if (location.type !== 'package') continue
    let name = names.get(location.purl)
    if (name === undefined) names.set(location.purl, (name = packageName(location.purl)))
    keys.set(index, { advisory: advisories.of(at(index)), name, target: targetOf(location) })
  }
  for (const group of groupBy(keys, ([, key]) => `${key.advisory}\n${key.name}`).values())
    joinGroup(group, clusters, keys)
  return keys
}

function joinGroup(
  group: readonly (readonly [number, PackageKey])[],
  clusters: Clusters,
  keys: Map<number, PackageKey>,
): void {
  const targets = [...new Set(group.map(([, key]) => key.target))].filter((target) => target !== '')
  const only = targets.length === 1 ? targets[0] : undefined
  for (const members of groupBy(group, ([, key]) => only ?? key.target).values()) {
    const [first, ...rest] = members
    if (first === undefined) continue
    const { advisory, name } = first[1]
    const join = { reason: 'same-advisory-and-package', values: { advisory, package: name } } as const
    for (const [index] of rest) clusters.join(first[0], index, join)
    if (only !== undefined) for (const [index, key] of members) keys.set(index, { ...key, target: only })
  }
}
