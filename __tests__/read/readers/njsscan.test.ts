import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const metadata = { cwe: 'CWE-95: Eval', description: 'Eval of input.', severity: 'ERROR' }
const report = (nodejs: object, rest: object = {}): object => ({
  njsscan_version: '1.0.2',
  errors: [],
  nodejs,
  templates: {},
  ...rest,
})

describe('njsscan', () => {
  it('finds each match of a rule', () => {
    const files = [
      { file_path: 'a.js', match_lines: [1, 1], match_position: [12, 38], match_string: 'eval(x)' },
      { file_path: 'a.js', match_lines: [4, 6], match_position: [1, 2], match_string: 'eval(y)' },
    ]
    const drafts = draftsAs('njsscan', report({ eval_nodejs: { files, metadata } }))
    expect(Object.keys(drafts)).toEqual(['/nodejs/eval_nodejs/files/0', '/nodejs/eval_nodejs/files/1'])
    expect(drafts['/nodejs/eval_nodejs/files/1']?.location).toEqual({
      type: 'code',
      path: 'a.js',
      startLine: 4,
      endLine: 6,
    })
  })

  it('keeps a measure that is missing everywhere, though it has no place', () => {
    const draft = draftAs('njsscan', report({ rate_limit_control: { metadata } }))
    expect(draft).toMatchObject({ ruleId: 'rate_limit_control', location: { path: '.' } })
  })

  it('is not whole where Semgrep could not run: then most rules did not', () => {
    const broken = readAs('njsscan', report({}, { errors: ['semgrep not found. Install with: pip install semgrep'] }))
    expect(broken.health).toBe('partial')
    expect(broken.problems[0]?.message).toContain('semgrep not found')
    expect(readAs('njsscan', report({}, { errors: [{ type: 'Timeout' }] })).health).toBe('partial')
  })

  it('calls mobsfscan by its name', () => {
    const mobsfscan = { mobsfscan_version: '0.4.0', errors: [], results: {} }
    expect(readAs('njsscan', mobsfscan).tool).toEqual({ name: 'mobsfscan', version: '0.4.0' })
  })
})
