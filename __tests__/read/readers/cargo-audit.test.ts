import { describe, expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

const crate = { name: 'time', version: '0.1.45' }
const report = (list: object[], warnings: object = {}): object => ({
  database: { 'advisory-count': 1 },
  lockfile: { 'dependency-count': 1 },
  vulnerabilities: { found: list.length > 0, count: list.length, list },
  warnings,
})
const advisory = { id: 'RUSTSEC-2020-0071', title: 'Flaw', aliases: ['CVE-2020-26235'] }

describe('cargo audit', () => {
  it('takes unmaintained and yanked crates for a matter of quality, and unsound code for a flaw', () => {
    const warning = (kind: string): object => ({ kind, advisory: null, package: crate })
    const drafts = draftsAs(
      'cargo-audit',
      report([], {
        unmaintained: [warning('unmaintained')],
        unsound: [warning('unsound')],
        yanked: [warning('yanked')],
      }),
    )
    expect(Object.entries(drafts).map(([pointer, { category }]) => [pointer, category])).toEqual([
      ['/warnings/unmaintained/0', 'quality'],
      ['/warnings/unsound/0', 'sca'],
      ['/warnings/yanked/0', 'quality'],
    ])
  })

  it.each([
    [['>=0.2.23'], '0.2.23'],
    [['^0.1.46', '>=0.2.23'], '0.1.46'],
    [[], undefined],
    [['<0.1.0'], undefined],
  ])('takes of the patched versions %j the closest, %s', (patched, version) => {
    const [draft] = Object.values(
      draftsAs('cargo-audit', report([{ advisory, versions: { patched }, package: crate }])),
    )
    expect(draft?.fix?.version).toBe(version)
  })
})
