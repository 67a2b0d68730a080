import { describe, expect, it } from 'vitest'
import { trialsOf } from '../../src/summarise/trials.ts'
import { aJudgement } from '../support/judgements.ts'

const onTrial = { blocks: 'warn' } as const
const enforced = {}
const quiet = [1, 2, 3].map((n) => aJudgement(n))
const judgements = [
  ...quiet,
  aJudgement(114, { default: 'block', strict: 'block' }),
  aJudgement(117, { default: 'undecided', strict: 'undecided' }),
  aJudgement(120, { strict: 'block' }, { fork: true }),
]
const named = (trials: ReturnType<typeof trialsOf>) =>
  trials.map(({ preset, changes, blocked, undecided, forks }) => ({
    preset,
    changes,
    blocked: blocked.map(({ pullRequest }) => pullRequest),
    undecided: undecided.map(({ pullRequest }) => pullRequest),
    forks,
  }))

describe('what stricter presets would have done', () => {
  it('is said of each, with the changes by name', () => {
    expect(named(trialsOf(judgements, onTrial))).toEqual([
      { preset: 'default', changes: 6, blocked: [114], undecided: [117], forks: 1 },
      { preset: 'strict', changes: 6, blocked: [114, 120], undecided: [117], forks: 1 },
    ])
  })

  it('is not said before five changes were judged', () => {
    expect(trialsOf(judgements.slice(0, 4), onTrial)).toEqual([])
    expect(trialsOf(judgements.slice(0, 5), onTrial)).toHaveLength(2)
  })

  it('is said of a policy on trial also where they would have stopped nothing: that is what one wants to know', () => {
    expect(named(trialsOf([...quiet, aJudgement(4), aJudgement(5)], onTrial)).map(({ blocked }) => blocked)).toEqual([
      [],
      [],
    ])
  })

  it('leaves out what the policy in use stopped itself, and a preset that would have stopped nothing more', () => {
    const stopped = judgements.map((one) =>
      one.pullRequest === 120 ? one : { ...one, outcome: one.presets[0]?.outcome ?? 'pass' },
    )
    expect(named(trialsOf(stopped, enforced))).toEqual([
      { preset: 'strict', changes: 6, blocked: [120], undecided: [], forks: 1 },
    ])
  })

  it('asks only changes that the preset was asked about', () => {
    const older = { ...aJudgement(9), presets: [] }
    expect(trialsOf([...judgements, older], onTrial).map(({ changes }) => changes)).toEqual([6, 6])
  })
})
