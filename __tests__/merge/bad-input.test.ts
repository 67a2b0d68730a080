import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aMergeContext, grouped, inCode, inPackage, lettered, line } from '../support/sightings.ts'

const merged = (...sightings: readonly Sighting[]) => merge(lettered(...sightings), aMergeContext())
const groups = (...sightings: readonly Sighting[]) => grouped(merged(...sightings))
const cve = 'CVE-2021-23337'

describe('what reports get wrong joins nothing that is two', () => {
  it('two reports of one tool on two commits: the same place is one, a place that moved is not guessed', () => {
    const old = (startLine: number): Sighting => inCode(line('src/a.js', startLine), { file: 'old.sarif' })
    const recent = (startLine: number): Sighting => inCode(line('src/a.js', startLine), { file: 'new.sarif' })
    expect(groups(old(10), old(40), recent(10), recent(52))).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('texts that are no package URL are names like any other', () => {
    const [same, other] = ['lodash 4.17.20', 'lodash 4.17.21'] as const
    expect(groups(inPackage(same, [cve]), inPackage(same, [cve], { tool: 'Trivy' }), inPackage(other, [cve]))).toEqual([
      ['a', 'b'],
      ['c'],
    ])
    expect(merged(inPackage('', [cve]), inPackage('pkg:', [cve]), inPackage('pkg:npm/%zz@1', [cve]))).toHaveLength(3)
  })

  it('parts that read alike when they are put together: 30 pairs of advisory and package, no two one', () => {
    const pairs = Array.from({ length: 30 }, (_, at) => {
      const text = 'a\nb'.repeat(13)
      return inPackage(text.slice(at + 1), [], { rule: text.slice(0, at + 1) })
    })
    const findings = merged(...pairs)
    expect(findings).toHaveLength(30)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(30)
  })

  it('50 000 results of one rule on one line and column are one flaw, in seconds', { timeout: 30_000 }, () => {
    const all = Array.from({ length: 50_000 }, () => inCode(line('src/a.js', 7, { startColumn: 1 })))
    const [only, ...others] = merge(all, aMergeContext())
    expect(others).toEqual([])
    expect(only?.evidence).toHaveLength(50_000)
  })
})
