import { expect, it } from 'vitest'
import { checkmarxPurl } from '../../../src/read/readers/checkmarx-package.ts'

it.each([
  ['Npm-lodash-4.17.20', 'pkg:npm/lodash@4.17.20'],
  ['Maven-org.acme:some-lib-1.0-alpha-9', 'pkg:maven/org.acme/some-lib@1.0-alpha-9'],
  ['Ruby-rack-2.0.1', 'pkg:gem/rack@2.0.1'],
  ['Python-requests', 'pkg:pypi/requests'],
])('%s is %s', (identifier, purl) => {
  expect(checkmarxPurl(identifier)).toBe(purl)
})
