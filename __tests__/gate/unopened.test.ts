import { describe, expect, it } from 'vitest'
import { unopenedGaps } from '../../src/gate/unopened.ts'
import type { Problem } from '../../src/model/problem.ts'

const aProblem = (code: Problem['code'], message: string): Problem => ({
  code,
  message,
  next: 'Pack it again.',
  at: { file: 'scans.zip' },
})

describe('what was asked for and never came to be read', () => {
  it('is missing evidence where it is there and cannot be opened', () => {
    expect(unopenedGaps([aProblem('unreadable', 'is not a readable zip archive')], 'undecided')).toEqual([
      {
        expected: 'a report that can be read',
        why: 'unreadable',
        because: 'scans.zip is not a readable zip archive. Pack it again.',
        then: 'undecided',
      },
    ])
    expect(unopenedGaps([aProblem('too-large', 'has 3 GB')], 'undecided')).toMatchObject([{ then: 'undecided' }])
  })

  it('does at most what the policy lets gaps do', () => {
    expect(unopenedGaps([aProblem('unreadable', 'has expired')], 'warn')).toMatchObject([{ then: 'warn' }])
  })

  it('warns where nothing goes by its name: what has to be there is for the policy to expect', () => {
    expect(unopenedGaps([aProblem('missing', 'matches no file')], 'undecided')).toMatchObject([
      { expected: 'a report', why: 'missing', then: 'warn' },
    ])
  })

  it('is nothing where the trouble is with something else', () => {
    expect(unopenedGaps([aProblem('context', 'a VEX file of this change does not count')], 'undecided')).toEqual([])
  })
})
