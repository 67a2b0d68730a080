import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftAs, draftsAs } from './read-as.ts'

const scan = (vulnerability: object): Draft =>
  draftAs('twistlock', {
    results: [
      {
        id: 'sha256:1',
        distro: 'Ubuntu 22.04.4 LTS',
        packages: [{ type: 'python', name: 'pycrypto' }],
        vulnerabilities: [{ id: 'CVE-2024-1000', packageName: 'pycrypto', packageVersion: '2.6.1', ...vulnerability }],
      },
    ],
  })

describe('Prisma Cloud', () => {
  it('finds the kind of a package in the vulnerability, in the list of packages, or in what the source package is used for', () => {
    const purl = (vulnerability: object): unknown => scan(vulnerability).location
    expect(purl({})).toMatchObject({ purl: 'pkg:pypi/pycrypto@2.6.1', image: 'sha256:1' })
    expect(purl({ packageType: 'nodejs' })).toMatchObject({ purl: 'pkg:npm/pycrypto@2.6.1' })
    expect(purl({ packageName: 'glibc (used in libc6)' })).toMatchObject({ purl: 'pkg:deb/ubuntu/glibc@2.6.1' })
    expect(purl({ packageName: 'other' })).toMatchObject({ purl: 'pkg:generic/other@2.6.1' })
  })

  it('names the closest fix, and none where there is none', () => {
    expect(scan({ status: 'fixed in 2.5.9, 2.6.2, 2.7' }).fix).toEqual({ version: '2.6.2' })
    expect(scan({ status: 'open' }).fix).toBeUndefined()
  })

  it('takes a proof of concept for no exploitation in the wild', () => {
    const intel = (risk: string): unknown => scan({ riskFactors: { [risk]: {} } }).intel
    expect(intel('Exploit exists - POC')).toBeUndefined()
    expect(intel('Exploit exists - in the wild')).toEqual({ knownExploited: true })
  })

  it('reads a compliance check that has no number, as older versions write it', () => {
    const compliances = [
      { title: 'Image runs as root', severity: 'high', cause: '' },
      { id: 41, title: 'No user' },
    ]
    const drafts = draftsAs('twistlock', { results: [{ id: 'sha256:1', distro: 'Alpine', compliances }] })
    expect(Object.values(drafts)).toMatchObject([
      { category: 'iac', ruleId: 'Image runs as root', severity: { word: 'high' } },
      { category: 'iac', ruleId: '41' },
    ])
  })
})
