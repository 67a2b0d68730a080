import { describe, expect, it } from 'vitest'
import { correlate, parseCodeowners } from '../../src/correlate/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Service } from '../../src/model/ownership.ts'
import { aFinding, aService } from '../support/builders.ts'

const service = aService({ paths: ['src/**'], owners: ['@acme/payments', '@anna'] })
const owned = (finding: Finding, text: string | null, services: readonly Service[] = [service]) =>
  correlate([finding], { services, codeowners: text === null ? null : parseCodeowners('.github/CODEOWNERS', text) })[0]

describe('the owners of a finding', () => {
  it('are those of its code, then those of its service, each with the line that says so', () => {
    expect(owned(aFinding(), '# head\n/src/ @anna @bob\n')?.owners).toEqual([
      { handle: '@anna', because: '.github/CODEOWNERS:2 (/src/)' },
      { handle: '@bob', because: '.github/CODEOWNERS:2 (/src/)' },
      { handle: '@acme/payments', because: 'owner of service checkout (catalog.yml:3)' },
    ])
  })

  it('are nobody where nobody is named: that is an answer, not a gap in the data', () => {
    expect(owned(aFinding(), null, [])).toMatchObject({ owners: [], service: null })
    expect(owned(aFinding(), '/docs/ @anna', [])?.owners).toEqual([])
    expect(owned(aFinding(), '* @anna\n/src/', [])?.owners).toEqual([])
  })

  it('of a package are those of its lockfile', () => {
    const finding = aFinding({ location: { type: 'package', purl: 'pkg:npm/x@1', manifest: 'web/package-lock.json' } })
    expect(owned(finding, '/web/ @anna', [])?.owners.map(({ handle }) => handle)).toEqual(['@anna'])
  })

  it('of a package in an image are not those of a path that looks alike', () => {
    const finding = aFinding({
      location: { type: 'package', purl: 'pkg:npm/x@1', manifest: 'web/package-lock.json', image: 'shop:1' },
    })
    expect(owned(finding, '/web/ @anna', [])?.owners).toEqual([])
  })

  it('of a dynamic finding are those of the code it was led to', () => {
    const finding = aFinding({
      location: { type: 'endpoint', method: 'GET', url: '/x' },
      places: [{ type: 'code', path: 'src/x.js' }],
    })
    expect(owned(finding, '/src/ @anna', [])?.owners.map(({ handle }) => handle)).toEqual(['@anna'])
  })
})

it('every finding has its answer, in the order of the findings', () => {
  const findings = [aFinding(), aFinding({ id: 'f1:02', location: { type: 'workload', uri: 'k8s://a/b' } })]
  expect(correlate(findings, { services: [service], codeowners: null }).map((one) => one.service)).toEqual([
    service,
    null,
  ])
})
