import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  captureKey,
  compileTemplate,
  compileUrlTemplate,
  matchTemplate,
  templateNames,
  urlHost,
  urlPath,
} from '../../src/model/route.ts'

const match = (template: string, path: string) => matchTemplate(compileTemplate(template), path)

describe('a template', () => {
  it.each([
    ['/api/orders', '/api/orders', {}],
    ['/api/orders', '/api/orders/', {}],
    ['/api/orders', '/api/orders/1', null],
    ['/api/*', '/api/orders', {}],
    ['/api/*', '/api', null],
    ['/api/*', '/api/orders/1', null],
    ['/api/**', '/api', {}],
    ['/api/**', '/api/orders/1', {}],
    ['/api/**/items', '/api/items', {}],
    ['/api/**/items', '/api/orders/1/items', {}],
    ['/orders/{id}', '/orders/7', { id: '7' }],
    ['/orders/{id}', '/orders/7/items', null],
    ['/v1/{name}.do', '/v1/list.do', { name: 'list' }],
    ['/v1/{name}.do', '/v1/listXdo', null],
    ['/{area}/{case}.html', '/sqli/T1.html', { area: 'sqli', case: 'T1' }],
    ['/a/{x}/b/{x}', '/a/1/b/1', { x: '1' }],
    ['/a/{x}/b/{x}', '/a/1/b/2', null],
    ['/a/{x}-{y}', '/a/1-2', { x: '1', y: '2' }],
    ['/a/file-*.txt', '/a/file-.txt', {}],
    ['/a+b/(c)', '/a+b/(c)', {}],
    ['/a.b', '/aXb', null],
    ['/', '/', {}],
    ['**/{name}Action.java', 'src/main/ListAction.java', { name: 'List' }],
  ])('%s against %s gives %j', (template, path, captures) => {
    expect(match(template, path)).toEqual(captures)
  })

  it('of a URL may carry scheme, host and query, which do not count', () => {
    const template = compileUrlTemplate('https://shop.example/api/{id}?x=1')
    expect(matchTemplate(template, '/api/7')).toEqual({ id: '7' })
  })

  it('takes what stands in the path literally: no name becomes a pattern', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/[/*{}]/.test(text) && text !== '.'),
        (segment) => {
          expect(match(`/a/${segment}`, `/a/${segment}`)).toEqual({})
          expect(match(`/a/${segment}`, `/a/${segment}x`)).toBeNull()
        },
      ),
    )
  })

  it('captures what rebuilds the path', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(match('/x/{a}/y/{b}.do', `/x/${a}/y/${b}.do`)).toEqual({ a, b })
      }),
    )
  })

  it('answers at once however many wildcards and segments there are', () => {
    const path = '/a'.repeat(200)
    const began = performance.now()
    expect(match(`${'/**/a'.repeat(20)}/b`, path)).toBeNull()
    expect(match(`/{x}${'/**/a'.repeat(12)}/b`, path)).toBeNull()
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('names each of its names once, in order', () => {
    expect(templateNames(compileTemplate('/{b}/{a}-{b}/**'))).toEqual(['b', 'a'])
  })
})

describe('the path of a URL', () => {
  it.each([
    ['https://user:pw@shop.example:8443/api/orders?x=1#top', '/api/orders'],
    ['http://shop.example', '/'],
    ['http://shop.example?q=1', '/'],
    ['/api/orders?x=1', '/api/orders'],
    ['/caf%C3%A9', '/café'],
    ['/a%2Fb', '/a%2Fb'],
    ['/100%', '/100%'],
  ])('of %s is %s', (url, path) => {
    expect(urlPath(url)).toBe(path)
  })
})

describe('the host of a URL', () => {
  it.each([
    ['https://user:pw@Shop.Example:8443/api', 'shop.example'],
    ['http://[::1]:80/', '[::1]'],
    ['/api/orders', null],
    ['http:///x', null],
  ])('of %s is %s', (url, host) => {
    expect(urlHost(url)).toBe(host)
  })
})

it('equal captures give equal keys in whatever order they were found, and others do not', () => {
  expect(captureKey({ a: '1', b: '2' })).toBe(captureKey({ b: '2', a: '1' }))
  expect(captureKey({ a: '1', b: '2' })).not.toBe(captureKey({ a: '1\nb=2' }))
})
