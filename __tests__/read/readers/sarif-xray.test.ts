import { describe, expect, it } from 'vitest'
import { draftOf, inFile } from '../../support/sarif.ts'

describe('JFrog Xray', () => {
  const found = (ruleId: string, uri: string, more: object = {}) =>
    draftOf({ ruleId, locations: [inFile(uri, 1)], ...more }, { tool: 'JFrog Xray Scanner', rule: { id: ruleId } })

  it('names the package in the rule', () => {
    const lodash = found('CVE-2020-8203_lodash_4.17.0', 'package.json', {
      properties: { fixedVersion: '[4.17.19], [5.0.0]' },
    })
    expect(lodash).toMatchObject({
      category: 'sca',
      location: { purl: 'pkg:npm/lodash@4.17.0', manifest: 'package.json' },
      fix: { version: '4.17.19' },
    })
    expect(lodash.identifiers).toContain('CVE-2020-8203')
    expect(found('CVE-2021-1_org.acme:lib_1.0', 'pom.xml').location).toMatchObject({
      purl: 'pkg:maven/org.acme/lib@1.0',
    })
  })

  it('of an image names its distribution and the image', () => {
    const markdown = '[CVE-2024-6119] layer.tar\nImage: registry.example/app:1\nLayer (sha256): 0'
    const libssl = found('CVE-2024-6119_debian:bookworm:libssl3_3.0.13-1', 'file://layer.tar', {
      message: { text: 'M.', markdown },
      properties: { fixedVersion: 'No fix available' },
    })
    expect(libssl).toMatchObject({
      category: 'container',
      location: { purl: 'pkg:deb/debian/libssl3@3.0.13-1', image: 'registry.example/app:1' },
    })
    expect(libssl.fix).toBeUndefined()
  })
})
