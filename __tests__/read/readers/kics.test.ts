import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const query = {
  query_id: 'q',
  query_name: 'Public database',
  severity: 'TRACE',
  category: 'Insecure Configurations',
  cwe: '284',
  files: [
    { file_name: 'a.tf', line: 1, expected_value: 'false', similarity_id: 's' },
    { file_name: 'b.tf', line: 2 },
  ],
}
const report = (changes: object): object => ({
  queries: [{ ...query, ...changes }],
  files_scanned: 1,
  queries_total: 9,
})

it('points at the places of a query', () => {
  const found = draftsAs('kics', report({}))
  expect(Object.keys(found)).toEqual(['/queries/0/files/0', '/queries/0/files/1'])
  expect(found['/queries/0/files/0']).toMatchObject({
    category: 'iac',
    identifiers: ['CWE-284'],
    toolFingerprint: 's',
    fix: { advice: 'false' },
  })
})

it('routes passwords to secrets and repeats nothing of what stands there', () => {
  const found = draftsAs(
    'kics',
    report({
      query_name: 'Passwords And Secrets - Generic Password',
      category: 'Secret Management',
      files: [{ file_name: 'a.tf', line: 1, expected_value: 'hunter2' }],
    }),
  )
  expect(found['/queries/0/files/0']).toMatchObject({ category: 'secret' })
  expect(JSON.stringify(found)).not.toContain('hunter2')
})

const clean = {
  files_scanned: 4,
  files_parsed: 4,
  files_failed_to_scan: 0,
  queries_total: 9,
  queries_failed_to_execute: 0,
  queries: [],
}

it.each([
  [{}, 'ok', undefined],
  [{ files_scanned: 0, files_parsed: 0 }, 'ok', undefined],
  [{ files_parsed: 0 }, 'scanner-failed', 'KICS could parse none of the 4 files that it found: nothing was scanned.'],
  [{ files_failed_to_scan: 1 }, 'partial', 'KICS could not scan 1 of 4 files.'],
  [
    { queries_failed_to_execute: 2 },
    'partial',
    'KICS could not execute 2 of 9 queries: what they look for was not looked for.',
  ],
])('with %j is %s', (changes, health, message) => {
  const read = readAs('kics', { ...clean, ...changes })
  expect([read.health, read.problems[0]?.message]).toEqual([health, message])
})
