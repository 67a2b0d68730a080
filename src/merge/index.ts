import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { EndpointLocation } from '../model/location.ts'
import type { Override } from '../model/override.ts'
import type { Service } from '../model/ownership.ts'
import type { Sighting } from '../model/sighting.ts'
import type { SourceRoute } from '../model/source-route.ts'
import { narrowestFamily } from '../model/weakness.ts'
import { indexCode, isRefuted, joinRoutes, joinTraces, type Asking } from './bridges.ts'
import { createClusters, groupBy, type Clusters } from './clusters.ts'
import { joinCode } from './code.ts'
import { combine } from './combine.ts'
import { joinEndpoints, seenBy } from './endpoints.ts'
import { joinFlows } from './flows.ts'
import { familiesOf } from './families.ts'
import { joinHandlers } from './handlers.ts'
import { identifierJoiner } from './joined-identifiers.ts'
import { toFindings, type Part } from './findings.ts'
import { identityOf } from './identity.ts'
import { barrier, idsIn, noOverrides, unifyFamilies, type Overrides } from './overrides.ts'
import { noAliases, type KnownAliases } from './known-aliases.ts'
import { joinPackages } from './packages.ts'
import { endpointResolver } from './routes.ts'
import { joinSecrets } from './secrets.ts'
import { inSpeakingOrder } from './speaking-order.ts'
import { madeOf, namesParameter } from './parameter.ts'
import { traits, type Table } from './table.ts'
import { joinWorkloads } from './workloads.ts'

export { recipe } from './fingerprint.ts'
export { aliasesIn } from './known-aliases.ts'
export { endpointResolver } from './routes.ts'
export type { Overrides } from './overrides.ts'

export type MergeContext = {
  readonly services: readonly Service[]
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
  /** Which lines answer which URL, read from the source; asked for only where something was seen from outside. */
  readonly routes: () => readonly SourceRoute[]
  /** What the policy says of findings; nothing where it is not given. */
  readonly overrides?: Overrides
  /** Names of flaws that the user's alias file knows; none where it is not given. */
  readonly aliases?: KnownAliases
  /** Whether the user gave a key for the hash of secrets. */
  readonly keyed: boolean
}

/**
 * Sightings to findings: one per weakness, every sighting kept as evidence, each join with its reason. Candidates share a key and are
 * never compared all with all. Input order never shows.
 */
export function merge(input: readonly Sighting[], context: MergeContext): readonly Finding[] {
  const { cveOf, name } = context.aliases ?? noAliases
  const table = inSpeakingOrder(context.aliases === undefined ? input : input.map(name))
  const { sightings } = table
  const { same, different } = context.overrides ?? noOverrides
  const families = unifyFamilies(sightings, familiesOf(table), same)
  const clusters = createClusters(sightings.length, barrier(sightings, different))
  const kinds = byKind(table)
  const named = kinds.endpoints.length > 0 && context.services.some(({ routes }) => routes.length > 0)
  const endpoints = endpointResolver(context.services, named ? codePaths(sightings) : [], context.routes)
  const seen = kinds.endpoints.flatMap((index) => seenBy(sightings[index] as Sighting, index, endpoints)) // as above

  const packages = joinPackages(sightings, kinds.packages, clusters, context.services, cveOf)
  joinSecrets(sightings, kinds.secrets, clusters)
  const inCode = joinCode(table, kinds.code, families, clusters, context.source)
  joinWorkloads(sightings, kinds.workloads, clusters)
  const onFlows = joinFlows(table, kinds.code, families, clusters, context.source)
  const code = indexCode(sightings, kinds.traces.length + seen.length === 0 ? [] : kinds.code, families)
  joinHandlers(seen, sightings, families, code, clusters, context.source)
  // What static tools told apart stays apart, whatever was seen from outside.
  clusters.anchor(kinds.code)
  const asking: Asking = {
    names: (sighting, parameter, handlers) => namesParameter(sighting, parameter, context.source, handlers),
    madeOf: (sighting, parameter, handlers) => madeOf(sighting, parameter, context.source, handlers),
    isHandled: endpoints.isHandled,
  }
  const seenAt = groupBy(seen, ({ index }) => String(index))
  const refuted = (trace: number, other: number): boolean =>
    (seenAt.get(String(trace)) ?? []).some((one) => isRefuted(one, sightings[other] as Sighting, asking)) // as above
  joinTraces(sightings, kinds.traces, families, code, clusters, refuted)
  const between = joinEndpoints(sightings, seen, families, clusters)
  const behind = joinRoutes(seen, sightings, families, code, clusters, asking)
  const ambiguous = [...packages.ambiguous, ...inCode, ...onFlows, ...between, ...behind]

  const route = (location: EndpointLocation): string => endpoints.of(location).route
  const finish = (): readonly Finding[] => {
    const identifiersOf = identifierJoiner()
    const parts = clusters.all().map((members): Part => {
      const [first = 0] = members
      const group = members.map((index) => sightings[index]) as [Sighting, ...Sighting[]] // clusters are never empty
      const family = familyOf(members, families)
      const identity = identityOf(group[0], family, {
        source: context.source,
        keyed: context.keyed,
        route,
        packageKey: group[0].evidence.location.type === 'package' ? packages.keys.get(first) : undefined,
        resource: resourceOf(group),
      })
      return { first, combined: combine(group, family, identifiersOf), identity }
    })
    return toFindings(parts, clusters, ambiguous, different)
  }
  return joinByPolicy(finish, sightings, clusters, same)
}

/** The resource that any of these names; a configuration is the only thing that has one. */
function resourceOf(group: readonly Sighting[]): string | undefined {
  for (const { resource } of group) if (resource !== undefined) return resource
  return undefined
}

function familyOf(members: readonly number[], families: readonly (string | null)[]): string | null {
  const own = families[members[0] ?? 0] ?? null
  for (const index of members)
    if (families[index] !== own) return narrowestFamily(members.flatMap((member) => families[member] ?? []))
  return own
}

/** What a policy names by the ids of two findings becomes one, whatever told it apart: its findings are made once more. */
function joinByPolicy(
  finish: () => readonly Finding[],
  sightings: readonly Sighting[],
  clusters: Clusters,
  same: readonly Override[],
): readonly Finding[] {
  const findings = finish()
  const wanted = new Set(same.flatMap(idsIn))
  if (wanted.size === 0) return findings
  const named = new Map(
    findings.filter(({ id }) => wanted.has(id)).map(({ id, evidence: [first] }) => [id as string, first]),
  )
  const at = new Map(sightings.map(({ evidence }, index) => [evidence, index]))
  for (const ids of same.map(idsIn)) {
    const found = ids.flatMap((id) => at.get(named.get(id) as Evidence) ?? []) // unknown ids find nothing
    const [first, ...rest] = found
    if (first === undefined) continue
    for (const other of rest)
      clusters.force(first, other, { reason: 'same-by-policy', values: { ids: ids.join(', ') } })
  }
  return finish()
}

type Kinds = Readonly<Record<'packages' | 'secrets' | 'code' | 'workloads' | 'endpoints' | 'traces', number[]>>

function byKind({ traits: told }: Table): Kinds {
  const having = (trait: number): number[] => {
    const found: number[] = []
    for (let index = 0; index < told.length; index++) if (((told[index] ?? 0) & trait) !== 0) found.push(index)
    return found
  }
  return {
    packages: having(traits.package),
    secrets: having(traits.secret),
    code: having(traits.code),
    workloads: having(traits.workload),
    endpoints: having(traits.endpoint),
    traces: having(traits.trace),
  }
}

/** Every source file a finding stands in or passes through. */
function codePaths(sightings: readonly Sighting[]): readonly string[] {
  const paths = new Set<string>()
  for (const { evidence, also } of sightings)
    for (const location of [evidence.location, ...also]) if (location.type === 'code') paths.add(location.path)
  return [...paths].sort()
}
