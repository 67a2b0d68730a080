import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { alertDraft } from '../../../src/read/readers/dependabot-advisory.ts'

type Alert = Parameters<typeof alertDraft>[0]
const alert = (changes: Partial<Alert>): Draft =>
  alertDraft({
    ecosystem: 'npm',
    name: '@acme/a',
    manifest: 'package-lock.json',
    ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
    cwes: [],
    summary: 'Flaw',
    severity: 'high',
    score: 0,
    vectors: [null, undefined],
    fixed: null,
    scope: null,
    relationship: 'inconclusive',
    epss: null,
    state: 'open',
    reason: [],
    ...changes,
  })

describe('a Dependabot alert', () => {
  it('claims nothing that GitHub does not say', () => {
    expect(alert({})).toMatchObject({
      severity: { word: 'high', score: undefined, vectors: [] },
      location: { purl: 'pkg:npm/%40acme/a' },
      fix: undefined,
      scope: undefined,
      relationship: undefined,
      intel: undefined,
      dismissed: undefined,
    })
  })

  it('is set aside by whoever dismissed it, or by a rule, in their words', () => {
    expect(alert({ state: 'DISMISSED', reason: ['not_used', 'never called'] }).dismissed?.justification).toBe(
      'not_used: never called',
    )
    expect(alert({ state: 'auto_dismissed', reason: [null] }).dismissed?.justification).toBe('auto dismissed')
  })

  it('guesses the ecosystem from the manifest where it is not said', () => {
    const location = (manifest: string): unknown => alert({ ecosystem: null, name: 'com.acme:a', manifest }).location
    expect(location('orders/pom.xml')).toMatchObject({ purl: 'pkg:maven/com.acme/a' })
  })
})
