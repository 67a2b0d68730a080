import type { ReportedIntel } from '../model/draft.ts'
import { standingCount } from '../model/dismissed.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { compareTexts } from '../model/compare-texts.ts'
import { worseSeverity } from '../model/severity.ts'
import type { Sighting } from '../model/sighting.ts'
import { identifierJoiner } from './joined-identifiers.ts'
import { placesOf } from './places.ts'

/** What a finding takes from its sightings, before it has an identity. */
export type Combined = Omit<Finding, 'id' | 'basis' | 'joined' | 'related'>

/**
 * One finding's fields from its sightings, given in speaking order. The first speaks for title, category and place; severity is the
 * worst that any tool claims and has not itself dismissed; no evidence is left out.
 */
export function combine(
  sightings: readonly [Sighting, ...Sighting[]],
  family: string | null,
  identifiersOf = identifierJoiner(),
): Combined {
  const [first] = sightings
  if (sightings.length === 1) return single(first, family)
  const evidence = sightings.map((sighting) => sighting.evidence) as [Evidence, ...Evidence[]] // as long as sightings, which is not empty
  const standing = standingOf(sightings, standingCount(evidence))
  let { severity } = first.evidence
  for (const sighting of standing) severity = worseSeverity(severity, sighting.evidence.severity)
  return {
    category: first.evidence.category,
    title: bestTitle(standing),
    identifiers: identifiersOf(sightings),
    family,
    severity,
    location: first.evidence.location,
    places: placesOf(sightings),
    fix: bestFix(standing),
    scope: preferred(standing, 'scope', 'runtime'),
    relationship: preferred(standing, 'relationship', 'direct'),
    intel: combinedIntel(standing),
    evidence,
  }
}

/** Those that their tools have not set aside; all of them where none is left. */
const standingOf = (sightings: readonly Sighting[], count: number): readonly Sighting[] =>
  count === 0 || count === sightings.length
    ? sightings
    : sightings.filter(({ evidence }) => evidence.dismissed === undefined)

/** What any of them says that counts before the rest, else the first that says anything. */
function preferred<Key extends 'scope' | 'relationship'>(
  sightings: readonly Sighting[],
  key: Key,
  first: Sighting[Key],
): Sighting[Key] | undefined {
  let found: Sighting[Key] | undefined
  for (const sighting of sightings) {
    if (sighting[key] === first) return first
    found ??= sighting[key]
  }
  return found
}

/** The commonest case, without the work of choosing. */
function single(sighting: Sighting, family: string | null): Combined {
  const { evidence, identifiers, also, fix, scope, relationship, intel } = sighting
  return {
    category: evidence.category,
    title: evidence.title,
    identifiers,
    family,
    severity: evidence.severity,
    location: evidence.location,
    places: also.length === 0 ? also : placesOf([sighting]),
    fix,
    scope,
    relationship,
    intel,
    evidence: [evidence],
  }
}

// Plain loops: these are asked of tens of thousands of findings, and most have nothing to find.

/** A title that says more than an id; the first in speaking order. */
function bestTitle(sightings: readonly Sighting[]): string {
  for (const { evidence } of sightings) {
    const { title, ruleId } = evidence
    if (title !== ruleId && !/^(?:CVE|GHSA|GO|PYSEC)-[\w-]+$/.test(title)) return title
  }
  return sightings[0]?.evidence.title ?? ''
}

/** The first that names a version, else the first. */
function bestFix(sightings: readonly Sighting[]): Fix | undefined {
  let first: Fix | undefined
  for (const { fix } of sightings) {
    if (fix?.version !== undefined) return fix
    first ??= fix
  }
  return first
}

function combinedIntel(sightings: readonly Sighting[]): ReportedIntel | undefined {
  const known: ReportedIntel[] = []
  for (const { intel } of sightings) if (intel !== undefined) known.push(intel)
  if (known.length === 0) return undefined
  const epss = known
    .map((intel) => intel.epss)
    .filter((value) => value !== undefined)
    .sort((a, b) => compareTexts(b.date ?? '', a.date ?? '') || b.probability - a.probability)[0]
  return {
    ...(known.some(({ knownExploited }) => knownExploited === true)
      ? { knownExploited: true }
      : known.some(({ knownExploited }) => knownExploited === false)
        ? { knownExploited: false }
        : {}),
    ...(epss === undefined ? {} : { epss }),
  }
}
