import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const result = {
  rule_id: 'AVD-1',
  long_id: 'aws-rds-x',
  rule_description: 'Not encrypted',
  severity: 'HIGH',
  status: 0,
  location: { filename: 'db.tf', start_line: 1, end_line: 3 },
}

it('keeps failures, sets ignored results aside and counts passed ones', () => {
  expect(draftAs('tfsec', { results: [result] })).toMatchObject({ ruleId: 'aws-rds-x', dismissed: undefined })
  expect(draftAs('tfsec', { results: [{ ...result, status: 'ignored' }] }).dismissed?.by).toBe('tool')
  expect(readAs('tfsec', { results: [{ ...result, status: 1 }] })).toMatchObject({
    drafts: [],
    counts: { dismissed: 1 },
  })
})

it('does not claim the results of other tools', () => {
  expect(readAs('tfsec', { results: [{ check_id: 'x' }], errors: [] }).health).toBe('unreadable')
})
