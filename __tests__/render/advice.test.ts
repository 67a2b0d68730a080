import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/render/advice.ts'
import { aRanked, aSignals, anEvidence, known } from '../support/builders.ts'

const lodash = { type: 'package', purl: 'pkg:npm/%40acme/lodash@4.17.20' } as const

describe('fixText', () => {
  it('names the version that is fixed', () => {
    expect(fixText(aRanked({ location: lodash, fix: { version: '4.17.21' } }))).toBe('update @acme/lodash to 4.17.21')
    expect(fixText(aRanked({ location: lodash, fix: { version: '4.17.21' }, relationship: 'transitive' }))).toBe(
      'update @acme/lodash to 4.17.21 (transitive: through what brings it in)',
    )
  })
  it('repeats what the tool advises before what is usual', () => {
    expect(fixText(aRanked({ fix: { advice: 'Use pg-format.' } }))).toBe('Use pg-format.')
    expect(fixText(aRanked())).toBe('pass the values as parameters of the query instead of building its text')
  })
  it('gives one step where the tool gives an essay', () => {
    expect(fixText(aRanked({ fix: { advice: 'Do not trust input. '.repeat(20) } }))).toMatch(/^pass the values/)
    expect(fixText(aRanked({ category: 'dast', fix: { advice: 'Do not trust input.' } }))).toMatch(/^pass the values/)
    expect(fixText(aRanked({ family: null, fix: { advice: 'Do not trust input. '.repeat(20) } }))).toMatch(
      /^Do not trust/,
    )
  })
  it('does not take "no report names one" for "there is none"', () => {
    expect(fixText(aRanked({ location: lodash }))).toBe('no report names a fixed version')
    expect(fixText(aRanked({ location: lodash, signals: aSignals({ fixable: known(false) }) }))).toBe(
      'no fixed version exists: replace it, or waive it with a date',
    )
  })
  it('has secrets revoked first', () => {
    expect(fixText(aRanked({ category: 'secret' }))).toMatch(/^revoke it/)
  })
  it('points at the rule where nothing better is known', () => {
    expect(fixText(aRanked({ family: null, evidence: [anEvidence({ ruleId: 'B303' })] }))).toBe(
      'see rule B303 of Semgrep',
    )
  })
})
