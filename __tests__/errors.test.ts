import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateErrors } from '../scripts/generate-errors.ts'
import { describeFailure, errorCatalogue, exitCodes, failure, GateError, messageOf } from '../src/errors.ts'

const root = new URL('..', import.meta.url).pathname

describe('a failure', () => {
  it('says what was found, what to do and where to read on', () => {
    expect(describeFailure(failure('file-missing', '`a.json`'), { stack: false })).toBe(
      [
        'A file that was named does not exist: `a.json`',
        'Next: Check the path; it is relative to the working directory.',
        'More: docs/errors.md#file-missing',
      ].join('\n'),
    )
  })

  it('that is a bug asks to be reported, and shows its stack and causes when asked to', () => {
    const error = new Error('outer', { cause: new TypeError('inner') })
    expect(describeFailure(error, { stack: false })).toMatch(
      /^This is a bug in Posture Gate: outer\nNext: please report it/,
    )
    expect(describeFailure(error, { stack: false })).not.toContain('inner')
    expect(describeFailure(error, { stack: true })).toMatch(/Error: outer[^]*Caused by: TypeError: inner/)
    expect(describeFailure('a string', { stack: true })).toContain('a string')
  })

  it('whose causes go in a circle still ends', () => {
    const error = new Error('x')
    error.cause = error
    expect(describeFailure(error, { stack: true }).match(/Caused by/g)).toHaveLength(4)
  })

  it('keeps its cause and has the next step of its row, unless it brings a better one', () => {
    const cause = new Error('c')
    expect(failure('no-reports', 'm', cause)).toMatchObject({
      cause,
      code: 'no-reports',
      next: errorCatalogue['no-reports'].next,
    })
    expect(failure('no-reports', 'm')).not.toHaveProperty('cause')
    expect(new GateError('comment-refused', 'm', { next: 'Wait.' }).next).toBe('Wait.')
  })

  it('of any kind has a message', () => {
    expect([new Error('a'), 'b', null].map(messageOf)).toEqual(['a', 'b', 'null'])
  })
})

describe('the catalogue', () => {
  it('says in every row what happened and what to do', () => {
    for (const [code, { title, next }] of Object.entries(errorCatalogue)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(title, code).toMatch(/^[A-Z].*[^.]$/)
      expect(next, code).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('has its page, as generated', async () => {
    for (const { path, text } of await generateErrors(root)) expect(readFileSync(`${root}${path}`, 'utf8')).toBe(text)
  })
})

it('block and undecided are different codes', () => {
  expect(exitCodes).toEqual({ pass: 0, warn: 0, block: 1, undecided: 2, failed: 2 })
})
