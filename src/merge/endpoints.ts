import type { EndpointLocation, Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'
import type { Ambiguous } from './related.ts'
import type { Endpoint, Endpoints } from './routes.ts'

/** A place of the running application that a sighting names, resolved to its route. */
export type Seen = { readonly index: number; readonly location: EndpointLocation; readonly endpoint: Endpoint }

/** Every endpoint a sighting names: its own location and the routes an agent saw. */
export const endpointsOf = (sighting: Sighting): EndpointLocation[] =>
  [sighting.evidence.location, ...sighting.also].filter((location: Location) => location.type === 'endpoint')

/** The places of the running application that a sighting names, each with what answers there. */
export const seenBy = (sighting: Sighting, index: number, endpoints: Endpoints): readonly Seen[] =>
  endpointsOf(sighting).map((location) => {
    const endpoint = endpoints.of(location)
    return { index, location: byName(location, endpoint), endpoint }
  })

/** Scanners call a part of the path by its value, agents and source by its name in the route: the name counts. */
function byName(location: EndpointLocation, { captures }: Endpoint): EndpointLocation {
  const names = Object.keys(captures).filter((name) => captures[name] === location.parameter)
  const [name] = names
  return name === undefined || names.length > 1 ? location : { ...location, parameter: name }
}

/**
 * Joins what dynamic tools and agents saw at one endpoint: same method, route, parameter and weakness family; without a family only
 * the same rule of the same tool. Another parameter is another flaw, and so is the host of another service. What could be any of several
 * flaws in code is given back.
 */
export function joinEndpoints(
  sightings: readonly Sighting[],
  seen: readonly Seen[],
  families: readonly (string | null)[],
  clusters: Clusters,
): readonly Ambiguous[] {
  const key = ({ index, location, endpoint }: Seen): string => {
    const sighting = sightings[index] as Sighting // indices come from this very array
    const family = families[index] ?? null
    const what = family ?? keyOf(sighting.evidence.tool.name, sighting.evidence.ruleId)
    return keyOf(what, location.method, endpoint.route, location.parameter ?? '')
  }
  const ambiguous: Ambiguous[] = []
  for (const group of [...groupBy(seen, key).values()].flatMap(byService)) {
    const anchors = new Set(group.map(({ index }) => clusters.anchorOf(index)).filter((root) => root !== null))
    // Behind one endpoint lie several flaws in code: what has no code of its own may be any of them.
    const members = anchors.size > 1 ? group.filter(({ index }) => clusters.anchorOf(index) === null) : group
    const [first, ...rest] = members
    if (first === undefined) continue
    if (anchors.size > 1)
      ambiguous.push({ index: first.index, others: [...anchors], reason: 'route-without-parameter' })
    const { method, parameter } = first.location
    const family = families[first.index] ?? sightings[first.index]?.evidence.ruleId ?? ''
    const values = { family, method, route: first.endpoint.route, ...(parameter === undefined ? {} : { parameter }) }
    for (const { index } of rest)
      if (index !== first.index)
        clusters.join(first.index, index, { reason: 'same-endpoint-family-and-parameter', values })
  }
  return ambiguous
}

/** One group for each service whose host is named; what names none belongs to the only one, where there is only one. */
function byService(group: readonly Seen[]): readonly (readonly Seen[])[] {
  const services = groupBy(group, ({ endpoint: { service } }) => service)
  const named = services.size - (services.has('') ? 1 : 0)
  return named < 2 ? [group] : [...services.values()]
}
