import { describe, expect, it } from 'vitest'
import type { Location } from '../../src/model/location.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { groupFindings } from '../../src/summarise/groups.ts'
import { anEvidence, aRanked } from '../support/builders.ts'

let counter = 0
const of = (location: Location, more: Partial<Ranked> = {}): Ranked =>
  aRanked({ id: `f2:${counter++}`, location, evidence: [anEvidence({ location })], ...more })
const inPackage = (purl: string, version: string, more: Partial<Ranked> = {}): Ranked =>
  of({ type: 'package', purl, manifest: 'package-lock.json' }, { fix: { version }, category: 'sca', ...more })
const inCode = (path: string, more: Partial<Ranked> = {}): Ranked => of({ type: 'code', path, startLine: 1 }, more)

describe('one upgrade', () => {
  it('goes to the smallest version that closes all of its advisories', () => {
    const lodash = ['4.17.12', '4.17.21', '4.17.19'].map((version) => inPackage('pkg:npm/lodash@4.17.4', version))
    expect(groupFindings(lodash)).toEqual([
      {
        kind: 'upgrade',
        title: 'upgrade lodash to 4.17.21: closes 3 findings',
        findings: lodash.map(({ id }) => id),
        where: 'package-lock.json',
        package: 'pkg:npm/lodash',
        from: '4.17.4',
        to: '4.17.21',
      },
    ])
  })

  it('says so where the versions do not compare', () => {
    const openssl = ['1:3.0.11-1', '3.0.13-1~deb12u1'].map((version) =>
      inPackage('pkg:deb/debian/openssl@3.0.9', version),
    )
    const [group] = groupFindings(openssl)
    expect(group?.to).toBeNull()
    expect(group?.title).toContain('do not compare')
  })

  it('is of all packages that were built from one source', () => {
    const built = ['libssl3', 'openssl'].map((name) =>
      inPackage(`pkg:deb/debian/${name}@3.0.9?upstream=openssl`, '3.0.11'),
    )
    expect(groupFindings(built)).toMatchObject([{ package: 'pkg:deb/debian/openssl', to: '3.0.11' }])
  })

  it('needs two findings of one version in one place, and a fix', () => {
    const one = inPackage('pkg:npm/lodash@4.17.4', '4.17.21')
    const elsewhere = inPackage('pkg:npm/lodash@4.17.4', '4.17.21', {
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.4', manifest: 'web/package-lock.json' },
    })
    const { fix: _, ...unfixed } = inPackage('pkg:npm/lodash@4.17.4', '4.17.21')
    expect(groupFindings([one, elsewhere, inPackage('pkg:npm/lodash@3.0.0', '4.17.21'), unfixed])).toEqual([])
  })

  it('leaves out what its tools have dismissed', () => {
    const dismissed = anEvidence({ dismissed: { by: 'vex', justification: 'not affected' } })
    const [a, b] = ['1.1.0', '1.2.0'].map((version) => inPackage('pkg:npm/a@1.0.0', version))
    expect(groupFindings([a!, { ...b!, evidence: [dismissed] }])).toEqual([])
  })
})

describe('one rule', () => {
  it('through a file tree is one piece of work, in the folder that holds all', () => {
    const found = ['a/x/1.js', 'a/x/2.js', 'a/y/3.js', 'a/y/3.js', 'a/y/4.js'].map((path) => inCode(path))
    expect(groupFindings(found)).toMatchObject([
      { kind: 'rule', where: 'a', title: 'javascript.express.sql-injection in a/: 5 findings in 4 files' },
    ])
  })

  it('in a few places is not', () => {
    expect(groupFindings(['a.js', 'b.js', 'c.js', 'd.js'].map((path) => inCode(path)))).toEqual([])
    expect(groupFindings(Array.from({ length: 9 }, () => inCode('a.js')))).toEqual([])
  })
})

it('one secret in several places is one revocation', () => {
  const leaked = inCode('src/a.js', {
    category: 'secret',
    title: 'An AWS key',
    places: [{ type: 'code', path: 'src/b.js', startLine: 3 }],
  })
  expect(groupFindings([leaked, inCode('src/c.js', { category: 'secret' })])).toEqual([
    {
      kind: 'secret',
      title: 'revoke one secret (Semgrep: javascript.express.sql-injection): it stands in 2 places',
      findings: [leaked.id],
      where: 'src',
    },
  ])
})
