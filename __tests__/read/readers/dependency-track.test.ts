import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const report = (analysis: object, component: object = {}): object => ({
  meta: { application: 'Dependency-Track', version: '4.14.1' },
  findings: [
    {
      component: { name: 'guava', group: 'com.google.guava', version: '31.1', ...component },
      vulnerability: { vulnId: 'CVE-2023-2976', cweId: 552 },
      analysis,
    },
  ],
})

describe('Dependency-Track', () => {
  it.each([
    [{ isSuppressed: false }, undefined],
    [{ isSuppressed: true }, 'suppressed'],
    [{ isSuppressed: false, state: 'NOT_SET' }, undefined],
    [{ isSuppressed: false, state: 'IN_TRIAGE' }, undefined],
    [{ isSuppressed: false, state: 'EXPLOITABLE' }, undefined],
    [{ isSuppressed: false, state: 'FALSE_POSITIVE' }, 'FALSE_POSITIVE'],
    [
      { state: 'NOT_AFFECTED', justification: 'CODE_NOT_PRESENT', detail: 'Gone.' },
      'NOT_AFFECTED CODE_NOT_PRESENT: Gone.',
    ],
  ])('takes the analysis %j for what it is', (analysis, justification) => {
    expect(draftAs('dependency-track', report(analysis)).dismissed?.justification).toBe(justification)
  })

  it('reads the single CWE of old servers', () => {
    expect(draftAs('dependency-track', report({})).identifiers).toEqual(['CVE-2023-2976', 'CWE-552'])
  })

  it('names a component without a package URL by group and name', () => {
    expect(draftAs('dependency-track', report({})).location).toMatchObject({
      purl: 'pkg:generic/com.google.guava/guava@31.1',
    })
  })
})
