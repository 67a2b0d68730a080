import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const finding = (changes: object = {}): object => ({
  id: 'ruby_rails_render_using_user_input',
  title: 'Unsanitized user input',
  cwe_ids: ['73'],
  filename: 'app/a.rb',
  full_filename: '/src/app/a.rb',
  fingerprint: 'f_0',
  line_number: 9,
  ...changes,
})

describe('Bearer', () => {
  it('takes the severity from the list an entry stands in, and from the entry where there is one list', () => {
    expect(draftAs('bearer', { low: [finding()] }).severity.word).toBe('low')
    expect(draftAs('bearer', { source: 'Bearer', findings: [finding({ severity: 'critical' })] }).severity.word).toBe(
      'critical',
    )
  })

  it('sees a flow only where source and sink are different lines', () => {
    const span = (start: number): object => ({ start, end: start, column: { start: 1, end: 2 } })
    const flow = draftAs('bearer', { high: [finding({ source: span(3), sink: span(9) })] })
    expect(flow.reach).toMatchObject([{ level: 'call_path', method: 'dataflow' }])
    expect(flow.location).toMatchObject({ startLine: 9 })
    expect(draftAs('bearer', { high: [finding({ source: span(9), sink: span(9) })] }).reach).toBeUndefined()
  })

  it('claims no empty object, which anybody may write, and reads one that is named', () => {
    expect(detectFormat(aReportFile('{}'))).toMatchObject({ problem: { code: 'unrecognised' } })
    expect(readAs('bearer', {})).toMatchObject({ health: 'ok', counts: { read: 0 } })
  })

  it('is partial where files could not be read', () => {
    const report = { source: 'Bearer', version: '1.47.0', findings: [] }
    const error = { type: 'file_error', filename: 'app/big.js', error: 'context deadline exceeded' }
    expect(readAs('bearer', { ...report, errors: [error, error] })).toMatchObject({
      health: 'partial',
      problems: [{ message: 'Bearer could not read app/big.js and 1 more: context deadline exceeded' }],
    })
    expect(readAs('bearer', { ...report, errors: null }).health).toBe('ok')
  })

  it('claims no lists of other tools that are called by severities', () => {
    expect(detectFormat(aReportFile('{"high":[{"id":"x"}]}'))).toMatchObject({ problem: { code: 'unrecognised' } })
  })
})
