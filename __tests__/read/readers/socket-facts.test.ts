import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const component = (more: object): object => ({
  components: [{ id: '1', type: 'npm', name: 'a', version: '1.0', direct: true, dev: false, ...more }],
})
const vulnerable = (...results: readonly object[]): object =>
  component({
    vulnerabilities: [{ ghsaId: 'GHSA-1', range: '<2' }],
    reachability: [
      { ghsa_id: 'GHSA-1', reachability: results },
      { ghsa_id: 'GHSA-2', reachability: [{ type: 'reachable', matches: { type: 'function-level' } }] },
    ],
  })
const claimsOf = (...results: readonly object[]) =>
  draftAs('socket-facts', vulnerable(...results)).reach?.map(({ level, granularity }) => [level, granularity])

describe('Socket’s facts', () => {
  it.each([
    [{ type: 'reachable', matches: { type: 'function-level' } }, 'call_path', 'symbol'],
    [{ type: 'reachable', matches: { type: 'class-level' } }, 'symbol_present', 'class'],
    [{ type: 'reachable' }, 'symbol_present', 'class'],
    [{ type: 'maybe_reachable' }, 'package_imported', 'package'],
    [{ type: 'unreachable' }, 'no_path', 'symbol'],
  ])('take %j for %s', (result, level, granularity) => {
    expect(claimsOf(result)).toEqual([[level, granularity]])
  })

  it.each([
    { type: 'unreachable', truncated: true },
    { type: 'direct_dependency' },
    { type: 'pending' },
    { type: 'error' },
    { type: 'missing_support' },
    { type: 'undeterminable_reachability' },
    { type: 'unknown' },
  ])('take %j for nothing known', (result) => {
    expect(claimsOf(result)).toEqual([])
  })

  it('say that there is no path only where every workspace was looked through', () => {
    expect(claimsOf({ type: 'unreachable' }, { type: 'unreachable' })).toHaveLength(2)
    expect(claimsOf({ type: 'unreachable' }, { type: 'error' })).toEqual([])
    expect(claimsOf({ type: 'reachable', matches: { type: 'function-level' } }, { type: 'error' })).toEqual([
      ['call_path', 'symbol'],
    ])
  })

  it.each([
    [{ namespace: '@acme' }, 'pkg:npm/%40acme/a@1.0'],
    [{ type: 'maven', namespace: 'org.acme' }, 'pkg:maven/org.acme/a@1.0'],
    [{ type: 'golang', namespace: 'github.com/acme' }, 'pkg:golang/github.com/acme/a@1.0'],
  ])('know the package of %j', (more, purl) => {
    const whole = component({ ...more, vulnerabilities: [{ ghsaId: 'GHSA-1' }] })
    expect(draftAs('socket-facts', whole).location).toMatchObject({ purl })
  })

  it('are clean where no component has a known vulnerability', () => {
    expect(readAs('socket-facts', component({}))).toMatchObject({ health: 'ok', drafts: [] })
  })
})
