import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const alert = (changes: object, advisory: object = {}): object[] => [
  {
    number: 1,
    state: 'open',
    dependency: { package: { ecosystem: 'rust', name: 'time' } },
    security_advisory: { ghsa_id: 'GHSA-wcg3-cvx6-7396', ...advisory },
    ...changes,
  },
]

describe('Dependabot alerts of the REST interface', () => {
  it('know a malicious package by the classification of its advisory', () => {
    expect(draftAs('dependabot-rest', alert({}, { classification: 'malware' })).identifiers).toContain('CWE-506')
    expect(draftAs('dependabot-rest', alert({}, { classification: 'general' })).identifiers).not.toContain('CWE-506')
  })

  it('that are fixed are no findings any more', () => {
    expect(readAs('dependabot-rest', alert({ state: 'fixed' }))).toMatchObject({ drafts: [], counts: { dismissed: 1 } })
  })

  it('speak of crates as the rest of the world does', () => {
    expect(draftAs('dependabot-rest', alert({})).location).toMatchObject({ purl: 'pkg:cargo/time' })
  })

  it('are not seen in an empty list of nobody', () => {
    expect(detectFormat(aReportFile('[]', {}))).not.toEqual({ id: 'dependabot-rest' })
  })
})
