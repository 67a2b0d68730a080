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
  expect(readAs('terrascan', errors("directory '/src' has no terraform config files")).health).toBe('ok')
  for (const failure of [
    'invalid expression in main.tf',
    "diagnostic errors while loading terraform config dir '/src'. error from terraform:\n<nil>: Invalid module config directory; Module directory '/src/net' has no terraform config files for module net\n",
    "error while loading iac file '/src/web.yaml'. err: open /src/web.yaml: no such file or directory",
  ])
    expect(readAs('terrascan', errors(failure)).health).toBe('partial')
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

it('reads what it found in the images that the code names', () => {
  const vulnerabilities = [
    {
      image: 'nginx:1.19',
      package: 'libssl1.1',
      severity: 'HIGH',
      cvss_score: { v3_vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
      installed_version: '1.1.1d-0+deb10u4',
      vulnerability_id: 'CVE-2021-3449',
      file: 'deploy.yaml',
      line: 7,
      resource_name: 'web',
      resource_type: 'kubernetes_pod',
    },
  ]
  expect(draftAs('terrascan', report({ vulnerabilities }))).toMatchObject({
    category: 'container',
    title: 'CVE-2021-3449 in libssl1.1',
    identifiers: ['CVE-2021-3449'],
    location: { type: 'package', purl: 'pkg:deb/debian/libssl1.1@1.1.1d-0+deb10u4', image: 'nginx:1.19' },
    also: [{ type: 'code', path: 'deploy.yaml', startLine: 7 }],
  })
})
