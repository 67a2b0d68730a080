import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const issue = {
  name: 'SQL injection',
  type_index: 1049088,
  origin: 'https://app.example',
  path: '/o',
  severity: 'high',
}
const scan = (scan_status: string, type = 'issue_found'): ReturnType<typeof readAs> =>
  readAs('burp-api', { task_id: '3', scan_status, issue_events: [{ id: '0', type, issue }] })

describe('Burp’s REST API', () => {
  it('never takes a scan that still runs, or failed, for a whole one', () => {
    expect(scan('succeeded')).toMatchObject({ health: 'ok', problems: [] })
    for (const status of ['auditing', 'crawling', 'paused', 'cancelled', 'something new'])
      expect(scan(status).health).toBe('partial')
    expect(scan('failed').health).toBe('scanner-failed')
    const begun = { task_id: '3', scan_status: 'crawling', issue_events: [] }
    expect(readAs('burp-api', begun).health).toBe('scanner-failed')
  })

  it('takes only what was found for a finding', () => {
    expect(scan('succeeded').drafts).toHaveLength(1)
    expect(scan('succeeded', 'issue_retracted')).toMatchObject({ drafts: [], counts: { dismissed: 1 } })
  })

  it('gives the same rule the same number as the XML does', () => {
    expect(scan('succeeded').drafts[0]?.draft.ruleId).toBe('1049088')
  })
})
