import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseInputs } from '../../src/edge/inputs.ts'
import { optionsOf, optionTable } from '../../src/edge/option-table.ts'
import { optionsSchema } from '../../src/edge/options.ts'

type Metadata = {
  readonly inputs: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string }
}
const metadata = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Metadata

describe('action.yml', () => {
  it('has each option of the Action with its description and default, and nothing else', () => {
    const expected = optionsOf('action').map((spec) => [
      spec.name,
      { description: spec.description, required: false, default: spec.default ?? '' },
    ])
    expect(metadata.inputs).toEqual(Object.fromEntries(expected))
  })

  it('names the outputs that a run sets, and starts the bundle with Node 24', () => {
    const names = ['verdict', 'blocked', 'findings', 'assessment', 'sarif', 'history', 'judgement']
    expect(Object.keys(metadata.outputs)).toEqual(names)
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  it('has defaults that the options accept', () => {
    const env = Object.fromEntries(
      Object.entries(metadata.inputs).map(([name, input]) => [
        `INPUT_${name.toUpperCase()}`,
        input.default?.replace(/^\$\{\{.*\}\}$/, 'ghs_x'),
      ]),
    )
    expect(parseInputs(env)).toEqual({
      ...optionsSchema.parse({}),
      history: 'artifact:posture-history',
      token: 'ghs_x',
    })
  })
})

describe('the table of options', () => {
  it('has a row for each option of the schema', () => {
    expect(optionTable.map(({ name }) => name).sort()).toEqual(Object.keys(optionsSchema.shape).sort())
  })
})

describe('inputs', () => {
  it('are lists of one a line, words of truth, and texts; empty means not given', () => {
    const options = parseInputs({
      INPUT_REPORTS: 'a.json\n\n  reports/**  \r\n',
      'INPUT_EXIT-ZERO': 'True',
      INPUT_POLICY: '',
      INPUT_JSON: ' out.json ',
      OTHER: 'x',
    })
    expect(options).toMatchObject({ reports: ['a.json', 'reports/**'], 'exit-zero': true, json: 'out.json' })
    expect(options.policy).toBeUndefined()
  })

  it('tell every mistake at once, and the nearest input', () => {
    expect(() => parseInputs({ INPUT_POLCY: 'strict', INPUT_QUIET: 'yes', INPUT_COMMENT: 'sometimes' })).toThrow(
      /input quiet is `yes`: expected true or false\s+unknown input `polcy`\. Did you mean `policy`\?\s+input comment is `sometimes`: expected one of when-needed, always, never/,
    )
  })

  it('never repeat a secret in a mistake', () => {
    const env = {
      'INPUT_SECRET-KEY': 'hunter2hunter2',
      'INPUT_SECRET-KEY-FILE': 'key',
      INPUT_TOKEN: 'ghs_secret',
      INPUT_NOW: 'x',
    }
    expect(() => parseInputs(env)).toThrow(/either the key or the file/)
    expect(() => parseInputs(env)).not.toThrow(/hunter2|ghs_secret/)
  })
})
