import { describe, expect, it } from 'vitest'
import { endpointResolver } from '../../src/merge/routes.ts'
import type { Route } from '../../src/model/ownership.ts'
import type { SourceRoute } from '../../src/model/source-route.ts'
import { aService } from '../support/builders.ts'

function resolver(routes: readonly Route[], paths: readonly string[] = [], source: readonly SourceRoute[] = []) {
  const { of } = endpointResolver([aService({ routes: [...routes] })], paths, () => source)
  return (url: string, method = 'GET') => of({ url, method })
}

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
    expect(resolve('/api/orders').route).toBe('/api/orders')
  })

  it('is not every other URL that a wildcard answers', () => {
    const everything = resolver(['/**'])
    expect(everything('/orders/7').route).toBe('/orders/{}')
    expect(everything('/search').route).toBe('/search')
    expect(resolver([{ url: '/*/list', file: 'src/a.js' }], ['src/a.js'])('/users/list')).toMatchObject({
      route: '/users/list',
      files: ['src/a.js'],
    })
  })

  it('has one route for every value of a name that chooses no file', () => {
    const resolve = resolver([{ url: '/api/orders/{id}', file: 'src/orders.js' }], ['src/orders.js'])
    expect(resolve('/api/orders/7')).toMatchObject({
      route: '/api/orders/{id}',
      files: ['src/orders.js'],
      handlers: [],
    })
    expect(resolve('/api/orders/8')).toMatchObject({ route: '/api/orders/{id}', files: ['src/orders.js'] })
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
    expect(resolver([{ url: '/a', file: 'src/a.js' }], ['src/b.js'])('/a')).toMatchObject({
      route: '/a',
      files: [],
      handlers: [],
    })
  })

  it('of a template with a host is the same route', () => {
    expect(resolver(['https://shop.example/api/{id}'])('http://localhost:3000/api/7').route).toBe(
      'https://shop.example/api/{id}',
    )
  })
})

describe('a URL that the source knows', () => {
  const told = (method: string, url: string, file: string, start: number, end = start + 5): SourceRoute => ({
    method,
    url,
    file,
    lines: { start, end },
    because: 'express, app.js:1',
  })
  const source = [
    told('GET', '/orders/{id}', 'src/orders.js', 10),
    told('POST', '/orders/{id}', 'src/orders.js', 20),
    told('GET', '/orders/new', 'src/new.js', 1),
    told('ANY', '/files/**', 'src/files.js', 1),
    { method: 'GET', url: '/described/{x}', because: 'OpenAPI, openapi.yml' },
  ]
  const resolve = resolver([], [], source)

  it('leads to the lines that answer its method', () => {
    expect(resolve('/orders/7')).toMatchObject({
      route: '/orders/{id}',
      files: ['src/orders.js'],
      handlers: [{ file: 'src/orders.js', lines: { start: 10, end: 15 } }],
    })
    expect(resolve('/orders/7', 'POST').handlers[0]?.lines.start).toBe(20)
    expect(resolve('/orders/7', 'ANY').handlers).toHaveLength(2)
  })

  it('takes the more specific of two templates, whatever their order', () => {
    expect(resolve('/orders/new').files).toEqual(['src/new.js'])
    expect(resolver([], [], [...source].reverse())('/orders/new').files).toEqual(['src/new.js'])
    expect(resolve('/files/a/b').route).toBe('/files/**')
  })

  it('has no other method’s lines', () => {
    expect(resolve('/orders/7', 'DELETE')).toMatchObject({ route: '/orders/{}', files: [], handlers: [] })
  })

  it('has the template of a description, and no file', () => {
    expect(resolve('/described/a')).toMatchObject({ route: '/described/{x}', files: [], handlers: [] })
  })

  it('of the catalogue is narrowed to lines, and never led to another file', () => {
    const catalog: Route[] = [{ url: '/orders/{id}', file: 'src/orders.js' }]
    expect(resolver(catalog, ['src/orders.js'], source)('/orders/7').handlers).toHaveLength(1)
    expect(
      resolver([{ url: '/orders/{id}', file: 'src/other.js' }], ['src/other.js'], source)('/orders/7'),
    ).toMatchObject({
      route: '/orders/{id}',
      files: ['src/other.js'],
      handlers: [],
    })
    expect(resolver(['/orders/**'], [], source)('/orders/7').files).toEqual(['src/orders.js'])
  })

  it('is not answered by the code of another service than the one whose host it names', () => {
    const services = [
      aService({ name: 'a', hosts: ['a.test'], paths: ['a/**'] }),
      aService({ name: 'b', hosts: ['b.test'], paths: ['b/**'] }),
    ]
    const routes = ['a/app.py', 'b/app.py', 'lib/shared.py'].map((file): SourceRoute => {
      return { method: 'GET', url: '/search', file, lines: { start: 1, end: 9 }, because: file }
    })
    const { of } = endpointResolver(services, [], () => routes)
    const asked = (host: string) => of({ method: 'GET', url: `http://${host}/search` })
    expect(asked('a.test').files).toEqual(['a/app.py', 'lib/shared.py'])
    expect(asked('b.test').files).toEqual(['b/app.py', 'lib/shared.py'])
    expect(asked('localhost')).toMatchObject({ files: ['a/app.py', 'b/app.py', 'lib/shared.py'], isTwofold: true })
    expect(
      endpointResolver(services, [], () => routes.slice(0, 2)).of({ method: 'GET', url: 'http://b.test/search' }),
    ).toMatchObject({ service: 'b', isTwofold: false })
  })

  it('is answered by several files without being two, where each has its own method', () => {
    const routes = ['GET', 'POST'].map((method): SourceRoute => {
      return { method, url: '/search', file: `${method}.js`, lines: { start: 1, end: 9 }, because: method }
    })
    expect(resolver([], [], routes)('/search', 'ANY')).toMatchObject({ files: ['GET.js', 'POST.js'], isTwofold: false })
  })

  it('tells what lies in some handler from what lies in none', () => {
    const { isHandled } = endpointResolver([], [], () => source)
    const at = (path: string, startLine?: number) => ({
      type: 'code' as const,
      path,
      ...(startLine === undefined ? {} : { startLine }),
    })
    expect(
      [at('src/orders.js', 12), at('src/orders.js', 16), at('src/orders.js'), at('src/x.js', 12)].map(isHandled),
    ).toEqual([true, false, false, false])
  })

  it('is not looked for before a URL comes', () => {
    let asked = 0
    const { of } = endpointResolver([], [], () => {
      asked++
      return source
    })
    expect(asked).toBe(0)
    of({ method: 'GET', url: '/a' })
    of({ method: 'GET', url: '/b' })
    expect(asked).toBe(1)
  })
})
