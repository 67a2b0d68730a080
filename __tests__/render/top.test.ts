import { describe, expect, it } from 'vitest'
import { mostAbove, top } from '../../src/render/top.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, aVerdict, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const lines = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '>').length
const gap = { expected: 'sca', why: 'missing', because: 'No report was found.', then: 'undecided' } as const
const blocked = (n: number, overrides: Parameters<typeof anAssessment>[0] = {}) => {
  const findings = Array.from({ length: n }, (_, i) => aRanked({ id: `f1:${i}` }))
  const violations = [{ rule: 'r', reason: 'Why not.', then: 'block', findings: findings.map(({ id }) => id) }] as const
  return anAssessment({ findings, verdict: aVerdict({ outcome: 'block', because: 'x', violations }), ...overrides })
}

describe('top', () => {
  it('says what blocks with place, reason, owner and fix, in three lines each', () => {
    expect(
      top(viewOf(blocked(1)))
        .replace(/\(https:[^)]*\)/g, '(…)')
        .replaceAll('\u200b', ''),
    ).toMatchInlineSnapshot(`
      "### ⛔ Blocked
      X.

      1. **SQL query built from user input** in [\`src/orders.js:42\`](…) (🟠 high, owner \`@acme/payments\`)<br>
         **Why:** reach unknown (no tool reports reach for this) — rule \`r\`: Why not.<br>
         **Fix:** pass the values as parameters of the query instead of building its text

      **This change:** introduces 1 finding (1 high); 1 blocks.

      **Backlog:** none."
    `)
  })
  it.each(Object.entries(postures))('is at most twelve lines: posture %s', (_, posture) => {
    expect(lines(top(viewOf(posture)))).toBeLessThanOrEqual(12)
  })
  it('is at most twelve lines however much there is to say', () => {
    for (const outcome of ['pass', 'warn', 'block', 'undecided'] as const)
      for (const n of [0, 1, 2, 3, 4, 50])
        for (const gaps of [0, 1, 2, 5])
          for (const notices of [0, 1, 3]) {
            const verdict = { ...blocked(n).verdict, outcome, gaps: Array.from({ length: gaps }, () => gap) }
            const text = top(
              viewOf(blocked(n, { verdict, notices: Array.from({ length: notices }, () => 'Note this.') })),
            )
            expect(lines(text)).toBeLessThanOrEqual(12)
          }
  })
  it('counts the blocking findings it has no room for', () => {
    expect(top(viewOf(blocked(9)))).toContain('… and 7 more that block, in the list below.')
  })
  it('names what is missing before what is found, and counts the rest of it', () => {
    const verdict = aVerdict({ outcome: 'undecided', gaps: Array.from({ length: 9 }, () => gap) })
    const text = top(viewOf(anAssessment({ verdict })))
    expect(text).toContain('- ❓ **No evidence** of `sca`: No report was found.')
    expect(text).toContain('- … and 6 more gaps, listed below.')
    expect(mostAbove(viewOf(anAssessment({ verdict })))).toEqual({ notices: 2, gaps: 4 })
  })
  it('puts notices right after the verdict', () => {
    const text = top(viewOf(blocked(1, { notices: ['The policy was replaced.'] })))
    expect(text.indexOf('> **Note:** The policy was replaced.')).toBe(text.indexOf('X.') + 4)
  })
  it('says where to begin when no rule fired', () => {
    const text = top(viewOf(anAssessment({ findings: [aRanked({ cause: 'disclosed' })] })))
    expect(text).toContain('Most urgent: **SQL query built from user input** in [`src/orders.js:42`]')
  })
})
