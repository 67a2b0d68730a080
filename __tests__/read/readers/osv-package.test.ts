import { expect, it } from 'vitest'
import { OsvPackage } from '../../../src/read/readers/osv-package.ts'

it('keeps a package whose records have odd optional fields', () => {
  const parsed = OsvPackage.parse({
    package: { name: 'a', version: '1', ecosystem: 'npm' },
    vulnerabilities: [{ id: 'GHSA-1', severity: 'HIGH', affected: [7, { ranges: 'none' }], database_specific: [] }],
    groups: [null, { ids: ['GHSA-1'] }],
    dependency_groups: 'dev',
  })
  expect(parsed.vulnerabilities?.[0]).toMatchObject({
    severity: [],
    affected: [{ ranges: [] }],
    database_specific: null,
  })
  expect(parsed.groups).toHaveLength(1)
  expect(parsed.dependency_groups).toEqual(['dev'])
})

it('refuses a vulnerability without an id', () => {
  expect(OsvPackage.safeParse({ package: { name: 'a' }, vulnerabilities: [{}] }).success).toBe(false)
})
