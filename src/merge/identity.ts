import type { FingerprintBasis, Finding } from '../model/finding.ts'
import { packageName, type CodeLocation, type EndpointLocation } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { fingerprint } from './fingerprint.ts'
import { targetOf, type PackageKey } from './packages.ts'

/** What an identity is made of, before it is hashed. Never severity, title, description or an absolute line where the code is known. */
export type Identity = { readonly basis: FingerprintBasis; readonly parts: readonly string[] }

export type IdentityContext = {
  readonly source: (path: string) => readonly string[] | null
  readonly route: (location: EndpointLocation) => string
  readonly packageKey: PackageKey | undefined
  /** The resource of a configuration, where any of its sightings names it. */
  readonly resource?: string | undefined
  /** Whether secrets were hashed under the user’s key: only such a hash may leave the run. */
  readonly keyed: boolean
}

/** The identity of a finding by its speaking sighting. Two findings may share one (one line copied within a file): see `toId`. */
export function identityOf(sighting: Sighting, family: string | null, context: IdentityContext): Identity {
  const { evidence } = sighting
  const { location } = evidence
  if (evidence.category === 'secret') {
    if (sighting.secretHash !== undefined && context.keyed) return { basis: 'secret', parts: [sighting.secretHash] }
    if (location.type === 'code') return codeIdentity('rule', evidence.ruleId, location, null)
  }
  switch (location.type) {
    case 'package': {
      const key = context.packageKey
      const parts =
        key === undefined
          ? [evidence.ruleId, packageName(location.purl), targetOf(location)]
          : [key.advisory, key.name, key.target]
      return { basis: 'advisory+package', parts }
    }
    case 'code':
      if (context.resource !== undefined)
        return { basis: 'rule+resource', parts: [evidence.ruleId, location.path, context.resource] }
      return family === null
        ? codeIdentity('rule', evidence.ruleId, location, context.source(location.path))
        : codeIdentity('family', family, location, context.source(location.path))
    case 'endpoint': {
      const parts = [family ?? evidence.ruleId, location.method, context.route(location), location.parameter ?? '']
      return { basis: family === null ? 'rule+endpoint' : 'family+endpoint', parts }
    }
    case 'workload':
      return { basis: 'rule+workload', parts: [evidence.ruleId, location.uri] }
  }
}

function codeIdentity(
  kind: 'family' | 'rule',
  name: string,
  location: CodeLocation,
  lines: readonly string[] | null,
): Identity {
  const code =
    location.startLine === undefined ? undefined : lines?.[location.startLine - 1]?.replace(/\s+/g, ' ').trim()
  if (code !== undefined && code !== '')
    return { basis: `${kind}+path+code`, parts: [kind, name, location.path, 'code', code] }
  return { basis: `${kind}+path+line`, parts: [kind, name, location.path, 'line', String(location.startLine ?? 0)] }
}

/** The id of an identity; the second finding of one and those after it carry their ordinal, which must be that of their places. */
export const toId = ({ basis, parts }: Identity, ordinal = 1): Finding['id'] =>
  fingerprint(ordinal === 1 ? [basis, ...parts] : [basis, ...parts, String(ordinal)])
