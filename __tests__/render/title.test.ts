import { describe, expect, it } from 'vitest'
import { titleText } from '../../src/render/title.ts'
import { aRanked, anEvidence } from '../support/builders.ts'

const lodash = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const
const cve = [
  { scheme: 'cve', value: 'CVE-2021-23337' },
  { scheme: 'cwe', value: 'CWE-77' },
] as const

describe('titleText', () => {
  it('puts the advisory first, and names the component where the title does not', () => {
    expect(titleText(aRanked({ title: 'Command injection', identifiers: cve, location: lodash }))).toBe(
      'CVE-2021-23337: Command injection in lodash',
    )
    expect(titleText(aRanked({ title: 'CVE-2021-23337 in lodash', identifiers: cve, location: lodash }))).toBe(
      'CVE-2021-23337 in lodash',
    )
  })
  it('is the tool’s own title for code, without its full stop', () => {
    expect(titleText(aRanked({ title: 'SQL built from input.' }))).toBe('SQL built from input')
  })
  it('falls back on the rule where a tool gives no title', () => {
    expect(titleText(aRanked({ title: ' ', evidence: [anEvidence({ ruleId: 'B303' })] }))).toBe('B303')
  })
})
