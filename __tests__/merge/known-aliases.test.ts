import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasSets } from '../../src/merge/advisories.ts'
import { parseAliases, type AliasRecord } from '../../src/merge/alias-file.ts'
import { knownAliases } from '../../src/merge/known-aliases.ts'
import { inPackage } from '../support/sightings.ts'

const [cve1, cve2, ghsa, go, pysec] = [
  'CVE-2021-1111',
  'CVE-2021-2222',
  'GHSA-2222-3333-4444',
  'GO-2021-0113',
  'PYSEC-2021-7',
] as const
type Told = Readonly<Record<string, readonly string[]>>

function recordsOf(told: readonly (readonly [string, readonly string[]])[]): readonly AliasRecord[] {
  const parsed = parseAliases({ file: 'f', text: JSON.stringify(told.map(([id, aliases]) => ({ id, aliases }))) })
  return 'records' in parsed ? parsed.records : []
}

/** The names that stand for reports with these ids, where the file says so much. */
function names(told: Told, ...lists: readonly (readonly string[])[]): readonly string[] {
  const { cveOf, name } = knownAliases(recordsOf(Object.entries(told)))
  const sightings = lists.map((list) => name(inPackage('pkg:npm/x@1', list)))
  const { of } = aliasSets(sightings, cveOf)
  return sightings.map(of)
}

describe('aliases from a file', () => {
  it('join advisories that no report names together, over records of a third', () => {
    expect(names({ [go]: [pysec], [pysec]: [cve1] }, [go], [cve1])).toEqual([cve1, cve1])
  })

  it('are names of the finding, so that what is known by CVE is found', () => {
    const sighting = inPackage('pkg:npm/x@1', [ghsa])
    const named = knownAliases(recordsOf([[ghsa, [cve1, 'CWE-79', 'ACME-1']]])).name(sighting)
    expect(named.identifiers.map(({ value }) => value)).toContain(cve1)
    expect(named.evidence).toBe(sighting.evidence)
  })

  it('may go round in a circle', () => {
    expect(names({ [ghsa]: [go], [go]: [pysec], [pysec]: [ghsa, pysec] }, [pysec], [go])).toEqual([ghsa, ghsa])
  })

  it('join two CVEs where one record says so', () => {
    expect(names({ [cve2]: [cve1] }, [cve1], [cve2])).toEqual([cve1, cve1])
    expect(names({ [ghsa]: [cve1, cve2] }, [cve1], [cve2], [ghsa])).toEqual([cve1, cve1, cve1])
  })

  it('do not join two CVEs over a chain, nor by an update of a distribution', () => {
    expect(names({ [ghsa]: [cve1], [go]: [ghsa, cve2] }, [cve1], [cve2])).toEqual([cve1, cve2])
    expect(names({ 'DSA-5000-1': [cve1, cve2] }, [cve1], [cve2])).toEqual([cve1, cve2])
  })

  it('do not name a distribution’s update after one of its flaws', () => {
    expect(names({ 'DSA-5000-1': [cve1] }, [cve1], [cve2, 'DSA-5000-1'])).toEqual([cve1, cve2])
  })

  it('leave alone what is no advisory and what is not in the file', () => {
    const sighting = inPackage('pkg:npm/x@1', [cve2])
    expect(knownAliases(recordsOf([[ghsa, [cve1]]])).name(sighting)).toBe(sighting)
  })

  it('hold for a cycle of fifty thousand records, at once', () => {
    const ring = Array.from({ length: 50_000 }, (_, at) => [`GO-${at}`, [`GO-${(at + 1) % 50_000}`]] as const)
    const start = performance.now()
    const { name } = knownAliases(recordsOf(ring))
    // Nothing has fifty thousand names: a set like that was made by mistake, and names nothing.
    const sighting = inPackage('pkg:npm/x@1', ['GO-7'])
    expect(name(sighting)).toBe(sighting)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('do not depend on the order of the records', () => {
    const ids = [cve1, cve2, 'CVE-2021-3333', ghsa, go, pysec]
    const record = fc.tuple(fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }))
    const records = fc.array(record, { maxLength: 8 })
    fc.assert(
      fc.property(
        records.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          const said = [all, other].map((told) => {
            const { cveOf, name } = knownAliases(recordsOf(told))
            const sightings = ids.map((id) => name(inPackage('pkg:npm/x@1', [id])))
            const { of } = aliasSets(sightings, cveOf)
            return sightings.map(of)
          })
          expect(said[0]).toEqual(said[1])
        },
      ),
    )
  })
})
