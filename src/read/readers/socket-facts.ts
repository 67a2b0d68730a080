// What `socket scan reach` writes (https://github.com/SocketDev/socket-cli); its words are those of the API, `ReachabilityResultItem` in
// https://docs.socket.dev/reference
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { defineReader } from '../reader.ts'
import { maybeFields, maybeFlag, maybeList, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Result = z.object({ type: z.string(), truncated: maybeFlag, matches: maybeFields({ type: maybeText }) })
type Result = z.infer<typeof Result>
const Component = z.object({
  type: z.string(),
  namespace: maybeText,
  name: z.string(),
  version: maybeText,
  direct: maybeFlag,
  dev: maybeFlag,
  manifestFiles: maybeList(z.object({ file: z.string() })),
  vulnerabilities: z.array(z.object({ ghsaId: z.string(), range: maybeText })).nullish(),
  reachability: maybeList(z.object({ ghsa_id: z.string(), reachability: maybeList(Result) })),
})
type Component = z.infer<typeof Component>

/** Maybe is no path, and no path is none where the look was cut short. Whatever else it says, nobody knows. */
function claimOf({ type, truncated, matches }: Result): readonly ReachClaim[] {
  const original = `reachability: ${[type, matches?.type, truncated === true ? 'truncated' : ''].filter(Boolean).join(', ')}`
  if (type === 'reachable')
    return matches?.type === 'function-level'
      ? [{ level: 'call_path', granularity: 'symbol', method: 'callgraph', original }]
      : [{ level: 'symbol_present', granularity: 'class', method: 'callgraph', original }]
  if (type === 'maybe_reachable')
    return [{ level: 'package_imported', granularity: 'package', method: 'callgraph', original }]
  return type === 'unreachable' && truncated !== true
    ? [{ level: 'no_path', granularity: 'symbol', method: 'callgraph', original }]
    : []
}

/** A package is looked at from each workspace; one that has not been looked through may still have a path. */
function reachOf(results: readonly Result[]): readonly ReachClaim[] {
  const claims = results.map(claimOf)
  const isWhole = claims.every((claim) => claim.length > 0)
  return claims.flat().filter(({ level }) => level !== 'no_path' || isWhole)
}

function drafts(component: Component): readonly Draft[] {
  const { type, namespace, name, version, direct, dev, manifestFiles, vulnerabilities, reachability } = component
  const path = namespace ? `${namespace}${type === 'maven' ? ':' : '/'}${name}` : name
  const location = packageAt(packageUrl(type, path, version), { manifest: manifestFiles[0]?.file })
  return (vulnerabilities ?? []).map(({ ghsaId }, index): Draft => {
    const results = reachability.filter(({ ghsa_id }) => ghsa_id === ghsaId).flatMap((one) => one.reachability)
    return {
      at: `/vulnerabilities/${index}`,
      ruleId: ghsaId,
      title: `${ghsaId} in ${path}`,
      // It names no severity: other tools do, of the same advisory.
      severity: {},
      identifiers: [ghsaId],
      location,
      reach: reachOf(results),
      scope: dev === true ? 'development' : undefined,
      relationship: direct === true ? 'direct' : direct === false ? 'transitive' : undefined,
    }
  })
}

/** Socket's facts about packages. An entry is a component, `/components/3`; each of its vulnerabilities is a draft. */
export const socketFacts = defineReader({
  id: 'socket-facts',
  title: 'Socket (facts)',
  homepage: 'https://socket.dev',
  howToExport: 'socket scan reach . --output .socket.facts.json',
  category: 'sca',
  reaches: ['call_path', 'symbol_present', 'package_imported', 'no_path'],
  syntax: 'json',
  head: z.object({
    components: z.array(z.object({ type: z.string(), name: z.string(), id: z.string(), direct: z.boolean() })),
    tier1ReachabilityScanId: maybeText,
  }),
  claims: ({ components, tier1ReachabilityScanId }) =>
    components.length > 0 || typeof tier1ReachabilityScanId === 'string',
  entries: ['/components/*'],
  entry: Component,
  // A component without vulnerabilities is no entry.
  draft: drafts,
})
