import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aliasSets } from '../../src/merge/advisories.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { ids, inPackage } from '../support/sightings.ts'

const names = (...lists: readonly (readonly string[])[]): string[] => {
  const sightings = lists.map((identifiers) => inPackage('pkg:npm/x@1', identifiers))
  const { of } = aliasSets(sightings)
  return sightings.map(of)
}
const [cve1, cve2, ghsa, go] = ['CVE-2021-1111', 'CVE-2021-2222', 'GHSA-2222-3333-4444', 'GO-2021-0113'] as const

describe('the alias sets of a run', () => {
  it('follow what the reports say, from one to the next', () => {
    expect(names([cve1, ghsa], [ghsa, go], [go])).toEqual([cve1, cve1, cve1])
  })

  it('are shown as CVE, else GHSA, else the ecosystem’s id', () => {
    expect(names([go, ghsa], [go])).toEqual([ghsa, ghsa])
    expect(names([go])).toEqual([go])
  })

  it('never hold two CVEs, whatever one report claims', () => {
    expect(names([ghsa, cve1], [ghsa, cve2])).toEqual([cve1, cve2])
    expect(names([ghsa, cve1], [go, cve2], [ghsa, go])).not.toEqual([cve1, cve1, cve1])
  })

  it('do not take the umbrella of a distribution for an alias of one of its CVEs', () => {
    expect(names(['DSA-5000-1', cve1, cve2], [cve1], [cve2])).toEqual(['DSA-5000-1', cve1, cve2])
  })

  it('know an umbrella also where each entry names one of its CVEs', () => {
    expect(names(['DSA-5000-1', cve1], ['DSA-5000-1', cve2], ['DSA-5000-1'])).toEqual([cve1, cve2, 'DSA-5000-1'])
  })

  it('do not answer an entry of several CVEs with the first of them', () => {
    const several = inPackage('pkg:npm/x@1', [cve1, cve2], { rule: 'plugin 4711' })
    const { of } = aliasSets([several, inPackage('pkg:npm/x@1', [cve1])])
    expect(of(several)).not.toBe(cve1)
  })

  it('do not learn from an entry of several CVEs which of them its other ids belong to', () => {
    expect(names([ghsa, cve1, cve2], [ghsa])[1]).toBe(ghsa)
    expect(names([ghsa, cve1, cve2], [ghsa, cve2], [ghsa])[2]).toBe(cve2)
  })

  it('join two tools that list the same several CVEs', () => {
    const lists = ['plugin 4711', 'check 12'].map((rule) => inPackage('pkg:npm/x@1', [cve1, cve2], { rule }))
    const { of } = aliasSets(lists)
    expect(new Set(lists.map(of)).size).toBe(1)
  })

  it('take the rule where a report names no id', () => {
    expect(names(['rule 7'])).toEqual(['rule 7'])
  })

  it('do not join by CWE: it names a weakness, not a flaw', () => {
    const [a, b] = [inPackage('pkg:npm/x@1', [cve1, 'CWE-79']), inPackage('pkg:npm/x@1', [cve2, 'CWE-79'])] as const
    const { of } = aliasSets([a, b])
    expect(of(a)).not.toBe(of(b))
  })
})

const pool = [cve1, cve2, 'CVE-2021-3333', ghsa, 'GHSA-5555-6666-7777', go, 'DSA-5000-1']
const lists = fc.array(fc.uniqueArray(fc.constantFrom(...pool), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 10,
})
const cvesOf = (sighting: Sighting): string[] =>
  sighting.identifiers.filter(({ scheme }) => scheme === 'cve').map(({ value }) => value)

it('whose CVE differs differs, whatever the others say', () => {
  fc.assert(
    fc.property(lists, (identifiers) => {
      const sightings = identifiers.map((list) => inPackage('pkg:npm/x@1', list))
      const { of } = aliasSets(sightings)
      for (const sighting of sightings) {
        const [own, ...further] = cvesOf(sighting)
        if (own !== undefined && further.length === 0) expect(of(sighting)).toBe(own)
      }
    }),
  )
})

it('the order of the input never shows', () => {
  const shuffled = lists.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const [first, second] = [all, other].map((some) => aliasSets(some.map((list) => inPackage('pkg:npm/x@1', list))))
      for (const list of all) {
        const sighting = inPackage('pkg:npm/x@1', list)
        expect(second?.of(sighting)).toBe(first?.of(sighting))
      }
    }),
  )
})

it('an id that nobody names beside another stands for itself', () => {
  const { of } = aliasSets([])
  expect(of(inPackage('pkg:npm/x@1', [cve1], { rest: { identifiers: ids(cve1) } }))).toBe(cve1)
})
