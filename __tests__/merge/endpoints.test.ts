import { describe, expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { endpointsOf, joinEndpoints, seenBy, type Seen } from '../../src/merge/endpoints.ts'
import { endpointResolver } from '../../src/merge/routes.ts'
import type { Service } from '../../src/model/ownership.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aService } from '../support/builders.ts'
import { aTrace, atEndpoint, line } from '../support/sightings.ts'

function clustersOf(sightings: readonly Sighting[], services: readonly Service[] = []) {
  const clusters = createClusters(sightings.length)
  const { of } = endpointResolver(services, [], () => [])
  const seen = sightings.flatMap((sighting, index) =>
    endpointsOf(sighting).map((location): Seen => ({ index, location, endpoint: of(location) })),
  )
  joinEndpoints(
    sightings,
    seen,
    sightings.map(({ family }) => family),
    clusters,
  )
  return clusters
}
const joined = (...sightings: readonly Sighting[]) => clustersOf(sightings).all()
const q = { parameter: 'q' } as const

describe('what is seen at one endpoint', () => {
  it('by two tools is one flaw: same method, route, parameter and family', () => {
    expect(joined(atEndpoint('http://h/s', q), atEndpoint('http://h:80/s?x=1', { ...q, tool: 'Nuclei' }))).toEqual([
      [0, 1],
    ])
  })

  it('for several objects is one flaw', () => {
    expect(joined(atEndpoint('http://h/orders/1', q), atEndpoint('http://h/orders/2', q))).toEqual([[0, 1]])
  })

  it('on the hosts of two services is two flaws; what names no host belongs to neither', () => {
    const services = [aService({ name: 'a', hosts: ['A'] }), aService({ name: 'b', hosts: ['b'] })]
    const [a, b, again, bare] = ['http://a/s', 'http://b:8080/s', 'https://a/s', '/s'].map((url) => atEndpoint(url, q))
    if (a === undefined || b === undefined || again === undefined || bare === undefined) throw new Error('four URLs')
    expect(clustersOf([a, b, again, bare], services).all()).toEqual([[0, 2], [1], [3]])
    expect(clustersOf([a, again, bare], services).all()).toEqual([[0, 1, 2]])
    expect(joined(a, b)).toEqual([[0, 1]])
  })

  it('with another parameter is another flaw', () => {
    expect(joined(atEndpoint('http://h/s', q), atEndpoint('http://h/s', { parameter: 'id' }))).toEqual([[0], [1]])
    expect(joined(atEndpoint('http://h/s', q), atEndpoint('http://h/s'))).toEqual([[0], [1]])
  })

  it('with another method, route or family is another flaw', () => {
    const first = atEndpoint('http://h/s', q)
    expect(joined(first, atEndpoint('http://h/s', { ...q, method: 'POST' }))).toEqual([[0], [1]])
    expect(joined(first, atEndpoint('http://h/t', q))).toEqual([[0], [1]])
    expect(joined(first, atEndpoint('http://h/s', { ...q, rest: { family: 'xss' } }))).toEqual([[0], [1]])
  })

  it('without a family is one only for one rule of one tool', () => {
    const plain = (tool: string, rule: string): Sighting =>
      atEndpoint('http://h/s', { tool, rule, rest: { family: null } })
    expect(joined(plain('ZAP', '10038'), plain('ZAP', '10038'))).toEqual([[0, 1]])
    expect(joined(plain('ZAP', '10038'), plain('ZAP', '10020'))).toEqual([[0], [1]])
    expect(joined(plain('ZAP', '10038'), plain('Wapiti', '10038'))).toEqual([[0], [1]])
  })

  it('by an agent, with the route it served, joins what a scanner saw there', () => {
    const route = { type: 'endpoint', method: 'GET', url: '/s', parameter: 'q' } as const
    const clusters = clustersOf([atEndpoint('http://h/s', q), aTrace(line('src/s.js', 4), [route])])
    expect(clusters.all()).toEqual([[0, 1]])
    expect(clusters.joinsOf(0)).toEqual([
      {
        reason: 'same-endpoint-family-and-parameter',
        values: { family: 'sql-injection', method: 'GET', route: '/s', parameter: 'q' },
      },
    ])
  })

  it('by one sighting twice is not a join', () => {
    const route = { type: 'endpoint', method: 'GET', url: '/s' } as const
    expect(clustersOf([aTrace(line('src/s.js', 4), [route, route])]).joinsOf(0)).toEqual([])
  })

  it('is not confused by line breaks in what it is made of', () => {
    expect(
      joined(atEndpoint('http://h/a%0Ab', { parameter: 'c' }), atEndpoint('http://h/a', { parameter: 'b\nc' })),
    ).toEqual([[0], [1]])
  })
})

describe('a place of the running application', () => {
  const endpoints = endpointResolver([], [], () => [
    { method: 'GET', url: '/orders/{id}/items/{item}', file: 'src/a.js', because: 'a test' },
  ])
  const named = (parameter: string, url = 'http://h/orders/42/items/7'): string | undefined =>
    seenBy(atEndpoint(url, { parameter }), 0, endpoints)[0]?.location.parameter

  it('calls a part of the path by its name in the route, where a scanner calls it by its value', () => {
    expect(named('42')).toBe('id')
    expect(named('7')).toBe('item')
  })

  it('keeps the name where no part has that value, or two have', () => {
    expect(named('q')).toBe('q')
    expect(named('id')).toBe('id')
    expect(named('7', 'http://h/orders/7/items/7')).toBe('7')
    expect(named('7', 'http://h/other/7')).toBe('7')
  })
})
