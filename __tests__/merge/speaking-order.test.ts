import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSightings, inSpeakingOrder } from '../../src/merge/speaking-order.ts'
import { aTrace, atEndpoint, inCode, inPackage, line, sightingLists } from '../support/sightings.ts'

const dismissed = { by: 'tool', justification: 'nosemgrep' } as const

describe('the order in which sightings speak', () => {
  it('is standing before dismissed, code before package before endpoint, a static tool before an agent', () => {
    const order = [
      inCode(line('z.js', 99)),
      aTrace(line('a.js', 1)),
      inPackage('pkg:npm/x@1', ['CVE-2021-1111']),
      atEndpoint('http://h/a'),
      inCode(line('a.js', 1), { evidence: { dismissed } }),
    ]
    expect([...order].reverse().sort(compareSightings)).toEqual(order)
  })

  it('lets the one speak that points most narrowly, and a whole file last', () => {
    const order = [
      inCode(line('a.js', 9)),
      inCode(line('a.js', 8, { endLine: 9 })),
      inCode(line('a.js', 1, { endLine: 60 })),
      inCode(line('a.js')),
    ]
    expect([...order].reverse().sort(compareSightings)).toEqual(order)
  })

  it('is the same whether it is worked out once or for every comparison', () => {
    fc.assert(
      fc.property(sightingLists(), (list) => {
        expect(inSpeakingOrder(list).sightings).toEqual([...list].sort(compareSightings))
      }),
    )
  })

  it('is total: two that differ in anything do not come out equal', () => {
    fc.assert(
      fc.property(sightingLists(6), (list) => {
        const same = list.map((sighting) => ({
          ...sighting,
          evidence: { ...sighting.evidence, source: { file: 'f', sha256: '', pointer: '/0' } },
        }))
        for (const a of same)
          for (const b of same) {
            expect(Math.sign(compareSightings(a, b))).toBe(-Math.sign(compareSightings(b, a)) + 0)
            if (compareSightings(a, b) === 0) expect(a).toEqual(b)
          }
      }),
    )
  })
})
