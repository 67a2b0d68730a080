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

  it('reads secrets as secrets, and repeats no hash of a value', () => {
    const hash = '0d3f1c5a9b'.repeat(4)
    const leak = { ...check, check_id: 'CKV_SECRET_6', check_name: 'Base64 High Entropy String', resource: hash }
    const [draft] = Object.values(draftsAs('checkov-json', run({ failed_checks: [leak] })))
    expect(draft).toMatchObject({
      category: 'secret',
      title: 'Base64 High Entropy String',
      identifiers: ['CWE-798'],
      location: { path: 'deploy/db.tf', startLine: 1 },
    })
    expect(JSON.stringify(draft)).not.toContain(hash)
  })

  it('reads a vulnerable package as one', () => {
    const details = {
      id: 'CVE-2021-23337',
      package_name: 'lodash',
      package_version: '4.17.20',
      lowest_fixed_version: '4.17.21',
    }
    const found = {
      ...check,
      check_id: 'CKV_CVE_2021_23337',
      check_name: 'SCA package scan',
      resource: 'web/package-lock.json.lodash',
      file_path: '/web/package-lock.json',
      repo_file_path: '/web/package-lock.json',
      severity: 'HIGH',
      vulnerability_details: details,
    }
    const read = (vulnerability_details: object): unknown =>
      Object.values(draftsAs('checkov-json', run({ failed_checks: [{ ...found, vulnerability_details }] })))[0]
    expect(read(details)).toMatchObject({
      category: 'sca',
      title: 'CVE-2021-23337 in lodash',
      identifiers: ['CVE-2021-23337'],
      severity: { word: 'HIGH' },
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'web/package-lock.json' },
      fix: { version: '4.17.21' },
    })
    expect(read({ ...details, lowest_fixed_version: 'N/A' })).toMatchObject({ fix: undefined })
    // A licence that nobody wants is no vulnerability of the package.
    expect(read({ package_name: 'lodash', license: 'GPL-3.0' })).toMatchObject({ category: 'iac', identifiers: [] })
  })

  it('takes the answer "nothing to check" for clean', () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3' }
    expect(readAs('checkov-json', nothing)).toMatchObject({ health: 'ok', counts: { read: 0 } })
  })

  it('checked nothing where no file could be parsed', () => {
    const nothing = run({}, { passed: 0, failed: 0, skipped: 0, parsing_errors: 1 })
    for (const report of [nothing, [nothing, run({}, { passed: 0, failed: 0 })]])
      expect(readAs('checkov-json', report)).toMatchObject({
        health: 'scanner-failed',
        problems: [{ message: 'Checkov could parse no file that it found, and checked nothing.' }],
      })
    expect(readAs('checkov-json', [nothing, run({}, { passed: 3 })]).health).toBe('partial')
  })

  it('is partial where files could not be parsed', () => {
    expect(readAs('checkov-json', run({ failed_checks: [check] }, { parsing_errors: 2 }))).toMatchObject({
      health: 'partial',
      problems: [{ message: 'Checkov could not parse every file; 2 failed.' }],
    })
  })
})
