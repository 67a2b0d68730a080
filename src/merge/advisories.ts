import { memoised } from '../memoised.ts'
import { canonicalIdentifiers, cvesIn, type Identifier } from '../model/identifier.ts'
import type { Sighting } from '../model/sighting.ts'
import { readLists, type IdLists, type List } from './id-lists.ts'
import { createSets } from './sets.ts'

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
  const inOneName = oneNameEach(cveOf)
  const ids = readLists(sightings.map(({ identifiers }) => inOneName(identifiers)))
  const { texts, schemes } = ids
  const { find, join } = createSets(texts.length)
  const cveOfSet = Int32Array.from(texts, (_, id) => (schemes[id] === 'cve' ? id : none))
  for (const [a, b] of aliasPairs(ids)) {
    const [left, right] = [find(a), find(b)]
    const [one = none, other = none] = [cveOfSet[left], cveOfSet[right]]
    if (left === right || (one !== none && other !== none && one !== other)) continue
    join(left, right)
    cveOfSet[find(left)] = Math.max(one, other)
  }
  const names = namesOfSets(texts, find)
  return {
    of: ({ identifiers, evidence: { ruleId } }) => {
      const main = mainId(ids, ids.listOf(inOneName(identifiers)), ruleId)
      const id = typeof main === 'number' ? main : ids.known(main)
      return id === undefined ? String(main) : (texts[names[find(id)] ?? id] ?? '')
    },
  }
}

const none = -1

/** Lists in which CVEs of one flaw have one name; a list that needs no change is itself. */
const oneNameEach = (cveOf: (cve: string) => string): ((identifiers: readonly Identifier[]) => readonly Identifier[]) =>
  memoised((identifiers) =>
    cvesIn(identifiers).every((cve) => cveOf(cve) === cve)
      ? identifiers
      : canonicalIdentifiers(
          identifiers.map((one) => (one.scheme === 'cve' ? { scheme: 'cve', value: cveOf(one.value) } : one)),
        ),
  )

/** Every pair of ids that one sighting gives as aliases, sorted: unions that are refused must not depend on the order of the input. */
function* aliasPairs(ids: IdLists): Iterable<readonly [number, number]> {
  const { lists, members, texts } = ids
  const isUmbrella = umbrellasOf(ids)
  const pairs: number[] = []
  for (const { from, to, cves } of lists) {
    if (cves > 1) continue
    let first = none
    for (let at = from; at < to; at++) {
      const id = members[at] ?? none
      if (isUmbrella[id] === 1) continue
      if (first === none) first = id
      else pairs.push(first * texts.length + id)
    }
  }
  let last = none
  for (const pair of Float64Array.from(pairs).sort()) {
    if (pair !== last) yield [Math.floor(pair / texts.length), pair % texts.length]
    last = pair
  }
}

/** Ids that stand beside more than one CVE. That a list of CVEs carries a GHSA says nothing: a GHSA is about one flaw. */
function umbrellasOf({ lists, members, texts, schemes }: IdLists): Uint8Array {
  const beside = new Int32Array(texts.length).fill(none)
  const umbrellas = new Uint8Array(texts.length)
  for (const { from, to, cves } of lists) {
    if (cves === 0) continue
    for (let at = from; at < to; at++) {
      const id = members[at] ?? none
      if (schemes[id] === 'cve' || (schemes[id] === 'ghsa' && cves > 1)) continue
      for (let other = from; other < to; other++) {
        const cve = members[other] ?? none
        if (schemes[cve] !== 'cve') continue
        if (beside[id] !== none && beside[id] !== cve) umbrellas[id] = 1
        beside[id] = cve
      }
    }
  }
  return umbrellas
}

/** The id by which a sighting enters its set: its one CVE, else the id its rule is called after, else all its CVEs, the first id, its rule. */
function mainId({ members, texts, schemes }: IdLists, { from, to, cves }: List, ruleId: string): number | string {
  const own: number[] = []
  for (let at = from; at < to; at++) {
    const id = members[at] ?? none
    if (schemes[id] === 'cve') {
      if (cves === 1) return id
      own.push(id)
    }
  }
  for (let at = from; at < to; at++) if (texts[members[at] ?? none] === ruleId) return ruleId
  if (cves > 1) return own.map((id) => texts[id]).join(' ')
  return from < to ? (members[from] ?? none) : ruleId
}

/** The id that a set is called by, for every id that stands for one. */
function namesOfSets(texts: readonly string[], find: (id: number) => number): Int32Array {
  const names = new Int32Array(texts.length).fill(none)
  const rank = (id: number): number => {
    const text = texts[id] ?? ''
    return text.startsWith('CVE-') ? 0 : text.startsWith('GHSA-') ? 1 : 2
  }
  // Ids are numbered in the order of their texts: of two that rank alike, the first stays.
  for (let id = 0; id < texts.length; id++) {
    const root = find(id)
    const best = names[root] ?? none
    if (best === none || rank(id) < rank(best)) names[root] = id
  }
  return names
}
