import { describe, expect, it } from 'vitest'
import type { EndpointMark, Mark, PackageMark } from '../../src/model/trace.ts'
import { createMatching } from '../../src/track/matching.ts'
import { matchThings } from '../../src/track/things.ts'
import { aTraced } from '../support/traced.ts'

const pkg = (overrides: Partial<PackageMark> = {}): PackageMark => ({
  type: 'package',
  tool: 'trivy',
  rule: 'CVE-2026-1',
  name: 'pkg:npm/a',
  purl: 'pkg:npm/a@1',
  manifest: 'package-lock.json',
  image: '',
  ...overrides,
})
const url = (overrides: Partial<EndpointMark> = {}): EndpointMark => ({
  type: 'endpoint',
  tool: 'zap',
  rule: '40018',
  method: 'GET',
  url: 'https://staging.example:8443/api/orders/17',
  parameter: 'id',
  ...overrides,
})
const pod = (uri: string): Mark => ({ type: 'workload', tool: 'falco', rule: 'shell', uri })
const matched = (then: readonly Mark[], now: readonly Mark[], family: string | null = null) => {
  const side = (marks: readonly Mark[]) => marks.map((mark, index) => aTraced(String(index), [mark], { family }))
  const matching = createMatching(side(then), side(now))
  matchThings(matching)
  return matching.found.map((found) => (found === undefined ? undefined : [found.then, found.by.reason]))
}

describe('a package finding is found again', () => {
  it.each([
    ['in another lockfile of its folder', { manifest: 'yarn.lock' }, 'same-advisory'],
    ['in another version', { purl: 'pkg:npm/a@2' }, 'same-advisory'],
    ['in another folder', { manifest: 'web/package-lock.json' }, 'moved-package'],
  ])('%s', (_, change, reason) => {
    expect(matched([pkg()], [pkg(change)])).toEqual([[0, reason]])
  })

  it('in an image with another tag, from another registry spelling', () => {
    const [then, now] = [{ image: 'docker.io/library/web:1.0' }, { image: 'web:1.1' }]
    expect(matched([pkg(then)], [pkg(now)])).toEqual([[0, 'same-advisory']])
  })

  it('not as another package, nor where two places could be it', () => {
    expect(matched([pkg()], [pkg({ name: 'pkg:npm/b', purl: 'pkg:npm/b@1' })])).toEqual([undefined])
    expect(
      matched([pkg()], [pkg({ manifest: 'x/package-lock.json' }), pkg({ manifest: 'y/package-lock.json' })]),
    ).toEqual([undefined, undefined])
  })

  it('each by its own version where a package is there twice', () => {
    const [one, two] = [pkg(), pkg({ purl: 'pkg:npm/a@2' })]
    expect(matched([one, two], [two, one])).toEqual([
      [1, 'same-advisory'],
      [0, 'same-advisory'],
    ])
  })
})

describe('an endpoint is found again', () => {
  it.each([
    ['on another host and port', { url: 'http://localhost:3000/api/orders/17' }],
    ['with another number in its path', { url: 'https://staging.example:8443/api/orders/18/' }],
    ['where the tool does not say the method', { method: 'ANY' }],
  ])('%s', (_, change) => {
    expect(matched([url()], [url(change)])).toEqual([[0, 'moved-endpoint']])
  })

  it('by another rule of its weakness family', () => {
    expect(matched([url()], [url({ rule: '40019' })], 'sql-injection')).toEqual([[0, 'moved-endpoint']])
    expect(matched([url()], [url({ rule: '40019' })])).toEqual([undefined])
  })

  it('not at another path or parameter', () => {
    expect(matched([url()], [url({ parameter: 'name' })])).toEqual([undefined])
    expect(matched([url()], [url({ url: 'https://staging.example:8443/api/customers/17' })])).toEqual([undefined])
  })
})

it('a workload is found again under the next name of its pod', () => {
  expect(matched([pod('k8s://shop/web-7d4b9c6f5d-x2x9z')], [pod('k8s://shop/web-5f6c7d8e9a-q8w7e')])).toEqual([
    [0, 'moved-workload'],
  ])
  expect(matched([pod('k8s://shop/web')], [pod('k8s://shop/api')])).toEqual([undefined])
})
