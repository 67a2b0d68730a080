import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const vulnerability = {
  VulnerabilityID: 'CVE-2024-1000',
  PkgName: 'lodash',
  InstalledVersion: '4.17.20',
  Severity: 'HIGH',
}
const report = (head: object, result: object): object => ({
  SchemaVersion: 2,
  ArtifactName: 'registry.example/app:1',
  ...head,
  Results: [
    { Target: 'web/package-lock.json', Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [vulnerability], ...result },
  ],
})

describe('Trivy', () => {
  it('names the image of an image scan and the lockfile of a file system scan', () => {
    expect(draftAs('trivy', report({ ArtifactType: 'filesystem', ArtifactName: '.' }, {}))).toMatchObject({
      category: 'sca',
      location: { purl: 'pkg:npm/lodash@4.17.20', manifest: 'web/package-lock.json' },
    })
    const image = draftAs(
      'trivy',
      report(
        { ArtifactType: 'container_image' },
        { Target: 'registry.example/app:1 (alpine 3.20)', Class: 'os-pkgs', Type: 'alpine' },
      ),
    )
    expect(image).toMatchObject({
      category: 'container',
      location: { purl: 'pkg:apk/alpine/lodash@4.17.20', image: 'registry.example/app:1' },
    })
    expect(image.location).toMatchObject({ type: 'package', manifest: undefined })
  })

  it('is a container scan or not, also where it found nothing', () => {
    const empty = (ArtifactType: string): unknown =>
      readAs('trivy', { SchemaVersion: 2, ArtifactName: 'a', ArtifactType }).category
    expect([empty('container_image'), empty('filesystem')]).toEqual(['container', 'sca'])
  })

  it('finds the name of an image that was scanned from a file', () => {
    const head = { ArtifactType: 'container_image', ArtifactName: '', Metadata: { RepoTags: [''] } }
    expect(draftAs('trivy', report(head, { Target: 'app:7 (debian 12.1)', Class: 'os-pkgs' })).location).toMatchObject({
      image: 'app:7',
    })
  })

  it('reads what versions before 0.20 wrote: the results and nothing else', () => {
    const old = [
      { Target: 'php-app/composer.lock', Vulnerabilities: null },
      { Target: 'node-app/package-lock.json', Vulnerabilities: [vulnerability] },
    ]
    expect(readAs('trivy', old)).toMatchObject({
      format: 'trivy',
      category: 'sca',
      health: 'ok',
      tool: { name: 'Trivy' },
    })
    expect(draftAs('trivy', old).location).toEqual({
      type: 'package',
      purl: 'pkg:npm/lodash@4.17.20',
      manifest: 'node-app/package-lock.json',
    })
    const image = [{ Target: 'app:7 (alpine 3.7.1)', Vulnerabilities: [{ ...vulnerability, PkgName: 'curl' }] }]
    expect(draftAs('trivy', image)).toMatchObject({
      category: 'container',
      location: { purl: 'pkg:apk/alpine/curl@4.17.20', image: 'app:7' },
    })
  })

  it('takes null in place of the vulnerabilities for none, in both forms', () => {
    const old = readAs('trivy', [{ Target: 'app:7 (alpine 3.10.2)', Vulnerabilities: null }])
    const now = readAs('trivy', report({}, { Vulnerabilities: null }))
    for (const { format, health, drafts } of [old, now])
      expect({ format, health, drafts }).toEqual({ format: 'trivy', health: 'ok', drafts: [] })
  })

  it('takes a report without results for clean', () => {
    for (const results of [null, [], undefined])
      expect(
        readAs('trivy', { SchemaVersion: 2, ArtifactName: 'a', ArtifactType: 'filesystem', Results: results }).health,
      ).toBe('ok')
  })

  it('says of which commit it is, where a repository was scanned', () => {
    const Commit = '0123456789abcdef0123456789abcdef01234567'
    expect(readAs('trivy', report({ ArtifactType: 'repository', Metadata: { Commit } }, {})).commit).toBe(Commit)
    expect(readAs('trivy', report({}, {}))).not.toHaveProperty('commit')
  })

  it('is of the kind of what it looked at: settings alone are no look at packages', () => {
    const kindOf = (classes: readonly string[], ArtifactType = 'repository') => {
      const Results = classes.map((Class) => ({ Target: 'a', Class }))
      return readAs('trivy', { SchemaVersion: 2, ArtifactName: '.', ArtifactType, Results }).category
    }
    expect(kindOf(['config', 'config'])).toBe('iac')
    expect(kindOf(['config', 'lang-pkgs'])).toBe('sca')
    expect(kindOf(['lang-pkgs'])).toBe('sca')
    expect(kindOf([])).toBe('sca')
    expect(kindOf(['os-pkgs', 'config'], 'container_image')).toBe('container')
  })
})
