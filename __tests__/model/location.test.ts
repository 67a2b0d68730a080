import { expect, it } from 'vitest'
import { describeLocation, type Location } from '../../src/model/location.ts'

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
