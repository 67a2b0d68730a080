import type { EndpointLocation, Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { groupBy, type Clusters } from './clusters.ts'
import type { Endpoint } from './routes.ts'

/** A place of the running application that a sighting names, resolved to its route. */
export type Seen = { readonly index: number; readonly location: EndpointLocation; readonly endpoint: Endpoint }

/** Every endpoint a sighting names: its own location and the routes an agent saw. */
export const endpointsOf = (sighting: Sighting): EndpointLocation[] =>
  [sighting.evidence.location, ...sighting.also].filter((location: Location) => location.type === 'endpoint')

/**
 * Joins what dynamic tools and agents saw at one endpoint: same method, route, parameter and weakness family; without a family only
 * the same rule of the same tool. Another parameter is another flaw.
 */
export function joinEndpoints(
  sightings: readonly Sighting[],
  seen: readonly Seen[],
  families: readonly (string | null)[],
  clusters: Clusters,
): void {
  const key = ({ index, location, endpoint }: Seen): string => {
    const sighting = sightings[index] as Sighting // indices come from this very array
    const family = families[index] ?? null
    const what = family ?? `${sighting.evidence.tool.name}\n${sighting.evidence.ruleId}`
    return [what, location.method, endpoint.route, location.parameter ?? ''].join('\n')
  }
  for (const [first, ...rest] of groupBy(seen, key).values()) {
    if (first === undefined || rest.length === 0) continue
    const { method, parameter } = first.location
    const family = families[first.index] ?? sightings[first.index]?.evidence.ruleId ?? ''
    const values = { family, method, route: first.endpoint.route, ...(parameter === undefined ? {} : { parameter }) }
    for (const { index } of rest)
      if (index !== first.index)
        clusters.join(first.index, index, { reason: 'same-endpoint-family-and-parameter', values })
  }
}
