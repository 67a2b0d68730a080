import { describe, expect, it } from 'vitest'
import { aLockfile } from '../support/lockfiles.ts'
import { answer, touched } from '../support/package-in-change.ts'

describe('where the report names a manifest', () => {
  it('what it inherits from files above it counts: of a parent pom the versions it manages, and its properties', () => {
    const parent = (version: string, property = '1'): string =>
      `<project><properties><x.version>${property}</x.version></properties><dependencyManagement><dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId><version>${version}</version></dependency></dependencies></dependencyManagement></project>`
    const place = { purl: 'pkg:maven/a/b@1', manifest: 'web/pom.xml' }
    expect(answer(place, [aLockfile('pom.xml', parent('2'), parent('1'))])).toBe(true)
    expect(answer(place, [aLockfile('pom.xml', parent('1'), parent('1', '2'))])).toBe(false)
    const other = { ...place, purl: 'pkg:maven/c/d@1' }
    expect(answer(other, [aLockfile('pom.xml', parent('1'), parent('1', '2'))])).toBe('unknown')
    expect(answer(place, [aLockfile('api/pom.xml', parent('2'), parent('1'))])).toBe(false)
  })

  it.each([
    ['pkg:nuget/a@1', 'src/Shop/Shop.csproj', 'Directory.Packages.props'],
    ['pkg:maven/a/b@1', 'build.gradle', 'gradle/libs.versions.toml'],
    ['pkg:maven/a/b@1', 'shop/app/build.gradle.kts', 'shop/buildSrc/src/main/kotlin/Versions.kt'],
  ])('what it inherits from a file that nobody reads is unknown: %s of %s, %s', (purl, manifest, above) => {
    expect(answer({ purl, manifest }, [], { others: [touched(above)] })).toBe('unknown')
    expect(answer({ purl, manifest }, [], { others: [touched(`elsewhere/${above}`)] })).toBe(false)
  })
})
