import { describe, expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { joinPackages, targetOf } from '../../src/merge/packages.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aService } from '../support/builders.ts'
import { inPackage } from '../support/sightings.ts'

const cve = 'CVE-2021-23337'
const lodash = (more: Parameters<typeof inPackage>[2] = {}, purl = 'pkg:npm/lodash@4.17.20'): Sighting =>
  inPackage(purl, [cve], more)

/** Which of the sightings became one, by index. */
function joined(...sightings: readonly Sighting[]): readonly (readonly number[])[] {
  const clusters = createClusters(sightings.length)
  joinPackages(sightings, [...sightings.keys()], clusters)
  return clusters.all()
}

describe('one advisory in one package', () => {
  it('seen by two tools is one, whatever version each of them read', () => {
    expect(joined(lodash(), lodash({ tool: 'Trivy' }, 'pkg:npm/lodash@4.17.19'))).toEqual([[0, 1]])
  })

  it('is another in another package, also of a name that begins alike', () => {
    expect(joined(lodash(), lodash({}, 'pkg:npm/lodash-es@4.17.20'), lodash({}, 'pkg:npm/lod@4'))).toEqual([
      [0],
      [1],
      [2],
    ])
  })

  it('is another in another ecosystem', () => {
    expect(joined(lodash({}, 'pkg:npm/request@1'), lodash({}, 'pkg:pypi/request@1'))).toEqual([[0], [1]])
  })

  it('is one for every manifest of one folder', () => {
    expect(joined(lodash({ manifest: 'web/package.json' }), lodash({ manifest: 'web/package-lock.json' }))).toEqual([
      [0, 1],
    ])
  })

  it('stays apart in two folders: each lockfile has to be mended', () => {
    expect(
      joined(lodash({ manifest: 'web/package-lock.json' }), lodash({ manifest: 'mail/package-lock.json' })),
    ).toEqual([[0], [1]])
    expect(joined(lodash({ manifest: 'package-lock.json' }), lodash({ manifest: 'web/package-lock.json' }))).toEqual([
      [0],
      [1],
    ])
  })

  it('stays apart between an image and the repository, and between two images', () => {
    const places = [lodash({ manifest: 'package-lock.json' }), lodash({ image: 'shop:1' }), lodash({ image: 'mail:1' })]
    expect(joined(...places)).toEqual([[0], [1], [2]])
  })

  it('joins a report that does not say where with the only place there is', () => {
    expect(joined(lodash(), lodash({ manifest: 'web/package-lock.json' }))).toEqual([[0, 1]])
  })

  it('does not guess where there are several places', () => {
    const places = [
      lodash(),
      lodash({ manifest: 'web/package-lock.json' }),
      lodash({ manifest: 'mail/package-lock.json' }),
    ]
    expect(joined(...places)).toEqual([[0], [1], [2]])
  })

  it('names the advisory and the package as the reason', () => {
    const sightings = [lodash(), lodash({ tool: 'Trivy' })]
    const clusters = createClusters(2)
    joinPackages(sightings, [0, 1], clusters)
    expect(clusters.joinsOf(0)).toEqual([
      { reason: 'same-advisory-and-package', values: { advisory: cve, package: 'pkg:npm/lodash' } },
    ])
  })
})

it('another CVE in the same package and lockfile is another flaw', () => {
  const other = inPackage('pkg:npm/lodash@4.17.20', ['CVE-2020-8203'], { manifest: 'package-lock.json' })
  expect(joined(lodash({ manifest: 'package-lock.json' }), other)).toEqual([[0], [1]])
})

describe('what a package was found in', () => {
  const target = (more: { manifest?: string; image?: string }): string =>
    targetOf({ type: 'package', purl: 'pkg:npm/x@1', ...more })

  it.each([
    ['nginx', 'docker.io/library/nginx:latest'],
    ['nginx:1.21', 'index.docker.io/library/nginx:1.21'],
    ['acme/shop:1', 'docker.io/acme/shop:1'],
  ])('%s and %s are one image', (short, long) => {
    expect(target({ image: long })).toBe(target({ image: short }))
  })

  it('another registry or tag is another image', () => {
    expect(target({ image: 'ghcr.io/acme/shop:1' })).not.toBe(target({ image: 'acme/shop:1' }))
    expect(target({ image: 'acme/shop:1' })).not.toBe(target({ image: 'acme/shop:2' }))
  })

  it('a file inside an image does not make it another', () => {
    expect(target({ image: 'shop:1', manifest: 'app/package-lock.json' })).toBe(target({ image: 'shop:1' }))
  })

  it('a folder is never an image', () => {
    expect(target({ manifest: 'shop/x' })).not.toBe(target({ image: 'shop' }))
  })

  it('is nothing where nobody says', () => {
    expect(target({})).toBe('')
  })
})

describe('the lockfile and the image of one service', () => {
  const shop = [aService({ paths: ['shop/**'], images: ['registry/shop'] })]
  const met = (...sightings: readonly Sighting[]) => {
    const clusters = createClusters(sightings.length)
    const { ambiguous } = joinPackages(sightings, [...sightings.keys()], clusters, shop)
    return { all: clusters.all(), joins: clusters.joinsOf(0), ambiguous }
  }
  const locked = lodash({ manifest: 'shop/package-lock.json' })
  const built = lodash({ tool: 'Trivy', image: 'registry/shop:1.2@sha256:0123' })

  it('hold one component: one finding, which says by which service', () => {
    const { all, joins } = met(locked, built)
    expect(all).toEqual([[0, 1]])
    expect(joins).toEqual([
      {
        reason: 'same-advisory-and-package',
        values: { advisory: cve, package: 'pkg:npm/lodash', service: 'checkout' },
      },
    ])
  })

  it('hold two where the versions differ, the image is another’s, or there are two lockfiles', () => {
    const older = lodash({ image: 'registry/shop:1.2' }, 'pkg:npm/lodash@3.0.0')
    expect(met(locked, older).all).toEqual([[0], [1]])
    expect(met(locked, lodash({ image: 'registry/mail' })).all).toEqual([[0], [1]])
    expect(met(locked, lodash({ manifest: 'shop/web/package-lock.json' }), built).all).toEqual([[0], [1], [2]])
  })

  it('and what stays two is shown side by side', () => {
    expect(met(locked, lodash({ image: 'registry/mail' })).ambiguous).toEqual([
      { index: 1, others: [0], reason: 'same-package' },
    ])
  })
})
