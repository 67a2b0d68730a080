import { describe, expect, it } from 'vitest'
import { describeLocation, packageName, type Location, repositoryPath, sourceName } from '../../src/model/location.ts'

it.each<[string, Location]>([
  ['src/orders.js:42', { type: 'code', path: 'src/orders.js', startLine: 42, endLine: 44 }],
  ['src/orders.js', { type: 'code', path: 'src/orders.js' }],
  ['pkg:npm/lodash@4.17.20', { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'package-lock.json' }],
  ['GET /api/orders (customer)', { type: 'endpoint', method: 'GET', url: '/api/orders', parameter: 'customer' }],
  ['ANY /api/orders', { type: 'endpoint', method: 'ANY', url: '/api/orders' }],
  ['k8s://prod/shop', { type: 'workload', uri: 'k8s://prod/shop' }],
])('a place reads as %s', (text, location) => {
  expect(describeLocation(location)).toBe(text)
})

describe('the name of a package', () => {
  it.each([
    ['pkg:npm/lodash@4.17.20', 'pkg:npm/lodash'],
    ['pkg:npm/lodash', 'pkg:npm/lodash'],
    ['pkg:npm/%40babel/core@7.0.0', 'pkg:npm/@babel/core'],
    ['pkg:npm/@babel/core', 'pkg:npm/@babel/core'],
    ['pkg:maven/org.apache/log4j@2.14.1?type=jar#x', 'pkg:maven/org.apache/log4j'],
    ['pkg:deb/debian/vim@2:8.2?distro=debian-11', 'pkg:deb/debian/vim'],
    ['pkg:nuget/Newtonsoft.Json@12', 'pkg:nuget/newtonsoft.json'],
    ['pkg:golang/github.com/a/b@1.0.0', 'pkg:golang/github.com/a/b'],
    ['lodash 4', 'lodash 4'],
  ])('of %s is %s', (purl, name) => {
    expect(packageName(purl)).toBe(name)
  })
})

describe('the file of the repository', () => {
  it('is that of the code or the lockfile, and none for what lies inside an image', () => {
    const purl = 'pkg:npm/lodash@4.17.20'
    expect(repositoryPath({ type: 'code', path: 'src/a.js' })).toBe('src/a.js')
    expect(repositoryPath({ type: 'package', purl, manifest: 'package-lock.json' })).toBe('package-lock.json')
    expect(repositoryPath({ type: 'package', purl, manifest: 'app/package.json', image: 'shop:1' })).toBeUndefined()
    expect(repositoryPath({ type: 'workload', uri: 'k8s://shop/web' })).toBeUndefined()
  })
})

describe('the source of a package', () => {
  it.each([
    ['pkg:deb/debian/libssl3@3.0.9?upstream=openssl', 'pkg:deb/debian/openssl'],
    ['pkg:deb/debian/libssl3@3.0.9?distro=12&upstream=openssl%403.0.9', 'pkg:deb/debian/openssl'],
    ['pkg:rpm/rhel/openssl-libs@3?upstream=openssl-3.0.7-24.el9.src.rpm', 'pkg:rpm/rhel/openssl'],
    ['pkg:deb/debian/openssl@3.0.9', 'pkg:deb/debian/openssl'],
    ['pkg:deb/debian/x@1?upstream=%E0%A4', 'pkg:deb/debian/%e0%a4'],
  ])('of %s is %s', (purl, source) => {
    expect(sourceName(purl)).toBe(source)
  })
})
