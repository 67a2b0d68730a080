import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import { isMeant, type Overrides } from '../../src/merge/overrides.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aMergeContext, atEndpoint, grouped, inCode, inPackage, lettered, line } from '../support/sightings.ts'

const merged = (sightings: readonly Sighting[], overrides: Partial<Overrides>) =>
  merge(lettered(...sightings), aMergeContext({ overrides: { same: [], different: [], ...overrides } }))
const semgrep = inCode(line('src/a.js', 4), { rule: 'one' })
const codeql = inCode(line('src/a.js', 4), { tool: 'CodeQL', rule: 'two' })

describe('a selector', () => {
  it('means what agrees with everything it says', () => {
    expect(isMeant(semgrep, { tool: 'SEMGREP', rule: 'one', path: 'src/*.js' })).toBe(true)
    expect(isMeant(semgrep, { tool: 'Semgrep', rule: 'two' })).toBe(false)
    expect(isMeant(semgrep, { path: 'lib/**' })).toBe(false)
    const lodash = inPackage('pkg:npm/lodash@4.17.20', ['CVE-2021-23337'])
    expect(isMeant(lodash, { advisory: 'cve-2021-23337', package: 'pkg:npm/lodash' })).toBe(true)
    expect(isMeant(lodash, { package: 'pkg:npm/lodash@4.17.21' })).toBe(false)
  })
})

describe('a policy', () => {
  it('keeps apart what would be one', () => {
    expect(grouped(merged([semgrep, codeql], {}))).toEqual([['a', 'b']])
    expect(grouped(merged([semgrep, codeql], { different: [[{ rule: 'one' }, { rule: 'two' }]] }))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  it('keeps apart by way of a third as well', () => {
    const third = inCode(line('src/a.js', 4), { tool: 'njsscan', rule: 'three' })
    const groups = grouped(merged([semgrep, codeql, third], { different: [[{ rule: 'one' }, { rule: 'two' }]] }))
    expect(groups).toHaveLength(2)
  })

  it('makes rules of two names one weakness, at one place and nowhere else', () => {
    const own = (rule: string, at: number, tool: string): Sighting =>
      inCode(line('src/a.js', at), { tool, rule, rest: { family: null } })
    const sightings = [own('x', 4, 'Semgrep'), own('y', 4, 'CodeQL'), own('y', 40, 'CodeQL')]
    expect(grouped(merged(sightings, {}))).toHaveLength(3)
    expect(grouped(merged(sightings, { same: [[{ rule: 'x' }, { rule: 'y' }]] }))).toEqual([['a', 'b'], ['c']])
  })

  it('joins findings by their ids, whatever told them apart, and says that it was the policy', () => {
    const far = [inCode(line('src/a.js', 4)), inCode(line('src/b.js', 90), { tool: 'CodeQL' })]
    const ids = merged(far, {}).map(({ id }) => id)
    const [one, ...others] = merged(far, { same: [ids] })
    expect(others).toEqual([])
    expect(ids).toContain(one?.id)
    expect(one?.joined.map(({ reason }) => reason)).toEqual(['same-by-policy'])
  })

  it('that names ids nobody has changes nothing', () => {
    const unknown = ['f2:00000000000000000000', 'f2:00000000000000000001']
    expect(merged([semgrep, atEndpoint('http://h/')], { same: [unknown] })).toEqual(
      merged([semgrep, atEndpoint('http://h/')], {}),
    )
  })
})
