import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evaluate, readAction, toInputs } from '../../support/runner/action-metadata.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const read = (text: string) => {
  writeFileSync(join(folder, 'action.yml'), text)
  return readAction(folder)
}
const action = `
name: x
inputs:
  fail-on: { default: true }
  two words: { description: none }
  token: { default: '\${{ github.token }}' }
  old: { deprecationMessage: use new }
outputs: { verdict: { description: x } }
runs: { using: node24, main: dist/index.js }
`

describe('the metadata of an action', () => {
  it('gives every input a text, in upper case, hyphens kept', () => {
    const { env, warnings } = toInputs(read(action), { 'Two Words': 'a b' }, { github: { token: 't' } })
    expect(env).toEqual({ INPUT_TWO_WORDS: 'a b', 'INPUT_FAIL-ON': 'true', INPUT_TOKEN: 't', INPUT_OLD: '' })
    expect(warnings).toEqual([])
  })
  it('hands on inputs that nobody declared, and warns of them as of deprecated ones', () => {
    const { env, warnings } = toInputs(read(action), { fail_on: 'x', old: 'y' }, { github: {} })
    expect(env['INPUT_FAIL_ON']).toBe('x')
    expect(warnings).toEqual([
      "Input 'old' has been deprecated with message: use new",
      "Unexpected input(s) 'fail_on', valid inputs are ['fail-on', 'two words', 'token', 'old']",
    ])
  })
  it('knows script and outputs', () => {
    expect(read(action)).toMatchObject({ using: 'node24', main: join(folder, 'dist/index.js'), outputs: ['verdict'] })
  })
  it('refuses what is no JavaScript action, and scripts it would not start', () => {
    expect(() => read('runs: { using: composite }')).toThrow("runs.using is 'composite'")
    expect(() => read('runs: { using: node24, main: a.js, post: b.js }')).toThrow('no pre and post')
  })
  it('evaluates paths into contexts and says what it cannot', () => {
    expect(evaluate('a ${{ github.event.number }} ${{github.none}}', { github: { event: { number: 3 } } })).toBe('a 3 ')
    expect(() => evaluate('${{ toJSON(needs) }}', {})).toThrow('cannot evaluate ${{ toJSON(needs) }}')
  })
})
