import type { Sighting } from '../model/sighting.ts'
import { groupBy, type Clusters } from './clusters.ts'

/**
 * Joins sightings of one secret: the same value wherever it stands, or the same line of a file where at least one report does not
 * give the value. Two values on one line are two secrets, and so is what one tool tells apart there.
 */
export function joinSecrets(sightings: readonly Sighting[], indices: readonly number[], clusters: Clusters): void {
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very array
  for (const [first, ...rest] of groupBy(indices, (index) => at(index).secretHash ?? null).values())
    for (const index of rest)
      if (first !== undefined) clusters.join(first, index, { reason: 'same-secret', values: { by: 'value' } })
  for (const group of groupBy(indices, (index) => lineOf(at(index))).values()) {
    const hashes = new Set(group.map((index) => at(index).secretHash).filter((hash) => hash !== undefined))
    const [first, ...rest] = group
    if (first === undefined || hashes.size > 1 || isToldApart(group.map(at))) continue
    const { location } = at(first).evidence
    if (location.type !== 'code') continue
    const values = { path: location.path, line: String(location.startLine) }
    for (const index of rest) clusters.join(first, index, { reason: 'same-secret', values })
  }
}

/** Whether one tool reports several things here, by rule or column. */
function isToldApart(sightings: readonly Sighting[]): boolean {
  const told = new Map<string, string>()
  return sightings.some(({ evidence: { tool, ruleId, location } }) => {
    const what = `${location.type === 'code' ? (location.startColumn ?? '') : ''} ${ruleId}`
    const before = told.get(tool.name) ?? what
    told.set(tool.name, before)
    return before !== what
  })
}

function lineOf(sighting: Sighting): string | null {
  const { location } = sighting.evidence
  return location.type === 'code' && location.startLine !== undefined ? `${location.path}\n${location.startLine}` : null
}
