import { describe, expect, it } from 'vitest'
import { packageUrl, purlType } from '../../../src/read/readers/package-url.ts'

describe('a package URL of ecosystem, name and version', () => {
  it.each([
    ['npm', '@acme/cart', '1.0.0', 'pkg:npm/%40acme/cart@1.0.0'],
    ['Maven', 'org.acme:cart', '1.0', 'pkg:maven/org.acme/cart@1.0'],
    ['Go', 'golang.org/x/text', 'v0.3.5', 'pkg:golang/golang.org/x/text@v0.3.5'],
    ['Packagist', 'guzzlehttp/psr7', '1.6.1', 'pkg:composer/guzzlehttp/psr7@1.6.1'],
    ['Debian:12', 'openssl', '1.1.1n-0+deb11u1', 'pkg:deb/debian/openssl@1.1.1n-0+deb11u1'],
    ['debian', 'bash', '1:5.0-4', 'pkg:deb/debian/bash@1:5.0-4'],
    ['Alpine:v3.20', 'zlib', '1.3', 'pkg:apk/alpine/zlib@1.3'],
    ['PyPI', 'Jinja2', null, 'pkg:pypi/Jinja2'],
    ['', 'libfoo', '', 'pkg:generic/libfoo'],
    ['npm', '', '1', 'pkg:npm/unnamed@1'],
  ])('%s %s %s is %s', (ecosystem, name, version, expected) => {
    expect(packageUrl(ecosystem, name, version)).toBe(expected)
  })

  it('knows ecosystems under the names that scanners use, and calls the rest generic', () => {
    expect(['pip', 'gomodules', 'node-pkg', 'jar', 'rubygems', 'made-up', 'constructor'].map(purlType)).toEqual([
      'pypi',
      'golang',
      'npm',
      'maven',
      'gem',
      'generic',
      'generic',
    ])
  })
})
