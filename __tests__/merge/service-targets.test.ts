import { expect, it } from 'vitest'
import { serviceNames } from '../../src/merge/service-targets.ts'
import { aService } from '../support/builders.ts'

it('a lockfile is of the service whose paths hold it, an image of the one that names it, under any of its names', () => {
  const of = serviceNames([aService({ name: 'shop', paths: ['shop/**'], images: ['registry/shop'] })])
  const purl = 'pkg:npm/lodash@4.17.20'
  expect(of({ type: 'package', purl, manifest: 'shop/package-lock.json' })).toBe('shop')
  expect(of({ type: 'package', purl, image: 'registry/shop:1.2@sha256:0123' })).toBe('shop')
  // A path inside an image is none of the repository.
  expect(of({ type: 'package', purl, manifest: 'shop/package-lock.json', image: 'registry/mail' })).toBeNull()
  expect(of({ type: 'package', purl })).toBeNull()
})
