import type { ReportedIntel } from '../model/draft.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding, Fix } from '../model/finding.ts'
import { canonicalIdentifiers } from '../model/identifier.ts'
import { describeLocation, type Location } from '../model/location.ts'
import { worseSeverity } from '../model/severity.ts'
import type { Sighting } from '../model/sighting.ts'

/** What a finding takes from its sightings, before it has an identity. */
export type Combined = Omit<Finding, 'id' | 'basis' | 'joined' | 'related'>

const placeOrder: Readonly<Record<Location['type'], number>> = { code: 0, package: 1, endpoint: 2, workload: 3 }
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order in which sightings of one finding speak: code before package before endpoint, who points most narrowly, then line, tool,
 * place, file, pointer. Total.
 */
export const compareSightings = (a: Sighting, b: Sighting): number => standing(a) - standing(b) || compareWords(a, b)

/** The sightings in speaking order. What can be told by numbers is worked out once each, not once for every comparison. */
export function inSpeakingOrder(sightings: readonly Sighting[]): Sighting[] {
  const standings = Float64Array.from(sightings, standing)
  const tools = ranksOf(sightings, ({ evidence }) => evidence.tool.name)
  const names = ranksOf(sightings, ({ evidence }) => nameOf(evidence.location))
  const lines = Float64Array.from(sightings, ({ evidence }) => lineOf(evidence.location))
  const at = (index: number): Sighting => sightings[index] as Sighting // indices are those of this array
  const difference = (of: Float64Array | Int32Array, a: number, b: number): number => (of[a] ?? 0) - (of[b] ?? 0)
  return Array.from(sightings.keys())
    .sort(
      (a, b) =>
        difference(standings, a, b) ||
        difference(lines, a, b) ||
        difference(tools, a, b) ||
        difference(names, a, b) ||
        compareWords(at(a), at(b)),
    )
    .map(at)
}

/** For each sighting the place of its text among all of them. */
function ranksOf(sightings: readonly Sighting[], text: (sighting: Sighting) => string): Int32Array {
  const distinct = [...new Set(sightings.map(text))].sort(order)
  const ranks = new Map(distinct.map((name, rank) => [name, rank]))
  return Int32Array.from(sightings, (sighting) => ranks.get(text(sighting)) ?? 0)
}

const most = 2 ** 20 - 1

/** Everything that numbers say of the order, as one whole number below 2^44. */
function standing({ evidence: { dismissed, location, category } }: Sighting): number {
  const kind = (dismissed === undefined ? 0 : 8) + placeOrder[location.type] * 2 + (category === 'iast' ? 1 : 0)
  return (kind * (most + 1) + Math.min(linesOf(location), most)) * (most + 1) + Math.min(lineOf(location), most)
}

function compareWords(a: Sighting, b: Sighting): number {
  const x = a.evidence
  const y = b.evidence
  return (
    lineOf(x.location) - lineOf(y.location) ||
    order(x.tool.name, y.tool.name) ||
    // Before the file: which of several places speaks must not depend on how a tool cuts its reports.
    order(nameOf(x.location), nameOf(y.location)) ||
    order(x.source.file, y.source.file) ||
    order(x.source.pointer, y.source.pointer) ||
    order(x.title, y.title) ||
    // Several drafts of one entry: what is left of them decides, so that no order of the input can.
    order(JSON.stringify(a), JSON.stringify(b))
  )
}

/** What a place is called, without lines and parameters. */
function nameOf(location: Location): string {
  if (location.type === 'code') return location.path
  if (location.type === 'package') return location.purl
  return location.type === 'endpoint' ? location.url : location.uri
}

const lineOf = (location: Location): number => (location.type === 'code' ? (location.startLine ?? 0) : 0)

/** How many lines a place spans; one without a line points at the whole file. */
const linesOf = (location: Location): number => {
  if (location.type !== 'code') return 0
  return location.startLine === undefined
    ? Number.MAX_SAFE_INTEGER
    : (location.endLine ?? location.startLine) - location.startLine
}

/**
 * One finding's fields from its sightings, given in speaking order. The first speaks for title, category and place; severity is the
 * worst that any tool claims and has not itself dismissed; no evidence is left out.
 */
export function combine(sightings: readonly [Sighting, ...Sighting[]], family: string | null): Combined {
  const [first] = sightings
  if (sightings.length === 1) return single(first, family)
  const standing = sightings.some(stands) ? sightings.filter(stands) : sightings
  const evidence = sightings.map((sighting) => sighting.evidence) as [Evidence, ...Evidence[]] // as long as sightings, which is not empty
  let { severity } = first.evidence
  for (const sighting of standing) severity = worseSeverity(severity, sighting.evidence.severity)
  return withExtras(
    {
      category: first.evidence.category,
      title: bestTitle(standing),
      identifiers: identifiersOf(sightings),
      family,
      severity,
      location: first.evidence.location,
      places: placesOf(sightings),
      evidence,
    },
    {
      fix: bestFix(standing),
      scope: preferred(standing, 'scope', 'runtime'),
      relationship: preferred(standing, 'relationship', 'direct'),
      intel: combinedIntel(standing),
    },
  )
}

const stands = ({ evidence }: Sighting): boolean => evidence.dismissed === undefined

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Extras = {
  readonly [Key in 'fix' | 'scope' | 'relationship' | 'intel']: Combined[Key] | undefined
}

/** Adds what is known; the object is this function’s own, and spreading a hundred thousand of them is not cheap. */
function withExtras(combined: Mutable<Combined>, { fix, scope, relationship, intel }: Extras): Combined {
  if (fix !== undefined) combined.fix = fix
  if (scope !== undefined) combined.scope = scope
  if (relationship !== undefined) combined.relationship = relationship
  if (intel !== undefined) combined.intel = intel
  return combined
}

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

/** Those of all, each once; often all say the same. */
function identifiersOf(sightings: readonly [Sighting, ...Sighting[]]): Combined['identifiers'] {
  const [{ identifiers: own }] = sightings
  const isOne = sightings.every(({ identifiers }) => identifiers === own || isEqual(identifiers, own))
  return isOne ? own : canonicalIdentifiers(sightings.flatMap(({ identifiers }) => identifiers))
}

const isEqual = (a: Combined['identifiers'], b: Combined['identifiers']): boolean =>
  a.length === b.length && a.every(({ value }, index) => value === b[index]?.value)

/** The commonest case, without the work of choosing. */
function single(sighting: Sighting, family: string | null): Combined {
  const { evidence, identifiers, also, fix, scope, relationship, intel } = sighting
  return withExtras(
    {
      category: evidence.category,
      title: evidence.title,
      identifiers,
      family,
      severity: evidence.severity,
      location: evidence.location,
      places: also.length === 0 ? also : placesOf([sighting]),
      evidence: [evidence],
    },
    { fix, scope, relationship, intel },
  )
}

/** A title that says more than an id; the first in speaking order. */
function bestTitle(sightings: readonly Sighting[]): string {
  const titled = sightings.find(
    ({ evidence: { title, ruleId } }) => title !== ruleId && !/^(?:CVE|GHSA|GO|PYSEC)-[\w-]+$/.test(title),
  )
  return (titled ?? sightings[0])?.evidence.title ?? ''
}

function bestFix(sightings: readonly Sighting[]): Fix | undefined {
  return (
    sightings.find((sighting) => sighting.fix?.version !== undefined)?.fix ??
    sightings.find((sighting) => sighting.fix)?.fix
  )
}

function combinedIntel(sightings: readonly Sighting[]): ReportedIntel | undefined {
  const known = sightings.map(({ intel }) => intel).filter((intel) => intel !== undefined)
  if (known.length === 0) return undefined
  const epss = known
    .map((intel) => intel.epss)
    .filter((value) => value !== undefined)
    .sort((a, b) => order(b.date ?? '', a.date ?? '') || b.probability - a.probability)[0]
  return {
    ...(known.some(({ knownExploited }) => knownExploited === true)
      ? { knownExploited: true }
      : known.some(({ knownExploited }) => knownExploited === false)
        ? { knownExploited: false }
        : {}),
    ...(epss === undefined ? {} : { epss }),
  }
}

/** Further places, each once, the finding's own left out; in speaking order. */
function placesOf(sightings: readonly Sighting[]): readonly Location[] {
  const [{ evidence: own }] = sightings as readonly [Sighting] // callers pass at least one
  const isNew = placesOnce()
  isNew(own.location)
  const places: Location[] = []
  for (const { evidence, also } of sightings) {
    if (isNew(evidence.location)) places.push(evidence.location)
    for (const location of also) if (isNew(location)) places.push(location)
  }
  return places
}

/** Tells whether a place is met for the first time. Data flows have steps by the million: lines of code are told by numbers. */
function placesOnce(): (location: Location) => boolean {
  const lines = new Map<string, Set<number>>()
  const others = new Set<string>()
  return (location) => {
    if (location.type === 'code') {
      const inFile = lines.get(location.path)
      const line = location.startLine ?? 0
      if (inFile === undefined) lines.set(location.path, new Set([line]))
      else if (inFile.has(line)) return false
      else inFile.add(line)
      return true
    }
    const key = `${location.type} ${describeLocation(location)}${location.type === 'package' ? ` ${location.manifest ?? ''} ${location.image ?? ''}` : ''}`
    if (others.has(key)) return false
    others.add(key)
    return true
  }
}
