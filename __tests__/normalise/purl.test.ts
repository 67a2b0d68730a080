import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackageURL } from 'packageurl-js'
import { canonicalPurl } from '../../src/normalise/purl.ts'

describe('one package has one spelling', () => {
  it.each([
    [
      'a Go module with escaped slashes',
      'pkg:golang/github.com%2Fgin-gonic%2Fgin@v1.7.0',
      'pkg:golang/github.com/gin-gonic/gin@1.7.0',
    ],
    ['a Go module with a v', 'pkg:golang/github.com/gin-gonic/gin@v1.7.0', 'pkg:golang/github.com/gin-gonic/gin@1.7.0'],
    [
      'a Go module in capitals',
      'pkg:golang/github.com/Masterminds/Goutils@1.1.0',
      'pkg:golang/github.com/masterminds/goutils@1.1.0',
    ],
    [
      'a Go module of before modules',
      'pkg:golang/github.com/a/b@v3.2.1%2Bincompatible',
      'pkg:golang/github.com/a/b@3.2.1',
    ],
    ['the Go standard library', 'pkg:golang/stdlib@v1.20.1', 'pkg:golang/stdlib@1.20.1'],
    [
      'a Go module whose name starts with v',
      'pkg:golang/github.com/a/vault@v1.0.0',
      'pkg:golang/github.com/a/vault@1.0.0',
    ],
    ['a scoped npm package, @ escaped', 'pkg:npm/%40babel/core@7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
    ['a scoped npm package, @ as it is', 'pkg:npm/@babel/core@7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
    ['a scoped npm package, slash escaped', 'pkg:npm/%40babel%2Fcore@7.0.0', 'pkg:npm/%40babel/core@7.0.0'],
    ['a Python name with underscores', 'pkg:pypi/Flask_SQLAlchemy@2.5', 'pkg:pypi/flask-sqlalchemy@2.5'],
    ['a Python name with dots', 'pkg:pypi/zope.interface@5.0', 'pkg:pypi/zope-interface@5.0'],
    ['a Python name with runs of them', 'pkg:pypi/a-_.b@1', 'pkg:pypi/a-b@1'],
    [
      'a jar that says it is one',
      'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar',
      'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
    ],
    [
      'a jar with a classifier',
      'pkg:maven/io.netty/netty@4.1?classifier=linux&type=jar',
      'pkg:maven/io.netty/netty@4.1?classifier=linux',
    ],
    [
      'a Debian package for one machine',
      'pkg:deb/debian/openssl@1.1.1k-1?arch=amd64&distro=debian-11',
      'pkg:deb/debian/openssl@1.1.1k-1?distro=debian-11',
    ],
    ['a Debian package with the empty epoch', 'pkg:deb/debian/curl@0:7.74.0-1', 'pkg:deb/debian/curl@7.74.0-1'],
    [
      'a Debian package of its own source',
      'pkg:deb/debian/openssl@1.1.1?upstream=openssl',
      'pkg:deb/debian/openssl@1.1.1',
    ],
    ['a checksum', 'pkg:npm/lodash@4.17.20?checksum=sha256:abc#lib', 'pkg:npm/lodash@4.17.20'],
    ['blanks around it', '  pkg:npm/lodash@4.17.20\n', 'pkg:npm/lodash@4.17.20'],
    ['no version', 'pkg:npm/lodash', 'pkg:npm/lodash'],
    ['a type in capitals', 'pkg:NPM/lodash@4.17.20', 'pkg:npm/lodash@4.17.20'],
  ])('%s', (_, raw, purl) => {
    expect(canonicalPurl(raw)).toBe(purl)
  })

  it('keeps the epoch that says something', () => {
    expect(canonicalPurl('pkg:deb/debian/vim@2:8.2-1')).toMatch(/2(?::|%3A)8\.2-1$/)
  })

  it('keeps the source package of a binary one, which joins what two tools call differently', () => {
    expect(canonicalPurl('pkg:deb/debian/libssl1.1@1.1.1k?upstream=openssl')).toContain('upstream=openssl')
  })

  it('is its own spelling: a canonical purl stays as it is', () => {
    const type = fc.constantFrom(
      'npm',
      'golang',
      'pypi',
      'maven',
      'deb',
      'rpm',
      'apk',
      'nuget',
      'gem',
      'cargo',
      'composer',
    )
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,8}[a-z0-9]$/)
    const version = fc.stringMatching(/^v?[0-9](?:[:~+.-][0-9]){0,4}$/)
    fc.assert(
      fc.property(type, word, word, version, (kind, namespace, name, number) => {
        const once = canonicalPurl(
          `pkg:${kind}/${kind === 'pypi' || kind === 'gem' ? '' : `${namespace}/`}${name}@${number}`,
        )
        if (once !== null) expect(canonicalPurl(once)).toBe(once)
      }),
    )
  })

  it.each(['', 'lodash@4.17.20', 'pkg:', 'pkg:npm', 'pkg:npm/', 'https://example.com', 'pkg:npm/%zz@1'])(
    'what is no package URL gives nothing and no exception: %s',
    (text) => {
      expect(canonicalPurl(text)).toBeNull()
    },
  )
})

it('one that is canonical already stays as it is, and the parser agrees that nothing about it changes', () => {
  const plain = fc.stringMatching(
    /^pkg:(?:(?:gem|cargo|nuget|maven\/[A-Za-z0-9][A-Za-z0-9_.-]{0,9})\/[A-Za-z0-9][A-Za-z0-9_.-]{0,9}|(?:npm(?:\/%40[a-z0-9][a-z0-9_.-]{0,5})?|golang(?:\/[a-z0-9][a-z0-9_.-]{0,5}){0,3})\/[a-z0-9][a-z0-9_.-]{0,9}|pypi\/[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,2})@[0-9][A-Za-z0-9_.-]{0,9}$/,
  )
  fc.assert(
    fc.property(plain, (purl) => {
      expect(PackageURL.fromString(purl).toString()).toBe(purl)
      expect(canonicalPurl(purl)).toBe(purl)
      // With a blank it goes the long way.
      expect(canonicalPurl(`${purl} `)).toBe(purl)
    }),
    { numRuns: 500 },
  )
})
