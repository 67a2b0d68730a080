import { memoised } from '../memoised.ts'
import { canonicalIdentifiers, cvesIn, isAdvisoryId, type Identifier } from '../model/identifier.ts'
import type { Sighting } from '../model/sighting.ts'
import { createUnion } from './union.ts'

/** Which public ids name one advisory, as far as the reports of this run say so. */
export type Advisories = {
  /** The id that stands for the alias set of a sighting: CVE before GHSA before the rest; its rule id where it names none. */
  readonly of: (sighting: Sighting) => string
}

/**
 * Alias sets by union over what the package sightings say. Two sets with different CVE ids are never joined: an advisory of a
 * distribution that stands beside several CVEs is an umbrella over them, not their alias. Who names one CVE is about that CVE,
 * whatever the others say; `cveOf` gives CVEs that a record calls one flaw one name. Input order never shows.
 */
export function aliasSets(sightings: readonly Sighting[], cveOf: (cve: string) => string = (cve) => cve): Advisories {
  const sets = createUnion()
  const cves = new Map<string, string>()
  const { find } = sets
  const union = (a: string, b: string): void => {
    const [left, right] = [cves.get(find(a)), cves.get(find(b))]
    if (left !== undefined && right !== undefined && left !== right) return
    const cve = left ?? right
    const root = sets.join(a, b)
    if (cve !== undefined) cves.set(root, cve)
  }
  // Entries of one advisory share their list, so that it is looked at once.
  const inOneName = oneNameEach(cveOf)
  const lists = [...new Set(sightings.map(({ identifiers }) => inOneName(identifiers)))]
  for (const [a, b] of aliasPairs(lists, (cve) => cves.set(cve, cve))) union(a, b)
  const names = namesOfSets([...new Set(lists.flatMap(advisoryIds))], find)
  const known = new Map<Ids, Map<string, string>>()
  return {
    of: ({ identifiers: own, evidence: { ruleId } }) => {
      const identifiers = inOneName(own)
      const byRule = known.get(identifiers) ?? new Map<string, string>()
      if (byRule.size === 0) known.set(identifiers, byRule)
      let name = byRule.get(ruleId)
      if (name === undefined) {
        const id = mainId(identifiers, ruleId)
        byRule.set(ruleId, (name = names.get(find(id)) ?? id))
      }
      return name
    },
  }
}

type Ids = readonly Identifier[]

/** Lists in which CVEs of one flaw have one name; a list that needs no change is itself. */
const oneNameEach = (cveOf: (cve: string) => string): ((identifiers: Ids) => Ids) =>
  memoised((identifiers) =>
    cvesIn(identifiers).every((cve) => cveOf(cve) === cve)
      ? identifiers
      : canonicalIdentifiers(
          identifiers.map((one) => (one.scheme === 'cve' ? { scheme: 'cve', value: cveOf(one.value) } : one)),
        ),
  )

const advisoryIds = (identifiers: Ids): string[] => identifiers.filter(isAdvisoryId).map(({ value }) => value)

/** Every pair of ids that one sighting gives as aliases, sorted: unions that are refused must not depend on the order of the input. */
function aliasPairs(lists: readonly Ids[], onCve: (cve: string) => void): (readonly [string, string])[] {
  const umbrellas = umbrellasOf(lists)
  const pairs = new Map<string, readonly [string, string]>()
  for (const identifiers of lists) {
    const own = cvesIn(identifiers)
    for (const cve of own) onCve(cve)
    if (own.length > 1) continue
    const [first, ...rest] = advisoryIds(identifiers).filter((id) => !umbrellas.has(id))
    if (first === undefined) continue
    for (const other of rest) pairs.set(`${first}\n${other}`, [first, other])
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

/** Ids that stand beside more than one CVE. That a list of CVEs carries a GHSA says nothing: a GHSA is about one flaw. */
function umbrellasOf(lists: readonly Ids[]): ReadonlySet<string> {
  const beside = new Map<string, string>()
  const umbrellas = new Set<string>()
  for (const identifiers of lists) {
    const cves = cvesIn(identifiers)
    for (const { scheme, value } of identifiers) {
      if (scheme === 'cwe' || scheme === 'cve' || (scheme === 'ghsa' && cves.length > 1)) continue
      for (const cve of cves) {
        if ((beside.get(value) ?? cve) !== cve) umbrellas.add(value)
        beside.set(value, cve)
      }
    }
  }
  return umbrellas
}

/** The id by which a sighting enters its set: its one CVE, else the id its rule is called after, else all its CVEs, the first id, its rule. */
function mainId(identifiers: Ids, ruleId: string): string {
  const cves = cvesIn(identifiers)
  const [first] = cves
  if (first !== undefined && cves.length === 1) return first
  const ids = advisoryIds(identifiers)
  if (ids.includes(ruleId)) return ruleId
  return cves.length > 1 ? cves.join(' ') : (ids[0] ?? ruleId)
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
