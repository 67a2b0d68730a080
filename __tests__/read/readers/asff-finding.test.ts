import { describe, expect, it } from 'vitest'
import { AsffFinding, asffDrafts, closedBy } from '../../../src/read/readers/asff-finding.ts'

const finding = (changes: object): AsffFinding =>
  AsffFinding.parse({
    SchemaVersion: '2018-10-08',
    ProductArn: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty',
    GeneratorId: 'arn:aws:guardduty:eu-west-1:1:detector/d',
    Title: 'Brute force',
    Types: ['TTPs/Initial Access/UnauthorizedAccess:EC2-SSHBruteForce'],
    Severity: { Label: 'HIGH', Normalized: 1 },
    Resources: [{ Type: 'AwsEc2Instance', Id: 'i-1' }, { Id: 'i-2' }],
    ...changes,
  })
const vulnerable = (changes: object, more: object = {}): unknown =>
  asffDrafts(
    finding({
      Vulnerabilities: [{ Id: 'CVE-1', VulnerablePackages: [{ Name: 'a', Version: '1', ...changes }] }],
      ...more,
    }),
  )[0]

describe('a finding of Security Hub', () => {
  it.each([
    [{ Compliance: { Status: 'PASSED' } }, 'passed'],
    [{ Compliance: { Status: 'NOT_AVAILABLE' } }, 'not available'],
    [{ RecordState: 'ARCHIVED' }, 'archived'],
    [{ Workflow: { Status: 'RESOLVED' } }, 'resolved'],
    [{ Compliance: { Status: 'FAILED' } }, null],
    [{ Compliance: { Status: 'WARNING' } }, null],
    [{ RecordState: 'ACTIVE', Workflow: { Status: 'NOTIFIED' } }, null],
    [{ Workflow: { Status: 'SUPPRESSED' } }, null],
  ])('with %j is closed by %s', (changes, why) => {
    expect(closedBy(finding(changes))).toBe(why)
  })

  it('that is suppressed stays, as dismissed', () => {
    expect(asffDrafts(finding({ Workflow: { Status: 'SUPPRESSED' } }))[0]?.dismissed?.by).toBe('tool')
  })

  it('of GuardDuty has its type for a rule: the detector is the same for all', () => {
    expect(asffDrafts(finding({}))).toMatchObject([
      {
        category: 'runtime',
        ruleId: 'UnauthorizedAccess:EC2-SSHBruteForce',
        location: { type: 'workload', uri: 'i-1' },
        also: [{ type: 'workload', uri: 'i-2' }],
      },
    ])
  })

  it('about a control is one of infrastructure, under the id of the control', () => {
    const Compliance = { Status: 'FAILED', SecurityControlId: 'S3.8' }
    expect(asffDrafts(finding({ Compliance }))).toMatchObject([{ category: 'iac', ruleId: 'S3.8' }])
    expect(asffDrafts(finding({ Compliance: { Status: 'FAILED' } }))[0]?.ruleId).toContain('detector')
  })

  it.each([
    [{ Label: 'LOW', Normalized: 95 }, 'LOW'],
    [{ Normalized: 90 }, 'critical'],
    [{ Normalized: 70 }, 'high'],
    [{ Normalized: 40 }, 'medium'],
    [{ Normalized: 1 }, 'low'],
    [{ Normalized: 0 }, 'informational'],
    [{}, undefined],
    [null, undefined],
  ])('with the severity %j is %s', (Severity, word) => {
    expect(asffDrafts(finding({ Severity }))[0]?.severity.word).toBe(word)
  })

  it('about packages is one for each, with the version as its package manager writes it', () => {
    const platform = { ProductFields: { 'aws/inspector/resources/1/details/platform': 'UBUNTU_20_04' } }
    const os = { PackageManager: 'OS', Epoch: '1', Release: '2ubuntu' }
    expect(vulnerable(os, platform)).toMatchObject({ location: { purl: 'pkg:deb/ubuntu/a@1:1-2ubuntu', image: 'i-1' } })
    expect(vulnerable({ PackageManager: 'OS', Epoch: '0' })).toMatchObject({ location: { purl: 'pkg:generic/a@1' } })
    expect(vulnerable({ PackageManager: 'PIP' })).toMatchObject({ location: { purl: 'pkg:pypi/a@1' } })
  })

  it('says no fix where there is none', () => {
    expect(vulnerable({ FixedInVersion: 'NotAvailable' })).toMatchObject({ fix: undefined })
    expect(vulnerable({ FixedInVersion: '2' })).toMatchObject({ fix: { version: '2' } })
  })
})
