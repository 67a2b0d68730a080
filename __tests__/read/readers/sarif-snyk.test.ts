import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftOf, inFile } from '../../support/sarif.ts'

function snyk(
  tool: string,
  id: string,
  description: string,
  more: { uri?: string; fixes?: unknown; help?: string; tags?: string[] } = {},
): Draft {
  const { uri = 'package-lock.json', fixes, help = '', tags = ['security', 'CWE-400'] } = more
  const rule = {
    id,
    shortDescription: { text: 'High severity - Denial of Service vulnerability in x' },
    fullDescription: { text: description },
    help: { text: '', markdown: help },
    properties: { tags },
  }
  return draftOf({ ruleId: id, level: 'error', locations: [inFile(uri, 1)], fixes }, { tool, rule })
}

describe('Snyk Open Source', () => {
  it('names package and CVE in the description of the rule, the ecosystem in its id', () => {
    expect(
      snyk('Snyk Open Source', 'SNYK-JS-LODASH-590103', '(CVE-2020-8203, CVE-2020-0001) lodash@4.17.15'),
    ).toMatchObject({
      category: 'sca',
      title: 'Denial of Service vulnerability in x',
      severity: { word: 'High' },
      identifiers: ['SNYK-JS-LODASH-590103', 'CVE-2020-8203', 'CVE-2020-0001', 'CWE-400'],
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.15', manifest: 'package-lock.json' },
    })
  })

  it.each([
    ['SNYK-JS-ACMECORE-1', '@acme/core@1.0.0', 'pkg:npm/%40acme/core@1.0.0'],
    [
      'SNYK-JAVA-ORGAPACHELOGGINGLOG4J-1',
      '(CVE-2021-44228) org.apache.logging.log4j:log4j-core@2.14.1',
      'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
    ],
    [
      'SNYK-GOLANG-GITHUBCOMGOGOPROTOBUF-1',
      'github.com/gogo/protobuf@1.3.1',
      'pkg:golang/github.com/gogo/protobuf@1.3.1',
    ],
    ['SNYK-PYTHON-DJANGO-1', 'django@3.2.0', 'pkg:pypi/django@3.2.0'],
  ])('%s: %s is %s', (id, description, purl) => {
    expect(snyk('Snyk Open Source', id, description).location).toMatchObject({ purl })
  })

  it('says what to upgrade to, in a fix or in the help', () => {
    const fixes = [{ description: { text: 'Upgrade to lodash@4.17.21' } }]
    expect(snyk('Snyk Open Source', 'SNYK-JS-LODASH-1', 'lodash@4.17.15', { fixes }).fix).toEqual({
      version: '4.17.21',
      advice: 'Upgrade to lodash@4.17.21',
    })
    const help = '# Remediation\nUpgrade `lodash` to version 4.17.20 or higher.\n'
    expect(snyk('Snyk Open Source', 'SNYK-JS-LODASH-1', 'lodash@4.17.15', { help }).fix).toEqual({ version: '4.17.20' })
    expect(snyk('Snyk Open Source', 'SNYK-JS-LODASH-1', 'lodash@4.17.15').fix).toBeUndefined()
  })

  it('is left as a file where the description names no package', () => {
    expect(snyk('Snyk Open Source', 'snyk:lic:npm:x:MIT', 'MIT license').location).toEqual({
      type: 'code',
      path: 'package-lock.json',
      startLine: 1,
    })
  })
})

describe('Snyk Container', () => {
  it('puts the source package in front of a system package, and the image into the place of the file', () => {
    const draft = snyk('Snyk Container', 'SNYK-DEBIAN12-APT-1541449', '(CVE-2011-3374) apt/libapt-pkg6.0@2.6.1', {
      uri: `nginx@sha256_${'a'.repeat(64)}`,
    })
    expect(draft).toMatchObject({
      category: 'container',
      location: {
        type: 'package',
        purl: 'pkg:deb/debian/libapt-pkg6.0@2.6.1',
        image: `nginx@sha256:${'a'.repeat(64)}`,
      },
    })
  })

  it.each([
    ['node_18.1-slim', 'node:18.1-slim'],
    ['registry.example/app_latest', 'registry.example/app:latest'],
    ['my_app', 'my_app'],
  ])('writes the image of %s as %s', (uri, image) => {
    expect(
      snyk('Snyk Container', 'SNYK-ALPINE318-OPENSSL-1', 'openssl/libcrypto3@3.1.0-r4', { uri }).location,
    ).toMatchObject({
      purl: 'pkg:apk/alpine/libcrypto3@3.1.0-r4',
      image,
    })
  })
})
