import { describe, expect, it } from 'vitest'
import { inspectorPackage } from '../../../src/read/readers/aws-inspector-finding.ts'

type Found = Parameters<typeof inspectorPackage>[0]
type Resource = NonNullable<Parameters<typeof inspectorPackage>[1]>
const found = (changes: Partial<Found>): Found => ({
  name: 'a',
  version: '1.2',
  epoch: 0,
  release: null,
  packageManager: 'OS',
  filePath: '/x',
  fixedInVersion: null,
  remediation: null,
  ...changes,
})
const instance: Resource = {
  id: 'i-1',
  type: 'AWS_EC2_INSTANCE',
  details: { awsEc2Instance: { platform: 'AMAZON_LINUX_2' } },
}

describe('a vulnerable package of Amazon Inspector', () => {
  it('has epoch and release in its version, and the system of its host in its name', () => {
    expect(inspectorPackage(found({ epoch: 1, release: '2.amzn2' }), instance).location).toEqual({
      type: 'package',
      purl: 'pkg:rpm/amzn/a@1:1.2-2.amzn2',
      image: 'i-1',
    })
  })

  it.each([
    ['NODEPKG', 'pkg:npm/a@1.2'],
    ['PYTHONPKG', 'pkg:pypi/a@1.2'],
    ['GOBINARY', 'pkg:golang/a@1.2'],
    ['BUNDLER', 'pkg:gem/a@1.2'],
    ['DOTNET_CORE', 'pkg:nuget/a@1.2'],
  ])('of %s is %s, with the file that brought it', (packageManager, purl) => {
    expect(inspectorPackage(found({ packageManager }), instance).location).toMatchObject({ purl, manifest: '/x' })
  })

  it('has no fix where none is available', () => {
    expect(inspectorPackage(found({ fixedInVersion: 'NotAvailable' }), instance).fix).toBeUndefined()
    expect(inspectorPackage(found({ fixedInVersion: '0:1.3' }), instance).fix?.version).toBe('1.3')
  })
})
