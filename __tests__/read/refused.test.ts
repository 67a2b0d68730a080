import { describe, expect, it } from 'vitest'
import type { ReportFile } from '../../src/model/report.ts'
import { emptyFile } from '../../src/read/decode/input.ts'
import { readers } from '../../src/read/index.ts'
import { about, asCalled, broken, refused, withoutText } from '../../src/read/refused.ts'
import { aReportFile } from '../support/report-file.ts'

const nothing = { read: 0, kept: 0, dismissed: 0, skipped: 0 }

it('before it is read, nothing is known of a report but where it came from', () => {
  const artifact = { name: 'scans', id: 1, createdAt: '2026-11-20T10:00:00Z' }
  const report = about({ ...aReportFile('x'), tracked: true, trusted: true, artifact })
  expect(report).toMatchObject({ file: 'reports/scan.json', tracked: true, trusted: true, artifact, format: null })
  expect(report).toMatchObject({ health: 'unreadable', counts: nothing, drafts: [], problems: [] })
})

it('a file that is refused is a stranger where it is not called like a report', () => {
  expect(refused(aReportFile(''), emptyFile, null).health).toBe('unreadable')
  expect(refused(aReportFile('', { path: 'logo.png' }), emptyFile, null)).toMatchObject({
    health: 'unrecognised',
    problems: [{ code: 'unrecognised', at: { file: 'logo.png' } }],
  })
})

describe('a file that nobody knows', () => {
  const strange = { ...about(aReportFile('')), health: 'unrecognised' as const }
  const health = (more: Partial<ReportFile>, report = strange) =>
    asCalled({ ...aReportFile(''), ...more }, report).health

  it('is a stranger where a pattern found it', () => expect(health({})).toBe('unrecognised'))

  it('is a report that cannot be read where the user called it one', () => {
    expect(health({ named: true })).toBe('unreadable')
    expect(health({ format: 'trivvy' })).toBe('unreadable')
  })

  it('is one where several formats claim it', () => {
    const problem = { code: 'ambiguous' as const, message: '', next: '', at: { file: 'a.json' } }
    expect(health({}, { ...strange, problems: [problem] })).toBe('unreadable')
  })

  it('and a report that is known is left as it is', () => {
    expect(asCalled({ ...aReportFile(''), named: true }, { ...strange, health: 'ok' }).health).toBe('ok')
  })
})

it('no text is clean where the user names a tool that writes none', () => {
  expect(withoutText(aReportFile('', { format: 'trufflehog' }), emptyFile, readers)).toMatchObject({ health: 'ok' })
  expect(withoutText(aReportFile('', { format: 'sarif' }), emptyFile, readers)).toMatchObject({ health: 'unreadable' })
})

it('an exception says what it said', () => {
  expect(broken(new Error('EIO')).message).toBe('Reading failed: EIO')
  expect(broken('EIO').message).toBe('Reading failed: EIO')
})
