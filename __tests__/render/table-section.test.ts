import { describe, expect, it } from 'vitest'
import { tableSection } from '../../src/render/table-section.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const of = (assessment: Parameters<typeof viewOf>[0], max = 20) => tableSection(viewOf(assessment), max)

describe('the ranked table', () => {
  it('has what, where, why, fix and owner with the reason for it, in every row', () => {
    const [row = ''] = of(anAssessment()).units
    expect(row.replace(/\(https:[^)]*\)/, '(…)')).toBe(
      '| 1 | 🟠 high: **SQL query built from user input**<br>[`src/orders.js:42`](…) | **new in this change** · reach unknown (no tool reports reach for this)<br>**Fix:** pass the values as parameters of the query instead of building its text<br>**Owner:** `@\u200bacme/payments` (CODEOWNERS:4 src/\\*\\*) |',
    )
  })
  it('marks what blocks and what warns', () => {
    const marks = of(postures.noisy)
      .units.slice(0, 4)
      .map((row) => /^\| (\S+)/.exec(row)?.[1])
    expect(marks).toEqual(['⛔', '⛔', '⚠️', '4'])
  })
  it('tells how many there are in truth', () => {
    const section = of(postures.huge, 5)
    expect([section.units.length, section.total]).toEqual([5, 5000])
    expect(section.wrap('', 5)).toContain('<summary>The 5 most urgent of 5\u00a0000 findings</summary>')
    expect(section.leftOut(4995, 5000)).toBe('4\u00a0995 of 5\u00a0000 findings')
  })
  it('is open only where it is short and nothing stands above it', () => {
    expect(of(anAssessment()).wrap('', 1)).toContain('<details open>')
    expect(of(postures.noisy).wrap('', 3)).not.toContain('open')
  })
  it('says that nobody owns a finding, and how many more do', () => {
    expect(of(anAssessment({ findings: [aRanked({ owners: [] })] })).units[0]).toContain('**Owner:** nobody |')
    const owners = [
      { handle: '@a', because: 'x' },
      { handle: '@b', because: 'x' },
    ]
    expect(of(anAssessment({ findings: [aRanked({ owners })] })).units[0]).toContain('`@\u200ba` and 1 more (x)')
  })
})
