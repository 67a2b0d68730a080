import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const issue = {
  rule_id: 'G401',
  details: 'Weak primitive',
  severity: 'MEDIUM',
  confidence: 'HIGH',
  cwe: { id: '328' },
  file: 'main.go',
  line: '79-81',
  column: '12',
}
const report = (changes: object, rest: object = {}): object => ({
  Issues: [{ ...issue, ...changes }],
  Stats: { files: 1, found: 1 },
  ...rest,
})

describe('gosec', () => {
  it('reads a range of lines', () => {
    expect(draftAs('gosec-json', report({}))).toMatchObject({
      location: { startLine: 79, endLine: 81, startColumn: 12 },
      identifiers: ['CWE-328'],
      confidence: 'high',
    })
    expect(draftAs('gosec-json', report({ line: '7' })).location).toEqual({
      type: 'code',
      path: 'main.go',
      startLine: 7,
      startColumn: 12,
    })
  })

  it('sets aside what a comment suppresses, with its reason', () => {
    expect(draftAs('gosec-json', report({ nosec: true })).dismissed?.justification).toBe('nosec comment in the code')
    expect(
      draftAs('gosec-json', report({ suppressions: [{ kind: 'inSource', justification: 'etag only' }] })).dismissed
        ?.justification,
    ).toBe('etag only')
  })

  it('did not scan where the packages did not build', () => {
    const errors = { 'Golang errors': { 'main.go': [{ line: 1, column: 1, error: 'x' }] } }
    expect(readAs('gosec-json', { Issues: null, Stats: { files: 0, found: 0 }, ...errors }).health).toBe(
      'scanner-failed',
    )
    expect(readAs('gosec-json', report({}, errors)).health).toBe('partial')
  })
})
