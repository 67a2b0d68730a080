import { canonicalIdentifiers, cvesIn, isAdvisoryId, type Identifier } from '../model/identifier.ts'
import type { Problem } from '../model/problem.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { parseAliases, type AliasRecord } from './alias-file.ts'
import { createUnion } from './union.ts'

/** What is known of the names of flaws besides what the reports say. */
export type KnownAliases = {
  /** The CVE that stands for one and those that a record calls the same flaw. */
  readonly cveOf: (cve: string) => string
  /** The sighting with every further name of its flaw. */
  readonly name: (sighting: Sighting) => Sighting
}

/** Nothing is known. */
export const noAliases: KnownAliases = { cveOf: (cve) => cve, name: (sighting) => sighting }

/** What a file of aliases says, where one was given; nothing, and why, where it cannot be used. */
export function aliasesIn(given: { readonly file: string; readonly text: string } | null): {
  readonly aliases: KnownAliases
  readonly problems: readonly Problem[]
} {
  if (given === null) return { aliases: noAliases, problems: [] }
  const parsed = parseAliases(given)
  return 'problem' in parsed
    ? { aliases: noAliases, problems: [parsed.problem] }
    : { aliases: knownAliases(parsed.records), problems: [] }
}

/** Advisories of distributions are about an update: what they list side by side is fixed by it, and is several flaws. */
const umbrella =
  /^(?:DSA|DLA|DTSA|USN|RHSA|RHBA|RHEA|ALSA|ALBA|RLSA|RXSA|SUSE-SU|openSUSE-SU|ELSA|ALAS2?|MGASA|ASB-A|PUB-A)-/i

/**
 * Names by alias records. Aliases hold both ways and from one to the next, cycles included. Two CVEs are one flaw only where a single
 * record that is no distribution's says so; a chain that would join them otherwise ends there. Input order never shows.
 */
export function knownAliases(records: readonly AliasRecord[]): KnownAliases {
  const told = records.filter(({ id, aliases }) => !umbrella.test(id.value) || cvesIn(aliases).length < 2)
  const cves = createUnion()
  for (const { id, aliases } of told) {
    const [first, ...others] = cvesIn([id, ...aliases])
    if (first !== undefined) for (const other of others) cves.join(first, other)
  }
  const { find, members } = joined(told, cves.find)
  const known = new Map<readonly Identifier[], readonly Identifier[]>()
  const name = (sighting: Sighting): Sighting => {
    const { identifiers, evidence } = sighting
    if (identifiers.length === 0 || !isAdvisory({ ...evidence, identifiers })) return sighting
    let all = known.get(identifiers)
    if (all === undefined) known.set(identifiers, (all = withNames(identifiers, cves.find, find, members)))
    return all === identifiers ? sighting : { ...sighting, identifiers: all }
  }
  return { cveOf: cves.find, name }
}

type Names = ReadonlyMap<string, readonly Identifier[]>
type Find = (name: string) => string

/** Sets of names, none with two CVEs that are two flaws. */
function joined(records: readonly AliasRecord[], cveOf: Find): { readonly find: Find; readonly members: Names } {
  const sets = createUnion()
  const cveOfSet = new Map<string, string>()
  const ids = new Map<string, Identifier>()
  const pairs: (readonly [string, string])[] = []
  for (const { id, aliases } of records)
    for (const alias of aliases) {
      pairs.push(id.value < alias.value ? [id.value, alias.value] : [alias.value, id.value])
      for (const one of [id, alias]) {
        ids.set(one.value, one)
        if (one.scheme === 'cve') cveOfSet.set(one.value, cveOf(one.value))
      }
    }
  for (const [a, b] of pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))) {
    const [left, right] = [cveOfSet.get(sets.find(a)), cveOfSet.get(sets.find(b))]
    if (left !== undefined && right !== undefined && left !== right) continue
    const cve = left ?? right
    const root = sets.join(a, b)
    if (cve !== undefined) cveOfSet.set(root, cve)
  }
  const members = new Map<string, Identifier[]>()
  for (const value of sets.names()) {
    const id = ids.get(value)
    if (id === undefined) continue
    const set = members.get(sets.find(value))
    if (set === undefined) members.set(sets.find(value), [id])
    else set.push(id)
  }
  return { find: sets.find, members }
}

/** So many names of one flaw are shown; a set of more was joined by mistake and names nothing. */
const mostNames = 30

/** A list of several flaws, or one whose names belong to several, is left as it is. */
function withNames(own: readonly Identifier[], cveOf: Find, find: Find, members: Names): readonly Identifier[] {
  const advisories = own.filter(isAdvisoryId)
  const roots = new Set(advisories.map(({ value }) => find(value)))
  const further = [...roots].flatMap((root) => members.get(root) ?? [])
  const cves = new Set(cvesIn([...advisories, ...further]).map(cveOf))
  if (cves.size > 1 || further.length > mostNames) return own
  const names = further.filter(({ value }) => !umbrella.test(value))
  const all = canonicalIdentifiers([...own, ...names])
  return all.length === own.length ? own : all
}
