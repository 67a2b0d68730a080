import { expect, it } from 'vitest'
import { toOptions } from '../../src/edge/options.ts'
import { GateError } from '../../src/errors.ts'

const label = (name: string): string => `--${name}`

it('nothing given gives the defaults', () => {
  expect(toOptions({}, label)).toEqual({
    reports: [],
    artifacts: [],
    root: '.',
    vex: [],
    mappings: [],
    comment: 'when-needed',
    'comment-author': 'github-actions[bot]',
    'exit-zero': false,
    quiet: false,
    verbose: false,
  })
})

it('a history that is no folder is refused until there is a store for it', () => {
  for (const history of ['branch:posture', 'postgres://db/x', 'postgresql://db/x'])
    expect(() => toOptions({ history }, label)).toThrow('only a folder can hold the history so far')
})

it('mistakes found before are told with the rest', () => {
  try {
    toOptions({ occasion: 'party' }, label, ['an earlier one'])
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(GateError)
    expect(error).toMatchObject({
      code: 'input-invalid',
      message: '\n  an earlier one\n  --occasion is `party`: expected one of change, release, record',
    })
  }
})

it('an option nobody knows is a mistake', () => {
  expect(() => toOptions({ polcy: 'strict' }, label)).toThrow(/polcy/)
})
