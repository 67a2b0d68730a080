import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const row = { severity: 'High', impactedPackageName: 'a', impactedPackageVersion: '1.0', impactedPackageType: 'npm' }
const report = (more: object): object => ({
  vulnerabilities: null,
  securityViolations: null,
  licensesViolations: null,
  ...more,
})
const vulnerable = (more: object): object =>
  report({ vulnerabilities: [{ ...row, issueId: 'XRAY-1', cves: [{ id: 'CVE-2024-1000' }], ...more }] })
const draftOf = (more: object) => draftAs('jfrog', vulnerable(more))
const path = (...names: readonly string[]) => [names.map((name) => ({ name, version: '1' }))]

describe('JFrog’s simple JSON', () => {
  it.each([
    ['Applicable', 'symbol_present'],
    ['Not Applicable', 'no_path'],
  ])('takes %s for %s, and follows no path', (applicable, level) => {
    expect(draftOf({ applicable }).reach).toMatchObject([
      { level, granularity: 'symbol', original: `applicable: ${applicable}` },
    ])
  })

  it.each(['Undetermined', 'Not Covered', 'Missing Context', '', 'Rescan Required'])(
    'takes %j for nothing known of reach',
    (applicable) => {
      expect(draftOf({ applicable }).reach).toEqual([])
    },
  )

  it('keeps the CVEs of one row apart, each with what was found of it', () => {
    const cves = [
      { id: 'CVE-2024-1', applicability: { status: 'Applicable' } },
      { id: 'CVE-2024-2', applicability: { status: 'Not Applicable' } },
    ]
    const { drafts } = readAs('jfrog', vulnerable({ cves, applicable: 'Applicable' }))
    expect(drafts.map(({ draft: { identifiers, reach } }) => [identifiers, reach?.[0]?.level])).toEqual([
      [['CVE-2024-1'], 'symbol_present'],
      [['CVE-2024-2'], 'no_path'],
    ])
  })

  it.each([
    ['org.acme:a', 'gav', 'pkg:maven/org.acme/a@1.0'],
    ['debian:bookworm:libssl3', 'deb', 'pkg:deb/debian/libssl3@1.0'],
    ['ubuntu:noble:curl', 'deb', 'pkg:deb/ubuntu/curl@1.0'],
    ['3.19:openssl', 'alpine', 'pkg:apk/alpine/openssl@1.0'],
    ['openssl', 'rpm', 'pkg:rpm/openssl@1.0'],
    ['github.com/acme/a', 'go', 'pkg:golang/github.com/acme/a@1.0'],
  ])('knows the package %s of %s', (impactedPackageName, impactedPackageType, purl) => {
    expect(draftOf({ impactedPackageName, impactedPackageType }).location).toMatchObject({ purl })
  })

  it('tells direct from transitive by the paths from the root, and says neither of what is in an image', () => {
    expect(draftOf({ impactPaths: path('shop', 'a') }).relationship).toBe('direct')
    expect(draftOf({ impactPaths: path('shop', 'b', 'a') }).relationship).toBe('transitive')
    expect(draftOf({ impactPaths: [...path('shop', 'b', 'a'), ...path('shop', 'a')] }).relationship).toBe('direct')
    const inImage = draftOf({ impactPaths: path('shop/web', 'sha256__aa.tar', 'a') })
    expect(inImage).toMatchObject({ category: 'container', location: { image: 'shop/web:1' }, relationship: undefined })
  })

  it('names the fixed version that is nearest, and none of a range', () => {
    expect(draftOf({ fixedVersions: ['[0.9.4]', '[1.2.1]', '[2.0]'] }).fix).toEqual({ version: '1.2.1' })
    expect(draftOf({ fixedVersions: ['(,1.2)', '[1.2,2.0)'] }).fix).toBeUndefined()
  })

  it('knows a token that its service still takes from one that it does not', () => {
    const secret = (status: string) =>
      draftAs(
        'jfrog',
        report({ secrets: [{ ruleId: 'KEY', file: 'a.env', snippet: 'Sqc***', applicability: { status } }] }),
      )
    expect(['Active', 'Inactive', 'Not a token'].map((status) => secret(status).validity)).toEqual([
      'valid',
      'invalid',
      undefined,
    ])
    expect(JSON.stringify(secret('Active'))).not.toContain('Sqc')
  })

  it.each([
    ['of no scan', { scansStatus: {} }, 'scanner-failed', 'JFrog performed no scan'],
    [
      'of a scan that failed',
      { scansStatus: { scaScanStatusCode: 1 } },
      'scanner-failed',
      'scaScanStatusCode is not 0',
    ],
    ['with an error', { errors: [{ errorMessage: 'no server' }] }, 'scanner-failed', 'no server'],
  ])('is no clean report %s', (_, more, health, message) => {
    const read = readAs('jfrog', report(more))
    expect(read.health).toBe(health)
    expect(JSON.stringify(read.problems)).toContain(message)
  })

  it('is partial where one of several scans failed', () => {
    const read = readAs('jfrog', { ...vulnerable({}), scansStatus: { scaScanStatusCode: 0, sastScanStatusCode: 33 } })
    expect(read).toMatchObject({ health: 'partial' })
    expect(read.drafts).toHaveLength(1)
  })

  it('is clean of a version that did not say which scans it performed', () => {
    expect(readAs('jfrog', report({}))).toMatchObject({ health: 'ok', drafts: [] })
  })
})
