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
    'override-label': 'posture-gate/override',
    'exit-zero': false,
    quiet: false,
    verbose: false,
  })
})

it('an artifact of a history has a name, without slashes', () => {
  expect(toOptions({ history: 'artifact:posture-history' }, label).history).toBe('artifact:posture-history')
  for (const history of ['artifact:', 'artifact:a/b', 'artifact:a:b'])
    expect(() => toOptions({ history }, label)).toThrow('needs the name of an artifact')
})

it('a history that is neither a folder nor an artifact is refused until there is a store for it', () => {
  for (const history of ['branch:posture', 'postgres://db/x', 'postgresql://db/x'])
    expect(() => toOptions({ history }, label)).toThrow('a folder or artifact:NAME holds the history')
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
