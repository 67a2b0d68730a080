import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

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

  it('reads what stands on a list, such as that of malware', () => {
    const entry = { packageName: 'acme/a', listName: 'malware', constraint: '*', reason: 'Steals keys.', id: 'PKFE-1' }
    const draft = draftAs('composer-audit', report({ filter: { 'acme/a': [entry] } }))
    expect(draft).toMatchObject({ ruleId: 'PKFE-1', title: 'acme/a is on the list of malware: Steals keys.' })
    expect(draft.identifiers).toContain('CWE-506')
    const own = draftAs(
      'composer-audit',
      report({ filter: { 'acme/a': [{ packageName: 'acme/a', listName: 'ours' }] } }),
    )
    expect(own.ruleId).toBe('ours')
    expect(own.identifiers).not.toContain('CWE-506')
  })

  it('says where a repository could not be asked: no answer is no good news', () => {
    const unreachable = { 'unreachable-repositories': ['https://repo.example could not be reached'] }
    const failed = readAs('composer-audit', report(unreachable))
    expect(failed.health).toBe('scanner-failed')
    expect(failed.problems[0]?.message).toContain('1 of its repositories for advisories: https://repo.example')
    const known = { advisories: { 'acme/a': [advisory] } }
    expect(readAs('composer-audit', report({ ...unreachable, ...known })).health).toBe('partial')
    expect(readAs('composer-audit', report(known)).health).toBe('ok')
  })

  it('does not claim an empty list alone, which could be anybody’s', () => {
    expect(detectFormat(aReportFile('{"advisories":[]}'))).toMatchObject({ problem: { code: 'unrecognised' } })
  })
})
