import { describe, expect, it } from 'vitest'
import { bySeverity, changeSentence, openSentence } from '../../src/render/sentences.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, aRun, anAssessment } from '../support/builders.ts'
import { aSummary } from '../support/summary.ts'
import { postures } from '../support/postures.ts'

const both = (assessment: Parameters<typeof viewOf>[0]) => [
  changeSentence(viewOf(assessment)),
  openSentence(viewOf(assessment)),
]
const texts = (assessment: Parameters<typeof viewOf>[0]) =>
  both(assessment).map(({ label, text }) => `${label}: ${text}`)

describe('the lines of counts', () => {
  it('tell what a change brought from what was there', () => {
    expect(texts(postures.noisy)).toEqual([
      'This change: introduces 3 findings (2 critical, 1 high); 2 block, 1 warns. 1 finding of the baseline is resolved.',
      'Backlog: 54 findings (10 high, 11 medium, 11 low, 11 info, 11 of unknown severity). Not counted: 1 waived.',
    ])
  })
  it('do not take "nobody could tell" for "nothing"', () => {
    expect(texts(postures.firstRun)).toEqual([
      'This change: introduces no findings, as far as can be shown.',
      'Backlog: 37 findings (8 high, 7 medium, 8 low, 7 info, 7 of unknown severity). Nobody could tell whether this change brought them.',
    ])
    const findings = [aRanked({ id: 'f1:a', cause: 'unknown' }), aRanked({ id: 'f1:b', cause: 'disclosed' })]
    expect(openSentence(viewOf(anAssessment({ findings }))).text).toContain(
      'Of 1 of them nobody could tell whether this change brought them.',
    )
  })
  it('speak of no change where there is none', () => {
    expect(both(anAssessment({ run: aRun({ occasion: 'release' }), resolved: ['f1:a', 'f1:b'] }))).toEqual([
      { label: 'Resolved', text: '2 findings of the baseline are resolved.' },
      { label: 'Open', text: '1 finding (1 high).' },
    ])
  })
})

describe('what was compared with', () => {
  const sentence = (baseline: { commit: string; at: string; later: boolean }) => {
    const findings = [aRanked({ cause: 'disclosed' })]
    const now = '2026-11-23T12:00:00Z'
    const run = aRun({ occasion: 'change', now })
    return openSentence(viewOf(anAssessment({ run, findings, summary: aSummary(findings, [], { baseline }) }))).text
  }

  it('is named with its commit and its age', () => {
    const commit = 'a'.repeat(40)
    expect(sentence({ commit, at: '2026-11-21T11:00:00Z', later: false })).toContain(
      'Compared with the baseline of aaaaaaa, 2 days old.',
    )
    expect(sentence({ commit: '', at: '2026-11-23T11:00:00Z', later: false })).toContain(
      'Compared with the baseline, of today.',
    )
  })

  it('says what it means that it came later than the change', () => {
    expect(sentence({ commit: '', at: '2026-11-22T11:00:00Z', later: true })).toContain(
      'It came after the commit this change starts from: what it closed since counts as open.',
    )
  })
})

describe('bySeverity', () => {
  it('names only what there is, worst first', () => {
    expect(bySeverity([])).toBe('no findings')
    expect(bySeverity([aRanked({ severity: 'low' }), aRanked({ severity: 'critical' })])).toBe(
      '2 findings (1 critical, 1 low)',
    )
  })
})
