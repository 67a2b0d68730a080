import { describe, expect, it } from 'vitest'
import {
  encodePath,
  filePlace,
  firstFile,
  packageName,
  permalink,
  placeText,
  problemPlace,
  repositoryPath,
} from '../../src/render/place.ts'
import { aRanked, aRun } from '../support/builders.ts'

const blob = 'https://github.com/acme/shop/blob/1234567890abcdef1234567890abcdef12345678'

describe('permalink', () => {
  it('leads to the lines at the commit that was assessed', () => {
    expect(permalink(aRun(), 'src/a.js', 10, 20)).toBe(`${blob}/src/a.js#L10-L20`)
    expect(permalink(aRun(), 'src/a.js', 10, 10)).toBe(`${blob}/src/a.js#L10`)
    expect(permalink(aRun(), 'go.mod')).toBe(`${blob}/go.mod`)
  })
  it('shows the source of what the server would render', () => {
    expect(permalink(aRun(), 'docs/a.md', 3)).toBe(`${blob}/docs/a.md?plain=1#L3`)
    expect(permalink(aRun(), 'docs/a.md')).toBe(`${blob}/docs/a.md`)
  })
  it('encodes each segment, so that no name ends the link', () => {
    expect(permalink(aRun(), 'a b/(c)|d`#e?f%/漢.js')).toBe(`${blob}/a%20b/%28c%29%7Cd%60%23e%3Ff%25/%E6%BC%A2.js`)
  })
  it('starts at the root of the repository where only a part of it was assessed', () => {
    expect(permalink(aRun({ rootInRepository: 'examples/shop' }), './src/a.js')).toBe(`${blob}/examples/shop/src/a.js`)
  })
  it('is none for files outside, without a commit, or on a server that is no address', () => {
    expect(permalink(aRun(), '/etc/passwd')).toBeNull()
    expect(permalink(aRun(), '../a.js')).toBeNull()
    expect(permalink(aRun(), 'C:/a.js')).toBeNull()
    expect(permalink(aRun({ headSha: 'main' }), 'a.js')).toBeNull()
    expect(permalink(aRun({ serverUrl: 'javascript:alert(1)' }), 'a.js')).toBeNull()
    expect(permalink(aRun(), 'x'.repeat(1000))).toBeNull()
  })
})

describe('repositoryPath', () => {
  it('refuses what is not inside', () => {
    expect(repositoryPath(aRun(), '')).toBeNull()
    expect(repositoryPath(aRun({ rootInRepository: 'a/b' }), 'c')).toBe('a/b/c')
  })
})

describe('encodePath', () => {
  it('survives half a character', () => {
    expect(encodePath('a\ud800')).toBe('a%EF%BF%BD')
  })
})

describe('packageName', () => {
  it('reads as its ecosystem writes it', () => {
    expect(packageName('pkg:npm/%40acme/a@1.0.0?arch=x#sub').name).toBe('@acme/a@1.0.0')
    expect(packageName('pkg:maven/org.x/y@1').name).toBe('org.x:y@1')
    expect(packageName('no purl')).toEqual({ name: 'no purl', ecosystem: '' })
    expect(packageName('pkg:npm/%zz').name).toBe('%zz')
  })
})

describe('placeText', () => {
  it('is one line for every kind of place', () => {
    expect(placeText({ type: 'code', path: 'a.js', startLine: 3 })).toBe('a.js:3')
    expect(placeText({ type: 'package', purl: 'pkg:npm/a@1', manifest: 'package-lock.json' })).toBe(
      'a@1 in package-lock.json',
    )
    expect(placeText({ type: 'package', purl: 'pkg:deb/debian/a@1', image: 'shop:1' })).toBe('debian/a@1 in shop:1')
    expect(placeText({ type: 'endpoint', method: 'GET', url: '/a', parameter: 'b' })).toBe('GET /a (b)')
    expect(placeText({ type: 'workload', uri: 'k8s://a' })).toBe('k8s://a')
  })
})

describe('firstFile', () => {
  it('is the handler of an endpoint, and no file inside an image', () => {
    const endpoint = { type: 'endpoint', method: 'GET', url: '/a' } as const
    const handler = { type: 'code', path: 'a.js', startLine: 1 } as const
    expect(firstFile(aRanked({ location: endpoint, places: [handler] }))).toBe(handler)
    expect(firstFile(aRanked({ location: endpoint, places: [] }))).toBeNull()
    expect(filePlace({ type: 'package', purl: 'pkg:deb/a', manifest: 'var/lib/dpkg/status', image: 'x' })).toBeNull()
  })
})

describe('problemPlace', () => {
  it('is as exact as what is known', () => {
    expect(problemPlace({ file: 'a.json' })).toBe('a.json')
    expect(problemPlace({ file: 'a.json', line: 3 })).toBe('a.json:3')
    expect(problemPlace({ file: 'a.json', line: 3, column: 7 })).toBe('a.json:3:7')
    expect(problemPlace({ file: 'a.json', pointer: '/0' })).toBe('a.json#/0')
  })
})
