import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const violation = { rule_name: 'publicBucket', rule_id: 'AC_1', description: 'A bucket is public.', severity: 'HIGH' }
const summary = { iac_type: 'all', policies_validated: 607 }
const report = (changes: object): unknown => ({ results: { violations: [], scan_summary: summary, ...changes } })
const errors = (errMsg: string): unknown => report({ scan_errors: [{ iac_type: 'k8s', directory: '.', errMsg }] })

it('names the resource by its address', () => {
  const found = { ...violation, resource_type: 'aws_s3_bucket', resource_name: 'logs', file: 's3.tf', line: 4 }
  expect(draftAs('terrascan', report({ violations: [found] }))).toMatchObject({
    title: 'A bucket is public. (aws_s3_bucket.logs)',
    location: { type: 'code', path: 's3.tf', startLine: 4 },
  })
})

it('calls a scan partial that could not load a file, not one that found nothing of a type', () => {
  expect(readAs('terrascan', errors('kustomization.y(a)ml file not found in the directory .')).health).toBe('ok')
  expect(readAs('terrascan', errors('no helm charts found in directory .')).health).toBe('ok')
  expect(readAs('terrascan', errors('invalid expression in main.tf')).health).toBe('partial')
})

it('keeps what was skipped, with the comment, and sets aside what passed', () => {
  const skipped = { ...violation, file: 's3.tf', skip_comment: 'a test bucket' }
  const { drafts, counts } = readAs('terrascan', report({ skipped_violations: [skipped], passed_rules: [violation] }))
  expect(drafts.map(({ draft }) => draft.dismissed?.justification)).toEqual(['a test bucket'])
  expect(counts).toMatchObject({ kept: 0, dismissed: 2 })
})

it('is as clean with null as with an empty list', () => {
  expect(readAs('terrascan', report({ violations: null })).health).toBe('ok')
})
