import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const flaw = { name: 'CVE-2018-15473', severity: 'Medium', package_name: 'openssh', package_version: '7.2' }
const draft = (changes: object, report: object = {}): ReturnType<typeof draftAs> =>
  draftAs('neuvector', { report: { vulnerabilities: [{ ...flaw, ...changes }], modules: [], ...report } })

it('names packages of the distribution by it, those with a file by nothing that is not said', () => {
  expect(draft({}, { base_os: 'alpine:3.4' }).location).toEqual({ type: 'package', purl: 'pkg:apk/alpine/openssh@7.2' })
  expect(draft({ file_name: 'app/x.jar' }, { base_os: 'alpine:3.4' }).location).toMatchObject({
    purl: 'pkg:generic/openssh@7.2',
    manifest: 'app/x.jar',
  })
})

it.each([
  [{ registry: 'https://r.example/', repository: 'a/b', tag: '1' }, 'r.example/a/b:1'],
  [{ registry: '', repository: 'a/b', tag: '' }, 'a/b'],
  [{ image_id: 'a8e0' }, 'a8e0'],
])('names the image of %j', (report, image) => {
  expect(draft({}, report).location).toMatchObject({ image })
})

it('takes CVEs of an advisory along', () => {
  expect(draft({ name: 'GHSA-jf85-cpcp-j695', cves: ['CVE-2019-10744'] }).identifiers).toEqual([
    'GHSA-jf85-cpcp-j695',
    'CVE-2019-10744',
  ])
})
