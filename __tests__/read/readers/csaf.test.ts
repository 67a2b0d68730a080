import { describe, expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const document = (vulnerability: object, engine = 'Secvisogram'): object => ({
  document: { csaf_version: '2.0', tracking: { generator: { engine: { name: engine } } } },
  product_tree: {
    full_product_names: ['A', 'B'].map((id) => ({
      name: id,
      product_id: id,
      product_identification_helper: { purl: `pkg:npm/${id.toLowerCase()}@1.0.0` },
    })),
    product_groups: [{ group_id: 'G', product_ids: ['B'] }],
  },
  vulnerabilities: [{ cve: 'CVE-2024-1000', ...vulnerability }],
})

describe('CSAF', () => {
  it('sets aside what is not affected or fixed, keeps the rest, and takes what is recommended for no statement', () => {
    const product_status = {
      known_affected: ['A'],
      known_not_affected: ['A'],
      fixed: ['A'],
      under_investigation: ['A'],
      recommended: ['A'],
    }
    const drafts = draftsAs('csaf', document({ product_status }))
    for (const { category } of Object.values(drafts)) expect(category).toBe('sca')
    expect(
      Object.entries(drafts).map(([pointer, { dismissed }]) => [pointer.split('/').at(-2), dismissed?.by]),
    ).toEqual([
      ['known_affected', undefined],
      ['known_not_affected', 'vex'],
      ['fixed', 'vex'],
      ['under_investigation', undefined],
    ])
  })

  it('gives a reason only to the products it is about, by id or by group', () => {
    const flags = [
      { label: 'component_not_present', product_ids: ['A'] },
      { label: 'inline_mitigations_already_exist', group_ids: ['G'] },
    ]
    const drafts = draftsAs('csaf', document({ product_status: { known_not_affected: ['A', 'B'] }, flags }))
    expect(Object.values(drafts).map(({ dismissed }) => dismissed?.justification)).toEqual([
      'component_not_present',
      'inline_mitigations_already_exist',
    ])
  })

  it('of a scanner is that tool’s own negative result', () => {
    const report = readAs('csaf', document({ product_status: { known_not_affected: ['A'] } }, 'owasp-depscan'))
    expect(report.tool?.name).toBe('depscan')
    expect(report.drafts[0]?.draft).toMatchObject({ reach: [{ level: 'no_path' }] })
  })

  it('counts a vulnerability that names no product as set aside', () => {
    expect(readAs('csaf', document({})).counts).toEqual({ read: 1, kept: 0, dismissed: 1, skipped: 0 })
  })
})
