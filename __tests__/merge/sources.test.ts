import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aMergeContext, grouped, inPackage, lettered } from '../support/sightings.ts'

const cve = 'CVE-2023-0286'
const image = 'acme/shop:1'
const libssl = 'pkg:deb/debian/libssl3@3.0.9-1?upstream=openssl'
const source = 'pkg:deb/debian/openssl@3.0.9-1'
const seen = (tool: string, purl: string, more: Parameters<typeof inPackage>[2] = {}): Sighting =>
  inPackage(purl, [cve], { tool, image, ...more })
const found = (...sightings: readonly Sighting[]) => merge(lettered(...sightings), aMergeContext())
const findings = (...sightings: readonly Sighting[]) => grouped(found(...sightings))

describe('a source package of a distribution', () => {
  it('is the one package that was built from it, where one tool names nothing finer', () => {
    const [only, ...others] = found(seen('Grype', libssl), seen('Clair', source))
    expect(others).toEqual([])
    expect(only?.joined).toEqual([
      {
        reason: 'same-advisory-and-package',
        values: { advisory: cve, package: 'pkg:deb/debian/libssl3', source: 'pkg:deb/debian/openssl' },
      },
    ])
  })

  it('has the identity of what was built from it, so that a second tool does not make it another finding', () => {
    const [alone] = found(seen('Grype', libssl))
    expect(found(seen('Clair', source), seen('Grype', libssl))[0]?.id).toBe(alone?.id)
  })

  it('is shown beside several packages that were built from it, and is none of them', () => {
    const two = found(
      seen('Grype', libssl),
      seen('Grype', 'pkg:deb/debian/libssl-dev@3.0.9-1?upstream=openssl'),
      seen('Clair', source),
    )
    expect(two).toHaveLength(3)
    const beside = two.find(({ evidence: [{ tool }] }) => tool.name === 'Clair')
    expect(beside?.related.map(({ reason }) => reason)).toEqual(['same-package', 'same-package'])
  })

  it('is a package of its own where a tool tells the two apart', () => {
    expect(findings(seen('Grype', libssl), seen('Grype', source))).toEqual([['a'], ['b']])
    expect(findings(seen('Grype', libssl), seen('Grype', source), seen('Clair', source))).toEqual([['a'], ['b', 'c']])
  })

  it('is read off what Red Hat calls it', () => {
    const built = 'pkg:rpm/rhel/openssl-libs@3.0.7-24.el9?upstream=openssl-3.0.7-24.el9.src.rpm'
    expect(findings(seen('Grype', built), seen('Clair', 'pkg:rpm/rhel/openssl@3.0.7-24.el9'))).toEqual([['a', 'b']])
  })

  it('is another in another image, under another advisory, and in another distribution', () => {
    const other = { image: 'acme/mail:1' }
    expect(findings(seen('Grype', libssl), seen('Clair', source, other))).toEqual([['a'], ['b']])
    expect(findings(seen('Grype', libssl), inPackage(source, ['CVE-2023-0464'], { tool: 'Clair', image }))).toEqual([
      ['a'],
      ['b'],
    ])
    expect(findings(seen('Grype', libssl), seen('Clair', 'pkg:deb/ubuntu/openssl@3.0.2'))).toEqual([['a'], ['b']])
  })
})

describe('an image', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  it('is one under its tag and its digest, where one of the reports names both', () => {
    const tagged = seen('Grype', libssl)
    const byDigest = seen('Trivy', libssl, { image: `acme/shop@${digest}` })
    const both = seen('Snyk', libssl, { image: `docker.io/acme/shop:1@${digest}` })
    expect(findings(tagged, byDigest)).toEqual([['a'], ['b']])
    expect(findings(tagged, byDigest, both)).toEqual([['a', 'b', 'c']])
  })

  it('keeps every copy of a package in it as a place of one finding', () => {
    const copies = ['usr/lib/a/package.json', 'usr/lib/b/package.json'].map((manifest, at) =>
      inPackage(`pkg:npm/minimist@1.2.${at}`, ['CVE-2021-44906'], { image, manifest }),
    )
    const [only, ...others] = found(...copies)
    expect(others).toEqual([])
    expect([only?.location, ...(only?.places ?? [])]).toMatchObject([
      { manifest: 'usr/lib/a/package.json', purl: 'pkg:npm/minimist@1.2.0' },
      { manifest: 'usr/lib/b/package.json', purl: 'pkg:npm/minimist@1.2.1' },
    ])
  })
})
