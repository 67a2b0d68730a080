import { describe, expect, it } from 'vitest'
import { catalogSchema, serviceSchema } from '../../src/model/ownership.ts'

describe('a service of the catalogue', () => {
  it('needs no more than a name, and what is not said is unknown', () => {
    expect(serviceSchema.parse({ name: 'checkout' })).toEqual({
      name: 'checkout',
      paths: [],
      images: [],
      packages: [],
      hosts: [],
      routes: [],
      owners: [],
      exposure: 'unknown',
      data: [],
      criticality: 'unknown',
    })
  })

  it('takes a route as a template or with the file that handles it', () => {
    const routes = ['/api/**', { url: '/v1/{name}.do', file: 'src/{name}Action.java' }]
    expect(serviceSchema.parse({ name: 'a', routes }).routes).toEqual(routes)
  })

  it.each([
    ['a misspelt key', { name: 'a', exposre: 'internet' }],
    ['an exposure nobody defined', { name: 'a', exposure: 'public' }],
    ['an empty name', { name: '' }],
    ['an empty glob, which would match nothing or everything', { name: 'a', paths: [''] }],
    ['a route with half its halves', { name: 'a', routes: [{ url: '/x' }] }],
  ])('is refused with %s', (_, service) => {
    expect(serviceSchema.safeParse(service).success).toBe(false)
  })
})

it('a catalogue without services is valid and claims nothing', () => {
  expect(catalogSchema.parse({})).toEqual({ services: [] })
})
