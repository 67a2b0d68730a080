import { describe, expect, it } from 'vitest'
import { toSeverity } from '../../../src/normalise/severity.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (rest: object = {}, findings: object[] = []): object => ({
  pipeline_scan: '24.10.0-0',
  scan_id: '1',
  scan_status: 'SUCCESS',
  findings,
  ...rest,
})

describe('Veracode’s Pipeline Scan', () => {
  it('failed where it does not say that it succeeded', () => {
    const failed = readAs('veracode-pipeline', report({ scan_status: 'FAILURE', message: 'No modules' }))
    expect(failed.health).toBe('scanner-failed')
    expect(failed.problems[0]?.message).toBe('Veracode says FAILURE: No modules.')
    expect(readAs('veracode-pipeline', report()).health).toBe('ok')
  })

  it('takes a reference for a commit only where it is one', () => {
    const sha = '39406e42cb832f683daa691dd652a8dc36ee8930'
    expect(readAs('veracode-pipeline', report({ project_ref: sha })).commit).toBe(sha)
    expect(readAs('veracode-pipeline', report({ project_ref: 'main' })).commit).toBeUndefined()
  })

  it('rates 5 worst, and what it does not rate not at all', () => {
    const { severities } = readAs('veracode-pipeline', report())
    const rated = (severity?: number): unknown => {
      const finding = { cwe_id: '89', files: { source_file: { file: 'a.js', line: 1 } }, severity }
      return toSeverity(draftAs('veracode-pipeline', report({}, [finding])).severity, severities).severity
    }
    expect([5, 4, 3, 2, 1, 0, undefined].map(rated)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
      'info',
      'info',
      'unknown',
    ])
  })
})
