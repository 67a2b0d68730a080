import { expect, it } from 'vitest'
import type { Location } from '../../src/model/location.ts'
import { locationWriter } from '../../src/render/json-location.ts'
import { writtenBy } from '../support/json-written.ts'

it('writes every kind of location as a general writer would', () => {
  const located = writtenBy(locationWriter())
  const places: readonly Location[] = [
    { type: 'code', path: 'a "b".js' },
    { type: 'code', path: 'a.js', startLine: 1, endLine: 2, startColumn: 3 },
    { type: 'package', purl: 'pkg:npm/a@1' },
    { type: 'package', purl: 'pkg:npm/a@1', manifest: 'package-lock.json', image: 'acme/shop:1' },
    { type: 'endpoint', method: 'GET', url: '/orders', parameter: 'id' },
    { type: 'workload', uri: 'k8s://shop/deployment/api' },
  ]
  expect(places.map(located)).toEqual(places.map((place) => JSON.stringify(place)))
})
