import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeLocation, endpointLocation, packageLocation } from '../../src/model/location.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { pack, unpack } from '../../src/packed/index.ts'
import { sightingsReader, type Found } from '../../src/sightings-in.ts'
import { aReport, aSighting } from '../support/builders.ts'

const throughThreads = (found: Found): Found => unpack(structuredClone(pack(found)))

const sightingsIn = sightingsReader({ mappings: [], roots: [], secretKey: 'k' })
const fixtures = join(import.meta.dirname, '..', 'fixtures/readers')
const read = (name: string): Found => {
  const bytes = readFileSync(join(fixtures, name))
  return sightingsIn({ path: name, sha256: '0'.repeat(64), size: bytes.length, chunks: () => [bytes] })
}
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))

describe('what was found in a file', () => {
  it.each(files)('comes out of %s as it went in', (name) => {
    const found = read(name)
    expect(throughThreads(found)).toStrictEqual(found)
  })

  it('comes out with every field that a sighting can have', () => {
    const everything = files.flatMap((name) => read(name).reports.flatMap(({ sightings }) => sightings))
    const used = (objects: readonly object[]): string[] =>
      [
        ...new Set(
          objects.flatMap((object) => Object.entries(object).flatMap(([name, value]) => (value == null ? [] : name))),
        ),
      ].sort()
    // Else the fixtures would prove nothing of the ones that are missing here.
    expect(used(everything)).toEqual(Object.keys(everything[0] ?? {}).sort())
    expect(used(everything.map(({ evidence }) => evidence))).toEqual(Object.keys(everything[0]?.evidence ?? {}).sort())
  })
})

/** Sightings through threads, alone in a report. */
const sent = (sightings: readonly Sighting[]): readonly Sighting[] =>
  throughThreads({ reports: [aReport({ sightings })], secrets: [] }).reports.flatMap((report) => report.sightings)

describe('a sighting', () => {
  it('keeps places of every kind and lines of any size', () => {
    const also = [
      codeLocation('a.js', 1, 2, 3),
      codeLocation('a.js', 2 ** 40),
      packageLocation('pkg:npm/a@1', 'package-lock.json', 'app:1'),
      packageLocation('pkg:npm/a@1'),
      endpointLocation('GET', '/a', 'q'),
      { type: 'workload', uri: 'pod/a' } as const,
    ]
    const given = [aSighting({ also })]
    expect(sent(given)[0]?.also).toStrictEqual(also)
  })

  it('shares behind what it shared before', () => {
    const { identifiers, evidence, ...rest } = aSighting({ identifiers: [{ scheme: 'cwe', value: 'CWE-89' }] })
    const [one, other] = sent([
      { ...rest, identifiers, evidence },
      { ...rest, identifiers, evidence: { ...evidence } },
    ])
    expect(other?.identifiers).toBe(one?.identifiers)
    expect(other?.evidence.tool).toBe(one?.evidence.tool)
    expect(other?.evidence).not.toBe(one?.evidence)
  })
})
