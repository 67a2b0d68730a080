import { describe, expect, it } from 'vitest'
import { sarifLevel, sarifRuleId, sarifRules } from '../../src/render/sarif-rules.ts'
import { aRanked, anEvidence } from '../support/builders.ts'

describe('the rules of the SARIF log', () => {
  it('are classes: the advisory, else the family, else the tool’s own rule', () => {
    const cve = { scheme: 'cve', value: 'CVE-2026-1' } as const
    expect(sarifRuleId(aRanked({ identifiers: [cve] }))).toBe('CVE-2026-1/high')
    expect(sarifRuleId(aRanked())).toBe('sql-injection/high')
    expect(sarifRuleId(aRanked({ family: null, evidence: [anEvidence({ ruleId: 'B303' })] }))).toBe('Semgrep/B303/high')
  })
  it('give one class two rules where it has two severities, since the severity of an alert is its rule’s', () => {
    const rules = sarifRules([aRanked(), aRanked({ severity: 'low' }), aRanked()])
    expect(
      [...rules.values()].map(({ index, rule }) => [index, rule.id, rule.properties['security-severity']]),
    ).toEqual([
      [0, 'sql-injection/high', '8.0'],
      [1, 'sql-injection/low', '2.0'],
    ])
  })
  it('carry their CWE as the tag that GitHub reads, and no more tags than it takes', () => {
    const identifiers = Array.from({ length: 40 }, (_, i) => ({ scheme: 'cwe' as const, value: `CWE-${i + 1}` }))
    const [entry] = sarifRules([aRanked({ identifiers })]).values()
    const tags = entry?.rule.properties['tags'] as string[]
    expect(tags.slice(0, 3)).toEqual(['security', 'sast', 'external/cwe/cwe-1'])
    expect(tags).toHaveLength(20)
  })
  it('do not call an unknown severity low', () => {
    expect(sarifLevel('unknown')).toBe('warning')
    const [entry] = sarifRules([aRanked({ severity: 'unknown' })]).values()
    expect(entry?.rule.properties['security-severity']).toBe('5.5')
  })
})
