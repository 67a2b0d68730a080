import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const row = {
  vulnName: 'CVE-2022-0778',
  vulnSeverity: 'High',
  packageName: 'openssl',
  packageVersion: '1.1',
  imagePullString: 'acme/shop:1',
}
const draft = (changes: object): ReturnType<typeof draftAs> => draftAs('sysdig', { data: [{ ...row, ...changes }] })

it.each([
  ['os', 'alpine 3.4.6', 'openssl', 'pkg:apk/alpine/openssl@1.1'],
  ['os', 'debian 8.7', 'openssl', 'pkg:deb/debian/openssl@1.1'],
  ['os', null, 'openssl', 'pkg:generic/openssl@1.1'],
  ['java', 'debian 8.7', 'log4j:log4j', 'pkg:maven/log4j/log4j@1.1'],
  ['javascript', 'alpine 3', '@a/b', 'pkg:npm/%40a/b@1.1'],
  ['python', 'alpine 3', 'pip', 'pkg:pypi/pip@1.1'],
])('names a package of type %s in %s', (packageType, osName, packageName, purl) => {
  expect(draft({ packageType, osName, packageName }).location).toMatchObject({ purl, image: 'acme/shop:1' })
})

it('names the workload that runs the image, and does not say that the package is loaded', () => {
  expect(draft({ k8sWorkloadName: 'cart', k8sNamespaceName: 'shop' })).toMatchObject({
    also: [{ type: 'workload', uri: 'k8s://shop/cart' }],
  })
  expect(draft({ k8sWorkloadName: 'cart' }).reach).toBeUndefined()
  expect(draft({}).also).toEqual([])
})
