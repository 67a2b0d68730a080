import { describe, expect, it } from 'vitest'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, aVerdict, aWaiver, anAssessment, anEvidence } from '../support/builders.ts'

const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id)
const dismissed = anEvidence({ dismissed: { by: 'tool', justification: 'nosec' } })

const view = viewOf(
  anAssessment({
    findings: [
      aRanked({ id: 'f1:a' }),
      aRanked({ id: 'f1:b', cause: 'disclosed' }),
      aRanked({ id: 'f1:c' }),
      aRanked({ id: 'f1:d', evidence: [dismissed] }),
      aRanked({ id: 'f1:e', cause: 'unknown' }),
    ],
    verdict: aVerdict({
      outcome: 'block',
      violations: [
        { rule: 'w', reason: '', then: 'warn', findings: ['f1:a', 'f1:b'] },
        { rule: 'b', reason: '', then: 'block', findings: ['f1:a'] },
        { rule: 's', reason: '', then: 'shadow', findings: ['f1:e'] },
      ],
      waived: [{ waiver: aWaiver(), findings: ['f1:c'] }],
    }),
  }),
)

describe('viewOf', () => {
  it('sorts findings into what blocks, what warns, what is new and what was there', () => {
    expect(ids(view.blocking)).toEqual(['f1:a'])
    expect(ids(view.warning)).toEqual(['f1:b'])
    expect(ids(view.introduced)).toEqual(['f1:a'])
    expect(ids(view.backlog)).toEqual(['f1:b', 'f1:e'])
  })
  it('keeps waived and dismissed findings apart from what counts', () => {
    expect(ids(view.waived)).toEqual(['f1:c'])
    expect(ids(view.dismissed)).toEqual(['f1:d'])
    expect(ids(view.listed)).toEqual(['f1:a', 'f1:b', 'f1:e'])
    expect([...view.rank]).toEqual([
      ['f1:a', 1],
      ['f1:b', 2],
      ['f1:e', 3],
    ])
  })
  it('names the blocking rule of a finding first, and no rule that is only tried out', () => {
    expect(view.rules.get('f1:a')?.map(({ rule }) => rule)).toEqual(['b', 'w'])
    expect(view.rules.has('f1:e')).toBe(false)
  })
})
