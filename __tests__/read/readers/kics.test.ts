import { expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

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
