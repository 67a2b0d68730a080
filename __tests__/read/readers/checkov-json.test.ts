import { describe, expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const check = {
  check_id: 'CKV_1',
  check_name: 'Encrypt',
  file_path: '/db.tf',
  repo_file_path: '/deploy/db.tf',
  file_line_range: [1, 9],
  resource: 'aws_db.x',
  severity: null,
}
const run = (results: object, summary: object = {}): object => ({
  check_type: 'terraform',
  results: { failed_checks: [], skipped_checks: [], ...results },
  summary: { checkov_version: '3', parsing_errors: 0, ...summary },
})

describe('Checkov', () => {
  it('reads one framework and a list of them, failed and skipped', () => {
    const skipped = { ...check, check_result: { result: 'SKIPPED', suppress_comment: 'known' } }
    expect(
      Object.keys(draftsAs('checkov-json', [run({ failed_checks: [check] }), run({ skipped_checks: [skipped] })])),
    ).toEqual(['/0/results/failed_checks/0', '/1/results/skipped_checks/0'])
    expect(
      draftsAs('checkov-json', run({ skipped_checks: [skipped] }))['/results/skipped_checks/0']?.dismissed,
    ).toEqual({ by: 'tool', justification: 'known' })
  })

  it('names the file from the root of the repository', () => {
    expect(draftsAs('checkov-json', run({ failed_checks: [check] }))['/results/failed_checks/0']?.location).toEqual({
      type: 'code',
      path: 'deploy/db.tf',
      startLine: 1,
      endLine: 9,
    })
  })

  it('knows the resource by its address', () => {
    expect(draftsAs('checkov-json', run({ failed_checks: [check] }))['/results/failed_checks/0']?.resource).toBe(
      'aws_db.x',
    )
  })

  it('takes the answer "nothing to check" for clean', () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3' }
    expect(readAs('checkov-json', nothing)).toMatchObject({ health: 'ok', counts: { read: 0 } })
  })

  it('is partial where files could not be parsed', () => {
    expect(readAs('checkov-json', run({ failed_checks: [check] }, { parsing_errors: 2 }))).toMatchObject({
      health: 'partial',
      problems: [{ message: 'Checkov could not parse every file; 2 failed.' }],
    })
  })
})
