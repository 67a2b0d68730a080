import { describe, expect, it } from 'vitest'
import { formatJudgement, lastJudgements, parseJudgement } from '../../src/history/judgements.ts'
import { aRun, anAssessment, aVerdict } from '../support/builders.ts'
import { aJudgement } from '../support/judgements.ts'

const presets = [
  { preset: 'default', outcome: 'block', blocking: 2 },
  { preset: 'strict', outcome: 'block', blocking: 3 },
] as const
const run = aRun({ occasion: 'change', pullRequest: 114 })
const written = formatJudgement(anAssessment({ run, presets })) ?? ''
const altered = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(written) as object), ...change })

describe('what the run of a change leaves', () => {
  it('is read again as it was: numbers, words of ours, a commit and a time', () => {
    expect(parseJudgement(written)).toEqual({
      pullRequest: 114,
      commit: run.headSha,
      at: run.now,
      outcome: 'pass',
      presets,
    })
  })

  it('says what the gate said before somebody let it through', () => {
    const overridden = { by: 'mona', label: 'l', at: run.now, outcome: 'block' } as const
    const verdict = aVerdict({ outcome: 'warn', overridden })
    expect(parseJudgement(formatJudgement(anAssessment({ run, verdict, presets })) ?? '')?.outcome).toBe('block')
  })

  it('is nothing where there is no change, or nothing to call it by', () => {
    expect(formatJudgement(anAssessment({ run: aRun({ occasion: 'release' }) }))).toBeNull()
    expect(formatJudgement(anAssessment({ run: { occasion: 'change', now: run.now } }))).toBeNull()
  })

  it.each([
    ['no JSON', '{'],
    ['another version', altered({ schema: 'posture-gate/judgement/v2' })],
    ['a field of its own', altered({ note: 'trust me' })],
    ['its own origin', altered({ fork: true })],
    ['text for a commit', altered({ commit: '[x](https://evil.example)' })],
    ['text for a number', altered({ pullRequest: '1' })],
    ['another preset', altered({ presets: [{ preset: 'mine', outcome: 'pass', blocking: 0 }] })],
    ['presets without end', altered({ presets: [...presets, ...presets] })],
    ['a time that is none', altered({ at: 'soon' })],
  ])('is nothing with %s', (_, text) => {
    expect(parseJudgement(text)).toBeNull()
  })
})

describe('of many judgements', () => {
  it('the last of each pull request counts, oldest first, however they come', () => {
    const first = aJudgement(7, { default: 'block' })
    const again = aJudgement(7, {}, { commit: 'f'.repeat(40), at: '2026-11-02T00:00:00.000Z' })
    const other = aJudgement(8)
    const expected = [other, again]
    expect(lastJudgements([first, again, other])).toEqual(expected)
    expect(lastJudgements([other, again, first, again])).toEqual(expected)
  })

  it('one without a pull request is known by its commit', () => {
    const bare = [1, 2, 2].map((n) => ({ ...aJudgement(n), pullRequest: undefined }))
    expect(lastJudgements(bare)).toHaveLength(2)
  })

  it('a hundred are kept, the newest', () => {
    const kept = lastJudgements(Array.from({ length: 130 }, (_, n) => aJudgement(n + 1)))
    expect([kept.length, kept[0]?.pullRequest, kept.at(-1)?.pullRequest]).toEqual([100, 31, 130])
  })
})
