import { isAdvisoryId, type Identifier } from '../model/identifier.ts'
import { createNumbers, ranked } from './columns.ts'

/** The advisory ids of one list: those `members` from `from` up to `to`, so many of them CVEs. */
export type List = { readonly from: number; readonly to: number; readonly cves: number }

/** What lists of identifiers hold, as numbers in the order of the texts. */
export type IdLists = {
  /** Every list once. */
  readonly lists: readonly List[]
  readonly listOf: (identifiers: readonly Identifier[]) => List
  readonly members: Int32Array
  readonly texts: readonly string[]
  readonly schemes: readonly Identifier['scheme'][]
  /** The number of an id, where any list holds it. */
  readonly known: (text: string) => number | undefined
}

/** Reads lists of identifiers, each once however many sightings share it; kinds of weaknesses are left out. */
export function readLists(all: readonly (readonly Identifier[])[]): IdLists {
  const numbers = createNumbers<string>()
  const schemes: Identifier['scheme'][] = []
  const members: number[] = []
  const lists = new Map<readonly Identifier[], List>()
  for (const identifiers of all) {
    if (lists.has(identifiers)) continue
    const from = members.length
    let cves = 0
    for (const identifier of identifiers) {
      if (!isAdvisoryId(identifier)) continue
      const id = numbers.of(identifier.value)
      schemes[id] = identifier.scheme
      if (identifier.scheme === 'cve') cves++
      members.push(id)
    }
    lists.set(identifiers, { from, to: members.length, cves })
  }
  // The numbers themselves as a column: what comes out says which rank each of them has.
  const { of: ranks, values } = ranked({ of: Int32Array.from(numbers.values.keys()), values: numbers.values })
  const byRank: Identifier['scheme'][] = []
  for (const [number, scheme] of schemes.entries()) byRank[ranks[number] ?? 0] = scheme
  return {
    lists: [...lists.values()],
    listOf: (identifiers) => lists.get(identifiers) ?? nothing,
    members: Int32Array.from(members, (number) => ranks[number] ?? 0),
    texts: values,
    schemes: byRank,
    known: (text) => {
      const number = numbers.known(text)
      return number === undefined ? undefined : ranks[number]
    },
  }
}

const nothing: List = { from: 0, to: 0, cves: 0 }
