import type { Finding } from '../model/finding.ts'
import { ordinalId } from './fingerprint.ts'

/**
 * The lasting ids of findings, by index: what an earlier run had keeps the id it was born with; what is new has its own, and an ordinal
 * where that is taken by what moved away from here. Each id is given once.
 */
export function lastingIds(
  findings: readonly Finding[],
  kept: (index: number) => Finding['id'] | undefined,
  isReserved: (id: string) => boolean,
): readonly Finding['id'][] {
  const ids = findings.map((_, index) => kept(index))
  const used = new Set<string>(ids.filter((id) => id !== undefined))
  // In the order of the fresh ids, so that the order of the findings does not show.
  const fresh = [...findings.keys()].filter((index) => ids[index] === undefined)
  fresh.sort((a, b) => ((findings[a]?.id ?? '') < (findings[b]?.id ?? '') ? -1 : 1))
  const result = [...ids]
  for (const index of fresh) {
    const own = (findings[index] as Finding).id // indices of this very array
    let id = own
    for (let ordinal = 2; used.has(id) || isReserved(id); ordinal++) id = ordinalId(own, ordinal)
    used.add(id)
    result[index] = id
  }
  return result as Finding['id'][] // every index was given one
}
