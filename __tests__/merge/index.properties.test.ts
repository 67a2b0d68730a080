import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aMergeContext, shuffledLists, sightingLists } from '../support/sightings.ts'

const merged = (sightings: readonly Sighting[]): readonly Finding[] => merge(sightings, aMergeContext())

describe('merge', () => {
  it('does not show the order of its input', () => {
    fc.assert(
      fc.property(shuffledLists(), ([list, shuffled]) => {
        expect(merged(shuffled)).toEqual(merged(list))
      }),
      { numRuns: 300 },
    )
  })

  it('loses no sighting and counts none twice', () => {
    fc.assert(
      fc.property(sightingLists(), (list) => {
        const pointers = merged(list).flatMap(({ evidence }) => evidence.map(({ source }) => source.pointer))
        expect([...pointers].sort()).toEqual(list.map(({ evidence }) => evidence.source.pointer).sort())
      }),
    )
  })

  it('gives every finding an id of its own', () => {
    fc.assert(
      fc.property(sightingLists(), (list) => {
        const ids = merged(list).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('gives a reason for every join, and none for what stands alone', () => {
    fc.assert(
      fc.property(sightingLists(), (list) => {
        for (const { evidence, joined } of merged(list)) expect(joined.length > 0).toBe(evidence.length > 1)
      }),
    )
  })

  it('never joins two static results that one tool tells apart by line', () => {
    fc.assert(
      fc.property(sightingLists(), (list) => {
        for (const { evidence } of merged(list)) {
          const places = new Map<string, string>()
          for (const { tool, category, location } of evidence) {
            if (category !== 'sast' || location.type !== 'code') continue
            const { startLine = 0, endLine = startLine, startColumn } = location
            const place = JSON.stringify([startLine, endLine, startColumn])
            expect(places.get(tool.name) ?? place).toBe(place)
            places.set(tool.name, place)
          }
        }
      }),
    )
  })

  it('of a repeated report adds evidence and no finding', () => {
    fc.assert(
      fc.property(sightingLists(12), (list) => {
        const again = list.map((sighting) => ({
          ...sighting,
          evidence: { ...sighting.evidence, source: { ...sighting.evidence.source, file: 'again.json' } },
        }))
        expect(merged([...list, ...again]).map(({ id }) => id)).toEqual(merged(list).map(({ id }) => id))
      }),
    )
  })
})
