import { describe, expect, it } from 'vitest'
import { serviceMatcher } from '../../src/correlate/services.ts'
import type { Location } from '../../src/model/location.ts'
import type { Service } from '../../src/model/ownership.ts'
import { aFinding, aService } from '../support/builders.ts'

const named = (name: string, claims: Partial<Service>): Service => aService({ name, paths: [], ...claims })
const claimed = (claims: Partial<Service>, location: Location, places: readonly Location[] = []): boolean =>
  serviceMatcher([named('shop', claims)])(aFinding({ location, places })) !== null

const code = (path: string): Location => ({ type: 'code', path })
const pkg = (more: { purl?: string; manifest?: string; image?: string }): Location => ({
  type: 'package',
  purl: 'pkg:npm/x@1',
  ...more,
})
const url = (text: string): Location => ({ type: 'endpoint', method: 'GET', url: text })
const workload = (uri: string): Location => ({ type: 'workload', uri })

describe('a service claims a place', () => {
  it('by path: globs mean what they look like', () => {
    expect(claimed({ paths: ['services/web/**'] }, code('services/web/src/a.js'))).toBe(true)
    expect(claimed({ paths: ['services/web/**'] }, code('services/web/.env'))).toBe(true)
    expect(claimed({ paths: ['services/web/**'] }, code('services/website/a.js'))).toBe(false)
    expect(claimed({ paths: ['!services/**'] }, code('docs/a.md'))).toBe(false)
    expect(claimed({ paths: ['#a/**'] }, code('#a/b.js'))).toBe(true)
  })

  it('by a folder without a glob, and a host with its port', () => {
    expect(claimed({ paths: ['services/web'] }, code('services/web/src/a.js'))).toBe(true)
    expect(claimed({ paths: ['./services/web/'] }, code('services/web/src/a.js'))).toBe(true)
    expect(claimed({ paths: ['services/web'] }, code('services/website/a.js'))).toBe(false)
    expect(claimed({ hosts: ['https://Web.test:8443'] }, url('http://web.test/x'))).toBe(true)
  })

  it('by the lockfile that brought a package', () => {
    expect(claimed({ paths: ['web/**'] }, pkg({ manifest: 'web/package-lock.json' }))).toBe(true)
    expect(claimed({ paths: ['web/**'] }, pkg({ manifest: 'mail/package-lock.json' }))).toBe(false)
  })

  it('by package, with or without its version', () => {
    expect(claimed({ packages: ['pkg:npm/x'] }, pkg({}))).toBe(true)
    expect(claimed({ packages: ['pkg:npm/x@1'] }, pkg({}))).toBe(true)
    expect(claimed({ packages: ['pkg:npm/x@2', 'pkg:npm/xy'] }, pkg({}))).toBe(false)
    expect(claimed({ packages: ['pkg:npm/@acme/*'] }, pkg({ purl: 'pkg:npm/%40acme/ui@1.2.3' }))).toBe(true)
  })

  it('by image, with or without tag and digest', () => {
    const image = 'ghcr.io/acme/shop:1.4.2@sha256:0123456789abcdef'
    for (const glob of ['ghcr.io/acme/shop', 'ghcr.io/acme/shop:1.4.2', 'ghcr.io/acme/*', image])
      expect(claimed({ images: [glob] }, pkg({ image }))).toBe(true)
    for (const glob of ['ghcr.io/acme/shop-admin', 'acme/shop', 'ghcr.io/acme/shop:2'])
      expect(claimed({ images: [glob] }, pkg({ image }))).toBe(false)
    expect(claimed({ images: ['localhost:5000/shop'] }, pkg({ image: 'localhost:5000/shop:1' }))).toBe(true)
  })

  it('not by a path inside an image that looks like one of the repository', () => {
    expect(claimed({ paths: ['app/**'] }, pkg({ manifest: 'app/package-lock.json', image: 'other:1' }))).toBe(false)
  })

  it('by host, without port, in any case', () => {
    expect(claimed({ hosts: ['Shop.example'] }, url('https://shop.example:8443/x'))).toBe(true)
    expect(claimed({ hosts: ['shop.example'] }, url('https://evil-shop.example/x'))).toBe(false)
    expect(claimed({ hosts: ['shop.example'] }, url('/x'))).toBe(false)
  })

  it('by route, of whichever host', () => {
    expect(claimed({ routes: ['/api/**'] }, url('http://localhost:3000/api/orders?id=1'))).toBe(true)
    expect(claimed({ routes: [{ url: '/orders/{id}', file: 'a.js' }] }, url('/orders/7'))).toBe(true)
    expect(claimed({ routes: ['https://shop.example/api/**'] }, url('http://localhost/api/x'))).toBe(true)
    expect(claimed({ routes: ['/api/**'] }, url('/login'))).toBe(false)
  })

  it('by the name or the image of a workload, never by a part of a word', () => {
    expect(claimed({}, workload('k8s://prod/shop'))).toBe(true)
    expect(claimed({}, workload('k8s://prod/shopping'))).toBe(false)
    expect(claimed({ images: ['registry.example/acme/api'] }, workload('image://registry.example/acme/api'))).toBe(true)
    expect(claimed({ images: ['registry.example/acme/*'] }, workload('image://registry.example/acme/api'))).toBe(true)
    expect(claimed({ images: ['api'] }, workload('k8s://prod/capital'))).toBe(false)
    expect(claimed({ images: ['api'] }, workload('image://registry.example/capital'))).toBe(false)
  })

  it('by any of its places, its own first', () => {
    expect(claimed({ paths: ['web/**'] }, url('/x'), [code('web/a.js')])).toBe(true)
    const services = [named('mail', { paths: ['mail/**'] }), named('web', { paths: ['web/**'] })]
    expect(serviceMatcher(services)(aFinding({ location: code('web/a.js'), places: [code('mail/b.js')] }))?.name).toBe(
      'web',
    )
  })
})

describe('of several services', () => {
  it('the first that claims the place has it', () => {
    const services = [named('inner', { paths: ['a/b/**'] }), named('outer', { paths: ['a/**'] })]
    expect(serviceMatcher(services)(aFinding({ location: code('a/b/c.js') }))?.name).toBe('inner')
    expect(serviceMatcher(services)(aFinding({ location: code('a/c.js') }))?.name).toBe('outer')
  })

  it('none has what none claims', () => {
    expect(serviceMatcher([])(aFinding())).toBeNull()
    expect(serviceMatcher([named('shop', {})])(aFinding())).toBeNull()
  })
})
