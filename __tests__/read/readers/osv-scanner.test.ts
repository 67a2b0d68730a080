import { describe, expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

type Changes = {
  readonly name?: string
  readonly ecosystem?: string
  readonly version?: string
  readonly rest?: object
  readonly vulnerability?: object
  readonly group?: object
}

const report = ({
  name = 'golang.org/x/text',
  ecosystem = 'Go',
  version = '0.3.5',
  rest,
  vulnerability,
  group,
}: Changes = {}): object => ({
  results: [
    {
      source: { path: 'inventory/go.mod', type: 'lockfile' },
      packages: [
        {
          package: { name, version, ecosystem },
          vulnerabilities: [
            { id: 'GO-2021-0113', aliases: ['CVE-2021-38561'], summary: 'Out-of-bounds read', ...vulnerability },
          ],
          groups: [{ ids: ['GO-2021-0113'], max_severity: '7.5', ...group }],
          ...rest,
        },
      ],
    },
  ],
})
const first = (changes: Changes = {}): ReturnType<typeof draftsAs>[string] | undefined =>
  draftsAs('osv-scanner', report(changes))['/results/0/packages/0/vulnerabilities/0']
const called = (value: boolean, key = 'experimental_analysis'): object => ({
  [key]: { 'GO-2021-0113': { called: value, unimportant: false } },
})

describe('OSV-Scanner', () => {
  it('believes call analysis of Go and Rust, under the old name, too', () => {
    expect(first({ group: called(true) })?.reach).toMatchObject([
      { level: 'call_path', method: 'callgraph', original: 'called: true' },
    ])
    expect(first({ group: called(false) })?.reach).toMatchObject([{ level: 'no_path' }])
    expect(first({ group: called(true, 'experimentalAnalysis') })?.reach).toMatchObject([{ level: 'call_path' }])
    expect(first({ ecosystem: 'crates.io', name: 'smallvec', group: called(true) })?.reach).toMatchObject([
      { level: 'symbol_present' },
    ])
  })

  it('does not believe it of anything else: `called` is written there, too, and nothing was analysed', () => {
    expect(first({ ecosystem: 'Debian:12', group: called(true) })?.reach).toEqual([])
    expect(first({ ecosystem: 'Maven', group: called(true) })?.reach).toEqual([])
    expect(first({})?.reach).toEqual([])
  })

  it('takes what a distribution calls unimportant for information', () => {
    const group = { experimental_analysis: { 'GO-2021-0113': { called: true, unimportant: true } } }
    expect(first({ ecosystem: 'Debian:12', group })?.severity.word).toBe('unimportant')
  })

  it.each([
    [['dev'], 'development'],
    [['development', 'test'], 'development'],
    [['dev', 'default'], 'runtime'],
    [['optional'], undefined],
    [[], undefined],
  ])('groups %j mean scope %s', (dependency_groups, scope) => {
    expect(first({ rest: { dependency_groups } })?.scope).toBe(scope)
  })

  it('names the source as manifest and picks the fix of this package above the installed version', () => {
    const affected = [
      {
        package: { name: 'stdlib', ecosystem: 'Go' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.17.10' }] }],
      },
      {
        package: { name: 'golang.org/x/text', ecosystem: 'Go' },
        ranges: [
          { type: 'SEMVER', events: [{ fixed: '0.3.3' }, { fixed: '0.3.7' }] },
          { type: 'GIT', events: [{ fixed: 'abc' }] },
        ],
      },
    ]
    expect(first({ vulnerability: { affected } })).toMatchObject({
      location: { purl: 'pkg:golang/golang.org/x/text@0.3.5', manifest: 'inventory/go.mod' },
      fix: { version: '0.3.7' },
    })
  })

  it('takes the upstream id of a distribution record for the same flaw only where it copies one CVE', () => {
    expect(
      first({ vulnerability: { id: 'DEBIAN-CVE-2024-1000', aliases: [], upstream: ['CVE-2024-1000'] } })?.identifiers,
    ).toContain('CVE-2024-1000')
    expect(
      first({ vulnerability: { id: 'DSA-5000-1', aliases: [], upstream: ['CVE-2024-1000', 'CVE-2024-1001'] } })
        ?.identifiers,
    ).toEqual(['DSA-5000-1'])
  })

  it('reads licence violations into their own category', () => {
    const found = draftsAs('osv-scanner', report({ rest: { license_violations: ['GPL-3.0'] } }))
    expect(found['/results/0/packages/0/license_violations/0']).toMatchObject({
      category: 'license',
      ruleId: 'GPL-3.0',
    })
  })

  it('names a checked-out repository by its folder and commit', () => {
    const results = [
      {
        source: { path: '/src/libfoo/', type: 'git' },
        packages: [
          {
            package: { name: '', version: '', ecosystem: '', commit: 'f5f3c22' },
            vulnerabilities: [{ id: 'OSV-2020-1' }],
          },
        ],
      },
    ]
    expect(Object.values(draftsAs('osv-scanner', { results }))[0]?.location).toMatchObject({
      purl: 'pkg:generic/libfoo@f5f3c22',
    })
  })

  it('takes the fix of another release of the distribution for none of this one', () => {
    const affected = ['Debian:11', 'Debian:12'].map((ecosystem, index) => ({
      package: { name: 'openssl', ecosystem },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, ...(index === 0 ? [] : [{ fixed: '3.0.11-1' }])] }],
    }))
    const fixFor = (ecosystem: string) =>
      Object.values(
        draftsAs(
          'osv-scanner',
          report({ name: 'openssl', ecosystem, version: '1.1.1n-0', vulnerability: { id: 'DSA-1', affected } }),
        ),
      )[0]?.fix
    expect(fixFor('Debian:11')).toBeUndefined()
    expect(fixFor('Debian:12')).toEqual({ version: '3.0.11-1' })
  })
})
