import { describe, expect, it } from 'vitest'
import { identifierJoiner } from '../../src/merge/joined-identifiers.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { ids, inPackage } from '../support/sightings.ts'

type Some = readonly [Sighting, ...Sighting[]]
const of = (...lists: readonly Sighting['identifiers'][]): Some =>
  lists.map((identifiers) => ({ ...inPackage('pkg:npm/x@1', []), identifiers })) as unknown as Some // never empty here
const values = (identifiers: Sighting['identifiers']): string[] => identifiers.map(({ value }) => value)

describe('the identifiers of several sightings', () => {
  const [cve, both, cwe] = [ids('CVE-2021-1111'), ids('CVE-2021-1111', 'GHSA-2222-3333-4444'), ids('CWE-89')]

  it('are each there once, CVE first, whoever names them', () => {
    const join = identifierJoiner()
    expect(values(join(of(cwe, both, cve)))).toEqual(['CVE-2021-1111', 'GHSA-2222-3333-4444', 'CWE-89'])
    expect(values(join(of(cve, cwe)))).toEqual(['CVE-2021-1111', 'CWE-89'])
  })

  it('are the list itself where all say the same, and what was joined before is the same list again', () => {
    const join = identifierJoiner()
    expect(join(of(cve, cve))).toBe(cve)
    expect(join(of(both, cve))).toBe(both)
    const joined = join(of(cve, cwe))
    expect(join(of(cve, cve, cwe))).toBe(joined)
    expect(join(of(cve, cwe))).toBe(joined)
    expect(join(of(cwe, cve))).toEqual(joined)
  })

  it('are joined for many sightings as for few', () => {
    const many = Array.from({ length: 20 }, (_, n) => ids(`CVE-2021-${1000 + n}`))
    expect(values(identifierJoiner()(of(...many)))).toHaveLength(20)
  })
})
