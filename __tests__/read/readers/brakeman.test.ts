import { describe, expect, it } from 'vitest'
import { toSeverity } from '../../../src/normalise/severity.ts'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const warning = (changes: object = {}): object => ({
  warning_type: 'SQL Injection',
  check_name: 'SQL',
  message: 'Possible SQL injection',
  file: 'app/models/a.rb',
  line: 3,
  confidence: 'High',
  ...changes,
})
const report = (rest: object): object => ({ scan_info: { brakeman_version: '6.1.2' }, warnings: [], ...rest })

describe('Brakeman', () => {
  it('does not make a severity of a confidence', () => {
    const draft = draftAs('brakeman', report({ warnings: [warning({ confidence: 'Weak' })] }))
    expect(draft.confidence).toBe('low')
    expect(toSeverity(draft.severity, readAs('brakeman', report({})).severities).severity).toBe('unknown')
  })

  it('claims a path where user input was seen in the call, without quoting it', () => {
    const draft = draftAs('brakeman', report({ warnings: [warning({ user_input: 'params[:id]' })] }))
    expect(draft.reach).toMatchObject([{ level: 'call_path', method: 'pattern' }])
    expect(JSON.stringify(draft)).not.toContain('params')
    expect(draftAs('brakeman', report({ warnings: [warning()] })).reach).toEqual([])
  })

  it('sets aside what the team ignores, with its note', () => {
    const drafts = draftsAs('brakeman', report({ ignored_warnings: [warning({ note: 'admins only' }), warning()] }))
    expect(drafts['/ignored_warnings/0']?.dismissed?.justification).toBe('admins only')
    expect(drafts['/ignored_warnings/1']?.dismissed?.justification).toBe('listed in config/brakeman.ignore')
  })

  it('is not whole where files did not parse', () => {
    const broken = readAs('brakeman', report({ errors: [{ error: 'syntax error', location: 'app/b.rb' }] }))
    expect(broken).toMatchObject({ health: 'partial' })
    expect(broken.problems[0]?.message).toBe('Brakeman could not read app/b.rb: syntax error')
  })
})
