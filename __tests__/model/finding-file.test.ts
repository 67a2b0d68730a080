import { describe, expect, it } from 'vitest'
import { findingFileSchema, serviceFileSchema } from '../../src/model/finding-file.ts'
import { findingWriter } from '../../src/render/json-finding.ts'
import { aRanked, aService } from '../support/builders.ts'
import { writtenBy } from '../support/json-written.ts'

const written = () => writtenBy(findingWriter())

const parsed = (overrides: Parameters<typeof aRanked>[0]) =>
  findingFileSchema.safeParse(JSON.parse(written()(aRanked(overrides))))

describe('the schema of a finding in the file', () => {
  it('accepts every kind of place', () => {
    const places = [
      { type: 'code', path: 'a.js', startLine: 1, endLine: 2, startColumn: 3 },
      { type: 'package', purl: 'pkg:npm/a@1', manifest: 'package-lock.json', image: 'shop:1' },
      { type: 'endpoint', method: 'GET', url: '/a', parameter: 'b' },
      { type: 'workload', uri: 'k8s://shop/web' },
    ] as const
    for (const location of places) expect(parsed({ location, places }).error).toBeUndefined()
  })
  it('refuses a finding without evidence', () => {
    const file = JSON.parse(written()(aRanked())) as object
    expect(findingFileSchema.safeParse({ ...file, evidence: [] }).success).toBe(false)
  })
  it('accepts a service of the catalogue as it stands there', () => {
    expect(
      serviceFileSchema.safeParse(aService({ routes: ['/a/**', { url: '/b', file: 'b.js' }] })).error,
    ).toBeUndefined()
  })
})
