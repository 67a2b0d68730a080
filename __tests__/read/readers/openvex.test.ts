import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const statement = {
  vulnerability: { name: 'CVE-2024-1000' },
  products: [{ '@id': 'pkg:npm/a@1.0.0' }],
  status: 'not_affected',
  justification: 'component_not_present',
}
const document = (statements: object[], rest: object = {}): object => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  author: 'Team',
  timestamp: '2026-01-02T00:00:00Z',
  statements,
  ...rest,
})

describe('OpenVEX', () => {
  it('sets not_affected and fixed aside and keeps affected and under_investigation', () => {
    const fate = (status: string): unknown => draftAs('openvex', document([{ ...statement, status }])).dismissed?.by
    expect(['not_affected', 'fixed', 'affected', 'under_investigation'].map(fate)).toEqual([
      'vex',
      'vex',
      undefined,
      undefined,
    ])
  })

  it('lets the newest statement about a product count, whatever the order', () => {
    const old = { ...statement, status: 'affected', timestamp: '2026-01-01T00:00:00Z' }
    for (const [statements, newest] of [
      [[old, statement], 1],
      [[statement, old], 0],
    ] as const) {
      const report = readAs('openvex', document([...statements]))
      expect(report.drafts.map(({ pointer }) => pointer)).toEqual([`/statements/${newest}`])
      expect(report.counts).toEqual({ read: 2, kept: 0, dismissed: 2, skipped: 0 })
    }
  })

  it('takes the product of a statement for another product for another matter', () => {
    const other = { ...statement, products: [{ '@id': 'pkg:npm/b@1.0.0' }], status: 'affected' }
    expect(Object.keys(draftsAs('openvex', document([statement, other])))).toHaveLength(2)
  })

  it('names the component inside an image, and the image beside it', () => {
    const products = [{ '@id': 'pkg:oci/web@sha256%3A1', subcomponents: [{ '@id': 'pkg:apk/alpine/zlib@1' }] }]
    expect(draftAs('openvex', document([{ ...statement, products }])).location).toEqual({
      type: 'package',
      purl: 'pkg:apk/alpine/zlib@1',
      image: 'pkg:oci/web@sha256%3A1',
    })
  })

  it('takes a document that a scanner wrote for that tool’s own denial, not for the word of an author', () => {
    const govulncheck = { author: 'Unknown Author', tooling: 'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck' }
    const products = [
      { '@id': 'Unknown Product', subcomponents: [{ '@id': 'pkg:golang/golang.org%2Fx%2Ftext@v0.3.5' }] },
    ]
    const report = readAs(
      'openvex',
      document([{ ...statement, products, justification: 'vulnerable_code_not_in_execute_path' }], govulncheck),
    )
    expect(report.tool?.name).toBe('govulncheck')
    expect(report.drafts[0]?.draft).toMatchObject({
      reach: [{ level: 'no_path' }],
      location: { purl: 'pkg:golang/golang.org%2Fx%2Ftext@v0.3.5' },
    })
    expect(report.drafts[0]?.draft.dismissed).toBeUndefined()
  })

  it('reads names and products that are bare texts (0.0.1), and ids that are links', () => {
    expect(
      draftAs('openvex', document([{ ...statement, vulnerability: 'CVE-1', products: ['pkg:npm/a@1'] }])).ruleId,
    ).toBe('CVE-1')
    expect(
      draftAs(
        'openvex',
        document([{ ...statement, vulnerability: { '@id': 'https://nvd.nist.gov/vuln/detail/CVE-2' } }]),
      ).ruleId,
    ).toBe('CVE-2')
  })

  it('does not repeat the sentence that vexctl fills in as advice', () => {
    const advice = (action_statement: string): unknown =>
      draftAs('openvex', document([{ ...statement, status: 'affected', action_statement }])).fix
    expect(advice('No action statement provided')).toBeUndefined()
    expect(advice('Update to 1.0.1')).toEqual({ advice: 'Update to 1.0.1' })
  })
})
