import { expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

it('keeps what clair-scanner does not call unapproved: it may only be below a threshold', () => {
  const found = (vulnerability: string): object => ({
    featurename: 'zlib',
    featureversion: '1.2',
    vulnerability,
    namespace: 'alpine:v3.9',
  })
  const drafts = draftsAs('clair-scanner', {
    image: 'web:1',
    unapproved: ['CVE-2024-1000'],
    vulnerabilities: [found('CVE-2024-1000'), found('CVE-2024-2000')],
  })
  expect(Object.values(drafts).map(({ dismissed }) => dismissed)).toEqual([undefined, undefined])
  expect(drafts['/vulnerabilities/1']?.location).toEqual({
    type: 'package',
    purl: 'pkg:apk/alpine/zlib@1.2',
    image: 'web:1',
  })
})
