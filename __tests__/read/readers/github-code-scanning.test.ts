import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const alert = (rule: object = {}, rest: object = {}): object => ({
  number: 1,
  state: 'open',
  rule: { id: 'r', description: 'A flaw', severity: 'warning', tags: [], ...rule },
  tool: { name: 'CodeQL', version: '2.20.1' },
  most_recent_instance: { location: { path: 'a.js', start_line: 3, end_line: 4 }, message: { text: 'm' } },
  ...rest,
})

describe('GitHub code scanning', () => {
  it('rates by the level for security before the level of the rule', () => {
    expect(draftAs('github-code-scanning', [alert({ security_severity_level: 'critical' })]).severity.word).toBe(
      'critical',
    )
    expect(draftAs('github-code-scanning', [alert()]).severity.word).toBe('warning')
  })

  it('takes a rule for quality only where it says so of itself', () => {
    const categoryOf = (rule: object): unknown => draftAs('github-code-scanning', [alert(rule)]).category
    expect(categoryOf({ tags: ['maintainability'] })).toBe('quality')
    expect(categoryOf({ tags: ['maintainability', 'external/cwe/cwe-561'] })).toBe('sast')
    expect(categoryOf({ tags: [] })).toBe('sast')
  })

  it('sets aside what a person dismissed, and finds nothing in what is fixed', () => {
    const dismissed = alert({}, { state: 'dismissed', dismissed_reason: 'false positive', dismissed_comment: 'a test' })
    expect(draftAs('github-code-scanning', [dismissed]).dismissed?.justification).toBe('false positive: a test')
    expect(readAs('github-code-scanning', [alert({}, { state: 'fixed' })])).toMatchObject({
      drafts: [],
      counts: { read: 1, dismissed: 1 },
    })
  })

  it('reads an alert of GitHub’s secret scanning as none of its own', () => {
    const secret = { number: 1, state: 'open', secret_type: 'aws_access_key_id', secret: 'x' }
    expect(detectFormat(aReportFile(JSON.stringify([secret])))).not.toEqual({ id: 'github-code-scanning' })
  })
})
