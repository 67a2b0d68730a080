import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const library = {
  name: 'a-1.0.tgz',
  type: 'NODE_PACKAGED_MODULE',
  groupId: '@acme/a',
  artifactId: 'a-1.0.tgz',
  version: '1.0',
}
const inventory = (changes: object, vulnerability: object = {}): object => ({
  projectVitals: { name: 'shop' },
  libraries: [{ ...library, vulnerabilities: [{ name: 'CVE-2024-1000', ...vulnerability }], ...changes }],
})

describe('Mend', () => {
  it.each([
    [{}, 'pkg:npm/%40acme/a@1.0'],
    [{ type: 'MAVEN_ARTIFACT', groupId: 'org.acme', artifactId: 'a' }, 'pkg:maven/org.acme/a@1.0'],
    [{ type: 'SOURCE_LIBRARY', groupId: 'acme', artifactId: 'a' }, 'pkg:generic/acme/a@1.0'],
  ])('knows the package of %j', (changes, purl) => {
    expect(draftAs('mend-json', inventory(changes)).location).toMatchObject({ purl })
  })

  it('takes the severity of CVSS 3 before that of CVSS 2', () => {
    expect(
      draftAs(
        'mend-json',
        inventory({}, { severity: 'HIGH', score: 7.5, cvss3_severity: 'CRITICAL', cvss3_score: 9.8 }),
      ).severity,
    ).toEqual({ word: 'CRITICAL', score: 9.8, vectors: [] })
  })

  it('names a fixed version only where the advice is one version', () => {
    const fix = (fixResolution: string): unknown =>
      draftAs('mend-json', inventory({}, { topFix: { fixResolution } })).fix
    expect(fix('Upgrade to version 3.6.0')).toMatchObject({ version: '3.6.0' })
    expect(fix('Upgrade to version lodash - 4.17.21,other - 1.0')).toMatchObject({ version: undefined })
  })

  it('counts no sound library as an entry', () => {
    expect(readAs('mend-json', inventory({ vulnerabilities: [] }))).toMatchObject({ health: 'ok', counts: { read: 0 } })
  })
})
