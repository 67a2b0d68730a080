import { expect, it } from 'vitest'
import { claimedHosts, claimedPaths, imageSpellings } from '../../src/model/service-claims.ts'

it('a service claims what its paths mean', () => {
  expect(claimedPaths({ paths: ['./services/a/', 'web/**'] })).toEqual(['services/a', 'services/a/**', 'web/**'])
})

it.each([
  ['Shop.test', 'shop.test'],
  ['shop.test:8443', 'shop.test'],
  ['https://shop.test:8443/api', 'shop.test'],
  ['[::1]:80', '[::1]'],
])('the host of %s is %s', (host, name) => {
  expect(claimedHosts({ hosts: [host] })).toEqual([name])
})

it('an image is called with tag and digest, with the tag, or by its name alone', () => {
  expect(imageSpellings('host:5000/web:1@sha256:abc')).toEqual([
    'host:5000/web:1@sha256:abc',
    'host:5000/web:1',
    'host:5000/web',
  ])
})
