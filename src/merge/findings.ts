import type { Finding } from '../model/finding.ts'
import type { Override } from '../model/override.ts'
import type { Clusters } from './clusters.ts'
import type { Combined } from './combine.ts'
import { toId, type Identity } from './identity.ts'
import { idsIn } from './overrides.ts'
import { relations, type Ambiguous } from './related.ts'

/** A cluster by its representative: what its sightings say together, and what it is known by. */
export type Part = { readonly first: number; readonly combined: Combined; readonly identity: Identity }

/** Findings in the order of their speaking sightings, each with the reasons of its joins and with what is close and not the same. */
export function toFindings(
  parts: readonly Part[],
  clusters: Clusters,
  ambiguous: readonly Ambiguous[],
  different: readonly Override[],
): readonly Finding[] {
  const ids = idsByPlace(parts)
  const positions = new Int32Array(clusters.size)
  for (let position = 0; position < parts.length; position++) positions[(parts[position] as Part).first] = position // within its bounds
  const idOf = (index: number): Finding['id'] => ids[positions[clusters.find(index)] ?? 0] as Finding['id'] // every representative has a part
  const related = relations(ambiguous, idOf, different.map(idsIn))
  return parts.map(({ first, combined, identity }, position): Finding => {
    const id = ids[position] as Finding['id'] // one for each part
    return {
      id,
      basis: identity.basis,
      category: combined.category,
      title: combined.title,
      identifiers: combined.identifiers,
      family: combined.family,
      severity: combined.severity,
      location: combined.location,
      places: combined.places,
      fix: combined.fix,
      scope: combined.scope,
      relationship: combined.relationship,
      intel: combined.intel,
      evidence: combined.evidence,
      joined: clusters.joinsOf(first),
      related: related.get(id) ?? none,
    }
  })
}

const none: Finding['related'] = []

/** Ids in the order of parts; where several share an identity, their ordinals follow their places and nothing that may change. */
function idsByPlace(parts: readonly Part[]): readonly Finding['id'][] {
  const ids = parts.map(({ identity }) => toId(identity))
  const firsts = new Map<string, number>()
  const shared = new Map<string, number[]>()
  for (let position = 0; position < ids.length; position++) {
    const id = ids[position] ?? ''
    const first = firsts.get(id)
    const others = shared.get(id)
    if (first === undefined) firsts.set(id, position)
    else if (others === undefined) shared.set(id, [first, position])
    else others.push(position)
  }
  for (const positions of shared.values()) {
    positions.sort((a, b) => compareParts(parts[a], parts[b]) || a - b)
    for (const [at, position] of positions.entries()) ids[position] = toId((parts[position] as Part).identity, at + 1) // positions of this very array
  }
  return ids
}

function compareParts(a: Part | undefined, b: Part | undefined): number {
  const [x, y] = [a?.combined.location, b?.combined.location]
  if (x?.type !== 'code' || y?.type !== 'code') return 0
  return (x.startLine ?? 0) - (y.startLine ?? 0) || (x.startColumn ?? 0) - (y.startColumn ?? 0)
}
