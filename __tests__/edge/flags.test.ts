import { describe, expect, it } from 'vitest'
import { parseFlags, parseRunFlags } from '../../src/edge/flags.ts'
import { GateError } from '../../src/errors.ts'

const refusal = (...argv: string[]): string => {
  try {
    parseRunFlags(argv)
  } catch (error) {
    if (error instanceof GateError) return error.message
    throw error
  }
  throw new Error('expected to be refused')
}

describe('flags of a run', () => {
  it('all have their place in the options, and what is not given its default', () => {
    const options = parseRunFlags([
      '--reports',
      'a.json',
      '--reports=b.json',
      '--policy',
      'strict',
      '--json',
      '-',
      '--exit-zero',
    ])
    expect(options).toMatchObject({
      reports: ['a.json', 'b.json'],
      policy: 'strict',
      json: '-',
      'exit-zero': true,
      quiet: false,
      root: '.',
      vex: [],
    })
  })

  it('take what a shell made of an unquoted glob', () => {
    expect(parseRunFlags(['--reports', 'a.json', 'b.json', '--quiet', '--vex', 'v.json']).reports).toEqual([
      'a.json',
      'b.json',
    ])
  })

  it('name the nearest flag for one that is unknown', () => {
    expect(refusal('--repots', 'x')).toContain('unknown flag `--repots`. Did you mean `--reports`?')
    expect(refusal('--zzzzzzzzzz')).toBe('unknown flag `--zzzzzzzzzz`.')
    expect(refusal('-r')).toContain('unknown flag `-r`')
  })

  it('tell every mistake at once', () => {
    const text = refusal(
      'y',
      '--polcy',
      'x',
      '--occasion',
      'never',
      '--now',
      'yesterday',
      '--json',
      'a',
      '--json',
      'b',
      '--quiet=no',
      '--kev',
    )
    expect(text).toMatchInlineSnapshot(`
      "
        unknown flag \`--polcy\`. Did you mean \`--policy\`?
        --json is given twice
        --quiet takes no value, found \`no\`
        --kev needs a value
        \`y\` belongs to no flag; reports are given as \`--reports y\`
        --occasion is \`never\`: expected one of change, release, record
        --now is \`yesterday\`: expected a date such as 2026-11-23 or 2026-11-23T12:00:00Z"
    `)
  })

  it('do not take the next flag for a value', () => {
    expect(refusal('--policy', '--json', 'out.json')).toContain('--policy needs a value')
    expect(parseRunFlags(['--policy=--odd']).policy).toBe('--odd')
  })

  it('send one output at most to standard output', () => {
    expect(refusal('--json', '-', '--sarif', '-')).toBe(
      '--json and --sarif both name standard output; only one output can go there',
    )
    expect(refusal('--json', 'x', '--sarif', 'x')).toBe('--json and --sarif both name the file `x`')
  })

  it('are those of the command line only', () => {
    expect(refusal('--token', 'abc')).toContain('unknown flag `--token`')
  })

  it('refuse a baseline that git would take for an option', () => {
    expect(refusal('--baseline=-x')).toContain('does not start with -')
  })

  it('parse a date to the day and to the second', () => {
    expect(parseRunFlags(['--now', '2026-11-23']).now?.toISOString()).toBe('2026-11-23T00:00:00.000Z')
    expect(parseRunFlags(['--now', '2026-11-23T12:00:00+02:00']).now?.toISOString()).toBe('2026-11-23T10:00:00.000Z')
  })
})

describe('flags in general', () => {
  it('leave positionals in their order', () => {
    expect(parseFlags(['check', 'a.yml', '--verbose'], [{ name: 'verbose', kind: 'switch' }])).toEqual({
      values: { verbose: true },
      positionals: ['check', 'a.yml'],
      mistakes: [],
    })
  })
})
