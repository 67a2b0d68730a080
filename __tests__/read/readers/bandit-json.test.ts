import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const issue = {
  filename: 'a.py',
  test_id: 'B608',
  test_name: 'hardcoded_sql_expressions',
  issue_text: 'Possible SQL injection vector.',
  issue_severity: 'MEDIUM',
  issue_confidence: 'LOW',
  line_number: 3,
  line_range: [3, 4],
  col_offset: 0,
  issue_cwe: { id: 89 },
}
const report = (changes: object, errors: object[] = []): object => ({
  errors,
  generated_at: '2026-11-20T10:00:00Z',
  metrics: {},
  results: [{ ...issue, ...changes }],
})

describe('Bandit', () => {
  it('reads severity and confidence as two things', () => {
    expect(draftAs('bandit-json', report({}))).toMatchObject({
      severity: { word: 'MEDIUM' },
      confidence: 'low',
      identifiers: ['CWE-89'],
      location: { startLine: 3, endLine: 4, startColumn: 1 },
    })
  })

  it('leaves the password out of the title of a rule that quotes it', () => {
    const title = draftAs(
      'bandit-json',
      report({ test_name: 'hardcoded_password_string', issue_text: "Possible hardcoded password: 'tr0ub4dor'" }),
    ).title
    expect(title).toBe('Possible hardcoded password')
  })

  it('did not scan where no line was read', () => {
    const errors = [{ filename: 'scr', reason: 'No such file or directory' }]
    const nothing = { ...report({}, errors), metrics: { _totals: { loc: 0 } }, results: [] }
    expect(readAs('bandit-json', nothing)).toMatchObject({
      health: 'scanner-failed',
      problems: [{ message: 'Bandit could not read scr: No such file or directory. Nothing was scanned.' }],
    })
    // A folder without Python is nothing to look at.
    expect(readAs('bandit-json', { ...nothing, errors: [] }).health).toBe('ok')
  })

  it('is partial where a file could not be read', () => {
    expect(
      readAs('bandit-json', report({}, [{ filename: 'b.py', reason: 'syntax error while parsing AST from file' }])),
    ).toMatchObject({ health: 'partial', counts: { kept: 1 } })
  })
})
