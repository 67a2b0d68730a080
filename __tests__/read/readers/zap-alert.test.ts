import { describe, expect, it } from 'vitest'
import { zapDraft } from '../../../src/read/readers/zap-alert.ts'
import { commonSeverities } from '../../../src/read/readers/words.ts'

const alert = { pluginId: '40018', name: 'SQL Injection', riskcode: '3', confidence: '1', cweid: '89' }

describe('an alert of ZAP', () => {
  it('rates by the risk code and trusts by the confidence: two numbers of two scales', () => {
    const draft = zapDraft(alert, '', { uri: 'https://a.example/' })
    expect(draft).toMatchObject({ severity: { word: 'High' }, confidence: 'low' })
    expect(commonSeverities['high']).toBe('high')
  })

  it.each([
    ['4', 'high'],
    ['3', 'high'],
    ['2', 'medium'],
    ['1', 'low'],
    ['0', undefined],
  ])('confidence %s is %s', (confidence, expected) => {
    expect(zapDraft({ ...alert, confidence }, '', {}).confidence).toBe(expected)
  })

  it('sets a false positive aside', () => {
    expect(zapDraft({ ...alert, confidence: '0' }, '', {}).dismissed?.by).toBe('tool')
    expect(zapDraft(alert, '', {}).dismissed).toBeUndefined()
  })

  it.each(['-1', '0', '', undefined])('reads CWE %s as none', (cweid) => {
    expect(zapDraft({ ...alert, cweid }, '', {}).identifiers).toEqual([undefined])
  })

  it('claims the flaw exercised only where an attack was sent; a passive rule has a parameter and evidence, too', () => {
    expect(zapDraft(alert, '', { param: 'q', attack: "' OR 1=1" }).reach).toMatchObject([
      { level: 'exercised', method: 'dynamic' },
    ])
    expect(zapDraft(alert, '', { param: 'Cache-Control' }).reach).toEqual([])
    expect(zapDraft(alert, '', { attack: '' }).reach).toEqual([])
  })

  it('prefers the finer rule id, and falls back to the site and to ANY', () => {
    expect(zapDraft({ ...alert, alertRef: '40018-2' }, '', {}).ruleId).toBe('40018-2')
    expect(zapDraft(alert, 'https://a.example', {}).location).toEqual({
      type: 'endpoint',
      method: 'ANY',
      url: 'https://a.example',
    })
  })

  it('takes the markup out of the solution', () => {
    expect(zapDraft({ ...alert, solution: '<p>Do not trust input.</p><p>Type check.</p>' }, '', {}).fix).toEqual({
      advice: 'Do not trust input.',
    })
  })
})
