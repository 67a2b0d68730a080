import { describe, expect, it } from 'vitest'
import { scannerIn, vexClaim, type VexStatement } from '../../../src/read/readers/vex-statement.ts'

const claim = (changes: Partial<VexStatement>): ReturnType<typeof vexClaim> =>
  vexClaim({ status: 'not_affected', justification: null, detail: null, byScanner: false, ...changes })

describe('a statement of VEX', () => {
  it('of a person sets aside, the label first', () => {
    expect(claim({ justification: 'component_not_present', detail: 'Removed.' }).dismissed).toEqual({
      by: 'vex',
      justification: 'component_not_present: Removed.',
    })
    expect(claim({ status: 'fixed' }).dismissed?.justification).toBe('fixed')
  })

  it('of a scanner is its own negative result and sets nothing aside', () => {
    expect(claim({ byScanner: true })).toMatchObject({ reach: [{ level: 'no_path' }] })
    expect(claim({ byScanner: true })).not.toHaveProperty('dismissed')
  })

  it('that something is affected or looked into claims nothing', () => {
    expect(claim({ status: 'affected' })).toEqual({})
    expect(claim({ status: 'under_investigation' })).toEqual({})
  })

  it('comes from a scanner only where its tooling is one', () => {
    expect(['owasp-depscan', 'dep-scan', 'Secvisogram', null].map(scannerIn)).toEqual([
      'depscan',
      'dep-scan',
      undefined,
      undefined,
    ])
  })
})
