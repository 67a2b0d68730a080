import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftOf, inFile, type RunOf } from '../../support/sarif.ts'

const shown = ({ category, location, fix, identifiers }: Draft): unknown => ({ category, location, fix, identifiers })

describe('Trivy', () => {
  const message = (name: string, version: string, fixed = ''): object => ({
    text: `Package: ${name}\nInstalled Version: ${version}\nVulnerability CVE-2023-0001\nSeverity: LOW\nFixed Version: ${fixed}\nLink: [CVE-2023-0001](https://acme.example)`,
  })
  const system = { id: 'CVE-2023-0001', name: 'OsPackageVulnerability' }
  const image = { imageName: 'registry.example/app:1.2' }

  it('names package, version and fix in the message, and the image in the run', () => {
    const run = { tool: 'Trivy', rule: system, properties: image }
    const result = {
      ruleId: 'CVE-2023-0001',
      message: message('libc6', '2.36-9+deb12u1', '2.36-9+deb12u3'),
      locations: [inFile('library/nginx', 1)],
    }
    expect(shown(draftOf(result, run))).toEqual({
      category: 'container',
      location: { type: 'package', purl: 'pkg:deb/debian/libc6@2.36-9+deb12u1', image: 'registry.example/app:1.2' },
      fix: { version: '2.36-9+deb12u3' },
      identifiers: ['CVE-2023-0001'],
    })
  })

  it('says by its rules from which distribution a package without marks comes', () => {
    const help = (name: string, fixed: string): object => ({
      text: `Vulnerability X\nSeverity: LOW\nPackage: ${name}\nFixed Version: ${fixed}\nLink: x`,
    })
    const rules = [
      { ...system, help: help('busybox', '1.36.1-r2') },
      { id: 'CVE-2', name: system.name, help: help('zlib', '1.2.13-r1') },
      { id: 'CVE-3', name: system.name, help: help('libc6', '') },
    ]
    const result = { ruleId: 'CVE-2023-0001', message: message('scanelf', '1.3.7'), locations: [] }
    expect(draftOf(result, { tool: 'Trivy', rules }).location).toMatchObject({ purl: 'pkg:apk/alpine/scanelf@1.3.7' })
    expect(draftOf(result, { tool: 'Trivy', rules: [system] }).location).toMatchObject({
      purl: 'pkg:generic/scanelf@1.3.7',
    })
  })

  it('points at the lockfile of a language package, which tells the ecosystem', () => {
    const rule = { id: 'CVE-2023-0001', name: 'LanguageSpecificPackageVulnerability' }
    const result = {
      ruleId: 'CVE-2023-0001',
      message: message('lodash', '4.17.20', '4.17.21, 5.0.0'),
      locations: [inFile('web/package-lock.json', 12)],
    }
    expect(shown(draftOf(result, { tool: 'Trivy', rule }))).toMatchObject({
      category: 'sca',
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'web/package-lock.json' },
      fix: { version: '4.17.21' },
    })
  })

  it('also reports misconfigurations and secrets, which are no packages', () => {
    const rule = {
      id: 'AVD-1',
      name: 'Misconfiguration',
      shortDescription: { text: 'Set an expiry date' },
      properties: { tags: ['misconfiguration'] },
    }
    const text =
      'Artifact: main.tf\nType: terraform\nVulnerability AVD-1\nSeverity: MEDIUM\nMessage: Key should expire.'
    expect(
      draftOf({ ruleId: 'AVD-1', message: { text }, locations: [inFile('main.tf', 3)] }, { tool: 'Trivy', rule }),
    ).toMatchObject({
      category: 'iac',
      title: 'Set an expiry date',
      severity: { word: 'MEDIUM' },
      location: { type: 'code', path: 'main.tf', startLine: 3 },
    })
  })
})

it('Trivy’s template says all in the help of the rule', () => {
  const text =
    'Vulnerability CVE-2023-0001\nSeverity: HIGH\nPackage: lodash\nInstalled Version: 4.17.20\nFixed Version: 4.17.21\n'
  const rule = { id: '[HIGH] CVE-2023-0001', name: 'dockerfile_scan', help: { text } }
  expect(draftOf({ ruleId: rule.id, locations: [inFile('yarn.lock')] }, { tool: 'Trivy', rule })).toMatchObject({
    severity: { word: 'HIGH' },
    location: { purl: 'pkg:npm/lodash@4.17.20' },
    identifiers: ['[HIGH] CVE-2023-0001', 'CVE-2023-0001'],
    fix: { version: '4.17.21' },
  })
})

describe('Grype', () => {
  const digest = 'a'.repeat(64)
  const help = {
    text: 'Vulnerability CVE-2005-2541\nSeverity: low\nPackage: tar\nVersion: 1.34+dfsg-1.2\nFix Version: 1.35\nType: deb\nLocation: /usr/share/doc/tar/copyright\nData Namespace: debian:distro:debian:12\nLink: x',
  }
  const rule = {
    id: 'CVE-2005-2541-tar',
    help,
    shortDescription: { text: 'CVE-2005-2541 low vulnerability for tar package' },
    fullDescription: { text: 'Tar does not warn the user.' },
  }

  it('names all in the help of the rule, and the image in front of the layer', () => {
    const location = {
      physicalLocation: { artifactLocation: { uri: 'image//usr/share/doc/tar/copyright' } },
      logicalLocations: [{ fullyQualifiedName: `nginx:1.25@sha256:${digest}:/usr/share/doc/tar/copyright` }],
    }
    const draft = draftOf({ ruleId: rule.id, locations: [location] }, { tool: 'Grype', rule })
    expect(shown(draft)).toEqual({
      category: 'container',
      location: {
        type: 'package',
        purl: 'pkg:deb/debian/tar@1.34+dfsg-1.2',
        manifest: '/usr/share/doc/tar/copyright',
        image: 'nginx:1.25',
      },
      fix: { version: '1.35' },
      identifiers: ['CVE-2005-2541-tar', 'CVE-2005-2541'],
    })
    expect(draft.title).toBe('Tar does not warn the user.')
  })

  it('scans folders, too', () => {
    const text =
      'Vulnerability GHSA-35jh-r3h4-6jhm\nSeverity: high\nPackage: lodash\nVersion: 4.17.20\nFix Version: 4.17.21\nType: npm\nLocation: /package-lock.json\nData Namespace: github:language:javascript\n'
    const draft = draftOf(
      { ruleId: 'GHSA-35jh-r3h4-6jhm-lodash', locations: [inFile('package-lock.json', 1)] },
      { tool: 'Grype', rule: { id: 'GHSA-35jh-r3h4-6jhm-lodash', help: { text } } },
    )
    expect(draft).toMatchObject({
      category: 'sca',
      location: { purl: 'pkg:npm/lodash@4.17.20', manifest: '/package-lock.json' },
    })
  })

  it('is understood by its message where the rule is missing', () => {
    const text =
      'The path /x reports tar at version 1.34  which is a vulnerable (deb) package installed in the container'
    expect(draftOf({ message: { text } }, { tool: 'Grype' }).location).toMatchObject({ purl: 'pkg:deb/tar@1.34' })
  })
})

describe('OSV-Scanner', () => {
  const help = {
    markdown:
      '**Your dependency is vulnerable**\n\n### Fixed Versions\n\n| Vulnerability ID | Package Name | Fixed Version |\n| --- | --- | --- |\n| GHSA-m5pq-gvj9-9vr8 | regex | 1.5.5 |\n| RUSTSEC-2022-0013 | regex | 1.5.5 |\n| GHSA-m5pq-gvj9-9vr8 | other | 9.9.9 |\n',
  }
  const rule = {
    id: 'CVE-2022-24713',
    help,
    deprecatedIds: ['CVE-2022-24713', 'RUSTSEC-2022-0013', 'GHSA-m5pq-gvj9-9vr8'],
    shortDescription: { text: 'CVE-2022-24713: Regexes take long' },
  }
  const result = {
    ruleId: 'CVE-2022-24713',
    level: 'warning',
    message: {
      text: "Package 'regex@1.5.1' is vulnerable to 'CVE-2022-24713' (also known as 'RUSTSEC-2022-0013', 'GHSA-m5pq-gvj9-9vr8').",
    },
    locations: [inFile('file:///src/Cargo.lock')],
    partialFingerprints: { primaryLocationLineHash: 'abcdef0123456789:1' },
  }

  it('names package and version in the message, aliases as former ids, fixes in a table; its level and its print say nothing', () => {
    const draft = draftOf(result, { tool: 'osv-scanner', rule })
    expect(shown(draft)).toEqual({
      category: 'sca',
      location: { type: 'package', purl: 'pkg:cargo/regex@1.5.1', manifest: 'file:///src/Cargo.lock' },
      fix: { version: '1.5.5' },
      identifiers: ['CVE-2022-24713', 'RUSTSEC-2022-0013', 'GHSA-m5pq-gvj9-9vr8'],
    })
    expect(draft).toMatchObject({ severity: {}, toolFingerprint: undefined })
  })

  it('keeps the slashes and scopes of names', () => {
    const named = (name: string, file: string): unknown =>
      draftOf(
        { ...result, message: { text: `Package '${name}@1.0.0' is vulnerable to 'X-1'.` }, locations: [inFile(file)] },
        { tool: 'osv-scanner' },
      ).location
    expect(named('github.com/gogo/protobuf', '/path/to/go.mod')).toMatchObject({
      purl: 'pkg:golang/github.com/gogo/protobuf@1.0.0',
    })
    expect(named('@acme/core', '/path/to/yarn.lock')).toMatchObject({ purl: 'pkg:npm/%40acme/core@1.0.0' })
  })
})

describe('Dependency-Check', () => {
  const jar = '/home/build/.gradle/bcel-6.5.0.jar'
  const at = (...logicalLocations: object[]): object => ({
    physicalLocation: { artifactLocation: { uri: jar } },
    logicalLocations,
  })
  const purl = 'pkg:maven/org.apache.bcel/bcel@6.5.0'

  it('names the package as a logical location, or at the end of the description', () => {
    const run: RunOf = {
      tool: 'dependency-check',
      rule: { id: 'CVE-1', shortDescription: { text: `Medium severity - CVE-1 Deadlock vulnerability in ${purl}` } },
    }
    const result = { ruleId: 'CVE-1', level: 'warning', partialFingerprints: { vulnerabilityHash: 'x'.repeat(32) } }
    expect(draftOf({ ...result, locations: [at({ fullyQualifiedName: purl })] }, run)).toMatchObject({
      location: { purl, manifest: jar },
      severity: { word: 'Medium' },
    })
    expect(draftOf({ ...result, locations: [at()] }, run)).toMatchObject({
      location: { purl, manifest: jar },
      toolFingerprint: undefined,
    })
  })

  it('may only know the file', () => {
    expect(draftOf({ locations: [at()] }, { tool: 'dependency-check' })).toMatchObject({
      category: 'sca',
      location: { type: 'code', path: jar },
    })
  })
})

describe('Checkmarx One', () => {
  const of = (engine: string): RunOf => ({
    tool: 'Checkmarx One',
    rule: { id: 'r', properties: { tags: ['security', 'checkmarx', engine] } },
  })
  const result = { message: { text: 'Npm-lodash-4.17.20 (CVE-2021-23337)' }, locations: [inFile('package.json', 1)] }

  it('names the package in the message, in what its engine for packages found', () => {
    const found = draftOf(result, of('sca'))
    expect(found).toMatchObject({
      category: 'sca',
      location: { purl: 'pkg:npm/lodash@4.17.20', manifest: 'package.json' },
    })
    expect(found.identifiers).toContain('CVE-2021-23337')
    expect(draftOf(result, of('sast')).location).toMatchObject({ type: 'code', path: 'package.json' })
  })
})

describe('any tool', () => {
  it('may state a package URL: as a logical location, in properties of the result or of the rule', () => {
    const purl = 'pkg:npm/lodash@4.17.20'
    const expected = { category: 'sca', location: { type: 'package', purl, manifest: 'package-lock.json' } }
    const file = inFile('package-lock.json')
    expect(draftOf({ locations: [{ ...file, logicalLocations: [{ name: purl }] }] })).toMatchObject(expected)
    expect(draftOf({ locations: [file], properties: { purl } })).toMatchObject(expected)
    const rule = { id: 'r', properties: { purls: [purl], fixed_version: '4.17.21' } }
    expect(draftOf({ locations: [file] }, { rule })).toMatchObject({ ...expected, fix: { version: '4.17.21' } })
    const unfixed = { id: 'r', properties: { purls: [purl], fixed_version: 'not fixed' } }
    expect(draftOf({ locations: [file] }, { rule: unfixed }).fix).toBeUndefined()
  })
})
