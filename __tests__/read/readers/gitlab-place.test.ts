import { describe, expect, it } from 'vitest'
import { gitlabCategory, gitlabKind, gitlabPlace } from '../../../src/read/readers/gitlab-place.ts'
import { GitlabVulnerability } from '../../../src/read/readers/gitlab-vulnerability.ts'

const entry = (fields: object): GitlabVulnerability =>
  GitlabVulnerability.parse({ identifiers: [{ type: 'x', value: 'x' }], location: {}, ...fields })
const dependency = { package: { name: 'org.acme/lib' }, version: '1.0' }

describe('the kind of a vulnerability of GitLab', () => {
  it('is that of the scan, else that of the entry, else told by its place', () => {
    expect(gitlabKind(entry({ category: 'sast' }), 'dast')).toBe('dast')
    expect(gitlabKind(entry({ category: 'secret_detection' }), null)).toBe('secret')
    expect(gitlabKind(entry({ location: { image: 'a:1', dependency } }), null)).toBe('container')
    expect(gitlabKind(entry({ location: { file: 'pom.xml', dependency } }), null)).toBe('sca')
    expect(gitlabKind(entry({ location: { hostname: 'https://a.example', path: '/' } }), null)).toBe('dast')
    expect(gitlabKind(entry({ location: { file: 'a.js' } }), null)).toBe('sast')
  })

  it('is a secret or infrastructure where the scanner is one for it', () => {
    expect(gitlabKind(entry({ identifiers: [{ type: 'gitleaks_rule_id', value: 'PKCS8' }] }), null)).toBe('secret')
    expect(gitlabKind(entry({ scanner: { id: 'kics', name: 'KICS' } }), 'sast')).toBe('iac')
  })

  it('is not known of a scan type it does not know', () => {
    expect(gitlabCategory('constructor')).toBeUndefined()
    expect(gitlabCategory('cluster_image_scanning')).toBe('container')
  })
})

describe('the place of a vulnerability of GitLab', () => {
  it('has the ecosystem of its file’s package manager, else of its name', () => {
    const at = (file: string, managers: [string, string][] = []): unknown =>
      gitlabPlace(entry({ location: { file, dependency } }), new Map(managers))
    expect(at('x/deps.txt', [['x/deps.txt', 'gradle']])).toMatchObject({
      purl: 'pkg:maven/org.acme/lib@1.0',
      manifest: 'x/deps.txt',
    })
    expect(at('composer.lock')).toMatchObject({ purl: 'pkg:composer/org.acme/lib@1.0' })
  })

  it('has the distribution of its image, else what its version tells', () => {
    const at = (operating_system: string, version: string): unknown =>
      gitlabPlace(
        entry({ location: { image: 'a:1', operating_system, dependency: { package: { name: 'curl' }, version } } }),
        new Map(),
      )
    expect(at('debian 11.2', '7.74.0-1.3')).toMatchObject({ purl: 'pkg:deb/debian/curl@7.74.0-1.3', image: 'a:1' })
    expect(at('Unknown', '7.80.0-r0')).toMatchObject({ purl: 'pkg:apk/alpine/curl@7.80.0-r0' })
    expect(at('Unknown', '7.80.0')).toMatchObject({ purl: 'pkg:generic/curl@7.80.0' })
  })

  it('is an endpoint with its parameter, or lines of code', () => {
    const location = { hostname: 'https://a.example', path: '/x', method: 'post', param: 'q' }
    expect(gitlabPlace(entry({ location }), new Map())).toEqual({
      type: 'endpoint',
      method: 'POST',
      url: 'https://a.example/x',
      parameter: 'q',
    })
    expect(gitlabPlace(entry({ location: { file: 'a.js', start_line: 3, end_line: 4 } }), new Map())).toMatchObject({
      startLine: 3,
      endLine: 4,
    })
  })
})
