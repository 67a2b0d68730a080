import { canonicalIdentifiers, type Identifier } from '../model/identifier.ts'
import type { Sighting } from '../model/sighting.ts'

/** Which public ids name one advisory, as far as the reports of this run say so. */
export type Advisories = {
  /** The id that stands for the alias set of a sighting: CVE before GHSA before the rest; its rule id where it names none. */
  readonly of: (sighting: Sighting) => string
}

const isAdvisory = (identifier: Identifier): boolean => identifier.scheme !== 'cwe'

/**
 * Alias sets by union over what the package sightings say. Two sets with different CVE ids are never joined: an advisory of a
 * distribution that lists several CVEs is an umbrella over them, not their alias. Input order never shows.
 */
export function aliasSets(sightings: readonly Sighting[]): Advisories {
  const parent = new Map<string, string>()
  const cves = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    return root
  }
  const union = (a: string, b: string): void => {
    const left = find(a)
    const right = find(b)
    if (left === right) return
    const leftCve = cves.get(left)
    const rightCve = cves.get(right)
    if (leftCve !== undefined && rightCve !== undefined && leftCve !== rightCve) return
    const [keep, drop] = left < right ? [left, right] : [right, left]
    parent.set(drop, keep)
    const cve = leftCve ?? rightCve
    if (cve !== undefined) cves.set(keep, cve)
  }
  for (const [a, b] of aliasPairs(sightings, (cve) => cves.set(cve, cve))) union(a, b)
  const names = namesOfSets([...new Set(sightings.flatMap((sighting) => advisoryIds(sighting)))], find)
  return {
    of: (sighting) => {
      const id = mainId(sighting)
      return id === undefined ? sighting.evidence.ruleId : (names.get(find(id)) ?? id)
    },
  }
}

const advisoryIds = (sighting: Sighting): string[] => sighting.identifiers.filter(isAdvisory).map(({ value }) => value)

/** Every pair of ids that one sighting gives as aliases, sorted: unions that are refused must not depend on the order of the input. */
function aliasPairs(sightings: readonly Sighting[], onCve: (cve: string) => void): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  for (const sighting of sightings) {
    const ids = sighting.identifiers.filter(isAdvisory)
    const own = ids.filter(({ scheme }) => scheme === 'cve')
    for (const { value } of own) onCve(value)
    if (own.length > 1) continue
    const [first, ...rest] = ids.map(({ value }) => value)
    if (first === undefined) continue
    for (const other of rest) pairs.set(`${first}\n${other}`, [first, other])
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

/** The id by which a sighting enters its set: the one its rule is called after, else the first. */
function mainId(sighting: Sighting): string | undefined {
  const ids = advisoryIds(sighting)
  return ids.find((id) => id === sighting.evidence.ruleId) ?? ids[0]
}

function namesOfSets(ids: readonly string[], find: (id: string) => string): Map<string, string> {
  const members = new Map<string, string[]>()
  for (const id of ids) {
    const root = find(id)
    const set = members.get(root)
    if (set === undefined) members.set(root, [id])
    else set.push(id)
  }
  return new Map([...members].map(([root, set]) => [root, bestName(set)]))
}

function bestName(ids: readonly string[]): string {
  const scheme = (value: string): Identifier['scheme'] =>
    value.startsWith('CVE-') ? 'cve' : value.startsWith('GHSA-') ? 'ghsa' : 'osv'
  return canonicalIdentifiers(ids.map((value) => ({ scheme: scheme(value), value })))[0]?.value ?? ids[0] ?? ''
}
