import { describe, expect, it } from 'vitest'
import { flowSteps, scaIdentifiers, semgrepReach } from '../../../src/read/readers/semgrep-evidence.ts'

const level = (sca: object, metadata: Record<string, unknown> = {}): string | undefined =>
  semgrepReach({ extra: { metadata, sca_info: sca } })[0]?.level

describe('reachability of Semgrep Supply Chain', () => {
  it.each([
    ['DirectReachable', 'call_path'],
    [['TransitiveReachable', {}], 'call_path'],
    [['TransitiveUnreachable', {}], 'no_path'],
    [['TransitiveUndetermined', {}], 'unknown'],
    [['LockfileOnlyMatch', 'direct'], 'present'],
  ])('kind %j is %s', (kind, expected) => {
    expect(level({ kind, reachable: true, reachability_rule: true })).toBe(expected)
  })

  it('does not believe "reachable" of a rule that only compares versions', () => {
    expect(
      level({ reachable: true, reachability_rule: true, kind: 'DirectReachable' }, { 'sca-kind': 'upgrade-only' }),
    ).toBe('present')
    expect(level({ reachable: true, reachability_rule: true }, { 'sca-kind': 'legacy' })).toBe('unknown')
    expect(level({ reachable: true, reachability_rule: false })).toBe('present')
  })

  it('takes "not reachable" for a denial only under a rule that looked', () => {
    expect(level({ reachable: false, reachability_rule: true })).toBe('no_path')
    expect(level({ reachable: false, reachability_rule: false })).toBe('present')
  })

  it('claims nothing where neither a trace nor a dependency is given', () => {
    expect(semgrepReach({ extra: {} })).toEqual([])
    expect(flowSteps('no trace')).toEqual([])
  })

  it('finds advisory ids under every key the rules use', () => {
    expect(scaIdentifiers({ ghsa: 'GHSA-1', cve: ['CVE-2', 3] })).toEqual(['CVE-2', 'GHSA-1'])
    expect(scaIdentifiers(null)).toEqual([])
  })
})
