import { describe, expect, it } from 'vitest'
import { isPackage, packageName, parsePurl } from '../../src/gate/purl.ts'

const same = (wanted: string, purl: string): boolean => isPackage(parsePurl(wanted)!, parsePurl(purl)!)

describe('a package URL', () => {
  it.each([
    ['pkg:npm/lodash@4.17.20', { type: 'npm', name: 'lodash', version: '4.17.20' }],
    ['pkg:npm/@babel/core', { type: 'npm', name: '@babel/core', version: null }],
    ['pkg:npm/%40babel/core@7.0.0', { type: 'npm', name: '@babel/core', version: '7.0.0' }],
    ['pkg:NPM/lodash', { type: 'npm', name: 'lodash', version: null }],
    ['pkg:pypi/Flask_Login@1', { type: 'pypi', name: 'flask-login', version: '1' }],
    ['pkg:golang/golang.org/x/Text@v0.3.6', { type: 'golang', name: 'golang.org/x/text', version: '0.3.6' }],
    ['pkg:golang/k8s.io/api@v2.0.0%2Bincompatible', { type: 'golang', name: 'k8s.io/api', version: '2.0.0' }],
    ['pkg:maven/org.acme/app@1.0?type=jar#sub', { type: 'maven', name: 'org.acme/app', version: '1.0' }],
    ['pkg:deb/debian/curl@7%3A1.0?arch=amd64&distro=bookworm', { type: 'deb', name: 'debian/curl', version: '7:1.0' }],
    ['pkg:npm/a%zz', { type: 'npm', name: 'a%zz', version: null }],
  ])('%s', (text, parts) => {
    expect(parsePurl(text)).toMatchObject(parts)
  })

  it.each(['lodash', 'npm:lodash', 'pkg:npm', 'pkg:npm/', 'pkg:', '', 'pkg:npm///'])('is none: %j', (text) => {
    expect(parsePurl(text)).toBeNull()
  })

  it('is named without its version', () => {
    expect(packageName(parsePurl('pkg:npm/%40babel/core@7.0.0?x=y')!)).toBe('pkg:npm/@babel/core')
  })
})

describe('a named package', () => {
  it('is every version of it where none is named, and no other package', () => {
    expect(same('pkg:npm/lodash', 'pkg:npm/lodash@4.17.20')).toBe(true)
    expect(same('pkg:npm/lodash', 'pkg:npm/lodash-es@4.17.20')).toBe(false)
    expect(same('pkg:npm/lodash', 'pkg:pypi/lodash@4.17.20')).toBe(false)
    expect(same('pkg:npm/core', 'pkg:npm/%40babel/core@1')).toBe(false)
  })

  it('is that version where one is named', () => {
    expect(same('pkg:npm/lodash@4.17.20', 'pkg:npm/lodash@4.17.20')).toBe(true)
    expect(same('pkg:npm/lodash@4.17.20', 'pkg:npm/lodash@4.17.21')).toBe(false)
    expect(same('pkg:npm/lodash@4.17.20', 'pkg:npm/lodash')).toBe(false)
    expect(same('pkg:golang/x@v1.2.3', 'pkg:golang/x@1.2.3')).toBe(true)
  })

  it('has the qualifiers that are named, whatever else it has', () => {
    expect(same('pkg:deb/debian/curl?distro=bookworm', 'pkg:deb/debian/curl@1?distro=bookworm&arch=x')).toBe(true)
    expect(same('pkg:deb/debian/curl?distro=bookworm', 'pkg:deb/debian/curl@1?distro=trixie')).toBe(false)
    expect(same('pkg:deb/debian/curl?distro=bookworm', 'pkg:deb/debian/curl@1')).toBe(false)
  })
})
