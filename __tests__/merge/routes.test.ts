import { describe, expect, it } from 'vitest'
import { endpointResolver } from '../../src/merge/routes.ts'
import type { Route } from '../../src/model/ownership.ts'
import { aService } from '../support/builders.ts'

const resolver = (routes: readonly Route[], paths: readonly string[] = []) =>
  endpointResolver([aService({ routes: [...routes] })], paths)

describe('a URL that no route knows', () => {
  const { route } = { route: (url: string) => resolver([])(url).route }

  it('is its path: host and query do not count', () => {
    expect(route('https://shop.example:8443/api/orders?id=7#x')).toBe('/api/orders')
    expect(route('/api/orders/')).toBe('/api/orders')
    expect(route('https://shop.example')).toBe('/')
  })

  it.each([
    ['/orders/17', '/orders/{}'],
    ['/orders/17/items/3', '/orders/{}/items/{}'],
    ['/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '/users/{}'],
    ['/blob/0123456789abcdef0123', '/blob/{}'],
  ])('has one route for every object: %s is %s', (url, expected) => {
    expect(route(url)).toBe(expected)
  })

  it.each(['/v1/orders', '/sha256', '/deadbeef', '/sqli-00/BenchmarkTest00024'])('keeps what is no id: %s', (url) => {
    expect(route(url)).toBe(url)
  })
})

describe('a URL of the catalogue', () => {
  it('takes the first route that matches', () => {
    const resolve = resolver(['/api/orders/{id}', '/api/**'])
    expect(resolve('/api/orders/7').route).toBe('/api/orders/{id}')
    expect(resolve('/api/orders').route).toBe('/api/**')
  })

  it('has one route for every value of a name that chooses no file', () => {
    const resolve = resolver([{ url: '/api/orders/{id}', file: 'src/orders.js' }], ['src/orders.js'])
    expect(resolve('/api/orders/7')).toEqual({ route: '/api/orders/{id}', files: ['src/orders.js'] })
    expect(resolve('/api/orders/8')).toEqual(resolve('/api/orders/7'))
  })

  it('leads to the file that a name on both sides chooses, and is another route for another file', () => {
    const paths = ['src/ListAction.java', 'src/EditAction.java']
    const resolve = resolver([{ url: '/v1/{name}.do', file: 'src/{name}Action.java' }], paths)
    expect(resolve('/v1/List.do').files).toEqual(['src/ListAction.java'])
    expect(resolve('/v1/Edit.do').files).toEqual(['src/EditAction.java'])
    expect(resolve('/v1/List.do').route).not.toBe(resolve('/v1/Edit.do').route)
  })

  it('leads to every file that a template covers', () => {
    const paths = ['a/ListAction.java', 'b/ListAction.java', 'b/Other.java']
    expect(resolver([{ url: '/v1/{name}.do', file: '**/{name}Action.java' }], paths)('/v1/List.do').files).toEqual([
      'a/ListAction.java',
      'b/ListAction.java',
    ])
  })

  it('leads nowhere where no finding lies in its file', () => {
    expect(resolver([{ url: '/a', file: 'src/a.js' }], ['src/b.js'])('/a')).toEqual({ route: '/a', files: [] })
  })

  it('of a template with a host is the same route', () => {
    expect(resolver(['https://shop.example/api/{id}'])('http://localhost:3000/api/7').route).toBe(
      'https://shop.example/api/{id}',
    )
  })
})
