import { describe, expect, it } from 'vitest'
import { TrivyEntry, trivyDraft } from '../../../src/read/readers/trivy-entry.ts'

const result = { target: 'Dockerfile', class: 'config', type: 'dockerfile', image: undefined, isImage: false }
const draft = (entry: object): ReturnType<typeof trivyDraft> => trivyDraft(TrivyEntry.parse(entry), result)

describe('an entry of Trivy', () => {
  it('goes by what it is: vulnerability, misconfiguration, secret or licence', () => {
    expect(draft({ VulnerabilityID: 'CVE-1', PkgName: 'a' })).toMatchObject({ category: 'sca' })
    expect(draft({ ID: 'DS002', Status: 'FAIL', Severity: 'HIGH' })).toMatchObject({
      category: 'iac',
      location: { path: 'Dockerfile' },
    })
    expect(draft({ RuleID: 'aws', StartLine: 3 })).toMatchObject({ category: 'secret', location: { startLine: 3 } })
    expect(draft({ Name: 'GPL-3.0', PkgName: 'a' })).toMatchObject({ category: 'license' })
  })

  it('counts a passed check, and makes nothing of it', () => {
    expect(draft({ ID: 'DS002', Status: 'PASS' })).toEqual({ aside: 'passed' })
    expect(draft({ ID: 'DS002', Status: 'EXCEPTION' })).toMatchObject({ dismissed: { by: 'tool' } })
  })

  it('keeps what VEX or an ignore file set aside, as dismissed by whom', () => {
    const Finding = { VulnerabilityID: 'CVE-1', PkgName: 'a' }
    expect(draft({ Status: 'not_affected', Statement: 'component_not_present', Finding })).toMatchObject({
      dismissed: { by: 'vex', justification: 'component_not_present' },
    })
    expect(draft({ Status: 'ignored', Statement: '', Finding })).toMatchObject({
      dismissed: { by: 'tool', justification: 'ignored' },
    })
  })

  it('keeps what an ignore file set aside of any kind', () => {
    const Status = 'ignored'
    for (const [Finding, category] of [
      [{ ID: 'DS002', Status: 'FAIL', Severity: 'HIGH' }, 'iac'],
      [{ RuleID: 'aws', StartLine: 3 }, 'secret'],
      [{ Name: 'GPL-3.0', PkgName: 'a' }, 'license'],
    ] as const)
      expect(draft({ Status, Statement: 'accepted', Finding })).toMatchObject({
        category,
        dismissed: { by: 'tool', justification: 'accepted' },
      })
  })

  it('never takes the masked match of a secret for its value', () => {
    expect(draft({ RuleID: 'aws', Match: 'KEY=****' })).not.toHaveProperty('secret')
  })

  it('passes the word on and the vectors beside it: the word is what Trivy decided', () => {
    const found = draft({
      VulnerabilityID: 'CVE-1',
      PkgName: 'a',
      Severity: 'UNKNOWN',
      CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N', V2Vector: 'AV:N' } },
    })
    expect(found).toMatchObject({ severity: { word: 'UNKNOWN', vectors: ['CVSS:3.1/AV:N', 'AV:N'] } })
  })

  it('picks the next fixed version of several', () => {
    expect(
      draft({
        VulnerabilityID: 'CVE-1',
        PkgName: 'a',
        InstalledVersion: '3.1.0',
        FixedVersion: '2.2.25, 3.1.14, 3.2.10',
      }),
    ).toMatchObject({ fix: { version: '3.1.14' } })
  })
})
