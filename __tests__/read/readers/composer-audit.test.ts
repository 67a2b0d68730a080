import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs } from './read-as.ts'

const advisory = { packageName: 'acme/a', affectedVersions: '<2', cve: 'CVE-2024-1' }
const report = (more: object): object => ({ advisories: [], abandoned: [], ...more })

describe('composer audit', () => {
  it('knows an advisory by its CVE and GHSA, and else by that of Packagist', () => {
    const draft = (more: object) =>
      draftAs('composer-audit', report({ advisories: { 'acme/a': [{ ...advisory, ...more }] } }))
    const sources = [
      { name: 'GitHub', remoteId: 'GHSA-1' },
      { name: 'FriendsOfPHP', remoteId: 'acme/a/x.yaml' },
    ]
    expect(draft({ sources, advisoryId: 'PKSA-1' }).identifiers).toEqual(['CVE-2024-1', 'GHSA-1', 'PKSA-1'])
    expect(draft({ cve: null, advisoryId: 'PKSA-1' }).ruleId).toBe('PKSA-1')
  })

  it('shows what the project ignores as dismissed, with the reason', () => {
    const ignored = { ...advisory, ignoreReason: 'not used' }
    const draft = draftAs('composer-audit', report({ 'ignored-advisories': { 'acme/a': [ignored] } }))
    expect(draft.dismissed).toEqual({ by: 'tool', justification: 'not used' })
  })

  it('does not claim an empty list alone, which could be anybody’s', () => {
    expect(detectFormat(aReportFile('{"advisories":[]}'))).toMatchObject({ problem: { code: 'unrecognised' } })
  })
})
