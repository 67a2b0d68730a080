import { describe, expect, it } from 'vitest'
import { gatherJudgements } from '../src/gather-judgements.ts'
import { formatJudgement } from '../src/history/index.ts'
import type { LeftBehind } from '../src/edge/ports.ts'
import { aRun, anAssessment } from './support/builders.ts'
import { fakeEdges } from './support/fake-edges.ts'
import { aSnapshot } from './support/history.ts'
import { aJudgement } from './support/judgements.ts'

const commit = 'c'.repeat(40)
const text = formatJudgement(anAssessment({ run: aRun({ occasion: 'change', pullRequest: 9, headSha: commit }) })) ?? ''
const at = '2026-11-20T10:00:00Z'
const merged = { pullRequest: 9, commit, at, fork: false }
const left = (overrides: Partial<LeftBehind> = {}): LeftBehind => ({ file: 'artifact:x', text, merged, ...overrides })
const past = [aSnapshot({ judgements: [aJudgement(1)] }), aSnapshot({ judgements: [aJudgement(1), aJudgement(2)] })]
const numbers = async (...args: Parameters<typeof gatherJudgements>) =>
  (await gatherJudgements(...args)).map(({ pullRequest }) => pullRequest)

describe('judgements', () => {
  it('of a record are those of the newest snapshot and what merged changes left, at the time of the merge', async () => {
    const judgements = await gatherJudgements(past, 'record', fakeEdges({ left: [left()] }))
    expect(judgements.map(({ pullRequest }) => pullRequest)).toEqual([1, 2, 9])
    expect(judgements.at(-1)).toMatchObject({ at: '2026-11-20T10:00:00.000Z', outcome: 'pass' })
  })

  it('of a change or a release are those of the newest snapshot: nothing is collected', async () => {
    for (const occasion of ['change', 'release'] as const)
      expect(await numbers(past, occasion, fakeEdges({ left: [left()] }))).toEqual([1, 2])
  })

  it('about another change than the server says do not count, and it is said', async () => {
    for (const other of [{ pullRequest: 10 }, { commit: 'd'.repeat(40) }]) {
      const edges = fakeEdges({ left: [left({ merged: { ...merged, ...other } })] })
      expect(await numbers(past, 'record', edges)).toEqual([1, 2])
      expect(edges.lines.join()).toContain('is no judgement of the change it came with')
    }
  })

  it('from a fork are marked, by the word of the server', async () => {
    const edges = fakeEdges({ left: [left({ merged: { ...merged, fork: true } })] })
    expect((await gatherJudgements([], 'record', edges))[0]?.fork).toBe(true)
  })

  it('that nobody can read cost nothing but themselves', async () => {
    const edges = fakeEdges({ left: [left({ text: '{"schema":' }), left({ merged: null })] })
    expect(await numbers([], 'record', edges)).toEqual([9])
  })
})
