import { describe, expect, it } from 'vitest'
import { report } from '../../src/render/report.ts'
import { aRun, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const extent = { rows: 5, evidence: 5, others: 5 }
const limits = { utf16: 60_000, utf8: 60_000 }

describe('the report', () => {
  it('ends with who judged what, and how much was read', () => {
    expect(report(postures.noisy, extent, limits).trimEnd().split('\n').at(-1)).toBe(
      '<sub>Posture Gate of `1234567890ab`, policy: default preset. 65 entries read: 62 kept, 2 dismissed by the tools, 1 skipped; 58 findings after merging.</sub>',
    )
  })
  it('counts what is not shown and says where it is', () => {
    expect(report(postures.noisy, extent, limits)).toContain(
      '**Not shown here:** 52 of 57 findings, the evidence of 52. Everything is in the assessment file of [the run](https://github.com/acme/shop/actions/runs/1).',
    )
  })
  it('links no run on an address that is none', () => {
    const run = aRun({ runUrl: 'javascript:alert(1)' })
    expect(report({ ...postures.noisy, run }, extent, limits)).toContain('the assessment file of the run.')
  })
  it('puts what comes before before everything, and what comes after behind the first lines', () => {
    const text = report(anAssessment(), extent, limits, { before: 'lead\n', after: '\n\nmore' })
    expect(text).toMatch(/^lead\n### ✅ Pass\n/)
    expect(text.indexOf('\n\nmore\n')).toBeGreaterThan(text.indexOf('**Backlog:**'))
    expect(text.indexOf('\n\nmore\n')).toBeLessThan(text.indexOf('<details>'))
  })
})
