import { isAdvisory, type Sighting } from '../model/sighting.ts'

/**
 * The weakness family of every sighting. What one report says of a rule holds for the same rule in another report of the run that
 * carries no CWE (older SARIF writers leave them out); a family read off words gives way to one read off CWEs.
 */
export function familiesOf(sightings: readonly Sighting[]): readonly (string | null)[] {
  const stated = new Map<string, string | null>()
  for (const sighting of sightings) {
    if (sighting.family === null || !hasCwe(sighting)) continue
    const known = stated.get(sighting.evidence.ruleId)
    // A rule with two families in two places says nothing about a third.
    stated.set(sighting.evidence.ruleId, known === undefined || known === sighting.family ? sighting.family : null)
  }
  return sightings.map((sighting) =>
    hasCwe(sighting) || !borrows(sighting)
      ? sighting.family
      : (stated.get(sighting.evidence.ruleId) ?? sighting.family),
  )
}

const borrows = ({ evidence: { category, location }, identifiers }: Sighting): boolean =>
  category !== 'secret' && !isAdvisory({ category, location, identifiers })

const hasCwe = (sighting: Sighting): boolean => sighting.identifiers.some(({ scheme }) => scheme === 'cwe')
