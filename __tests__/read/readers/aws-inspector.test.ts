import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const finding = (changes: object): object => ({
  findings: [
    {
      findingArn: 'arn:aws:inspector2:1',
      awsAccountId: '1',
      type: 'PACKAGE_VULNERABILITY',
      status: 'ACTIVE',
      severity: 'UNTRIAGED',
      packageVulnerabilityDetails: {
        vulnerabilityId: 'CVE-2024-1000',
        vulnerablePackages: [{ name: 'a', version: '1' }],
      },
      resources: [{ id: 'i-1' }],
      ...changes,
    },
  ],
})

describe('Amazon Inspector', () => {
  it('sets aside what a rule suppressed, and leaves out what was not found again', () => {
    expect(draftAs('aws-inspector', finding({ status: 'SUPPRESSED' })).dismissed?.by).toBe('tool')
    expect(readAs('aws-inspector', finding({ status: 'CLOSED' }))).toMatchObject({
      drafts: [],
      counts: { dismissed: 1 },
    })
  })

  it('takes an exploit that exists for no exploitation', () => {
    expect(draftAs('aws-inspector', finding({ exploitAvailable: 'YES' })).intel).toBeUndefined()
  })

  it('is not seen in an empty list of findings, which could be anybody’s', () => {
    expect(detectFormat(aReportFile('{"findings": []}', {}))).not.toHaveProperty('id')
  })

  it('is not complete where it is one page of several', () => {
    expect(readAs('aws-inspector', finding({})).health).toBe('ok')
    expect(readAs('aws-inspector', { ...finding({}), NextToken: 'eyJ0' }).health).toBe('partial')
    expect(readAs('aws-inspector', { ...finding({}), nextToken: 'eyJ0' }).health).toBe('partial')
  })
})
