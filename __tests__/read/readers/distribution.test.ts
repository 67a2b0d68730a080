import { expect, it } from 'vitest'
import { distributionNamed } from '../../../src/read/readers/distribution.ts'
import { purlType } from '../../../src/read/readers/package-url.ts'

it.each([
  ['Debian GNU/Linux 9 (stretch)', 'deb/debian'],
  ['UBUNTU_20_04', 'deb/ubuntu'],
  ['Alpine Linux v3.20', 'apk/alpine'],
  ['Red Hat Enterprise Linux release 8.6', 'rpm/redhat'],
  ['rhel', 'rpm/redhat'],
  ['AMAZON_LINUX_2', 'rpm/amzn'],
  ['openSUSE Leap', 'rpm/opensuse'],
  ['Windows Server 2022', 'generic'],
  [null, 'generic'],
])('the packages of %s are %s', (name, type) => {
  expect(purlType(distributionNamed(name))).toBe(type)
})
