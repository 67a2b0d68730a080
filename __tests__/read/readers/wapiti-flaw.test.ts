import { describe, expect, it } from 'vitest'
import { wapitiDraft, wapitiHealth } from '../../../src/read/readers/wapiti-flaw.ts'

const flaw = {
  group: 'vulnerabilities',
  name: 'SQL Injection',
  method: 'GET',
  path: '/api/orders',
  level: '4',
  parameter: 'customer',
  references: ['OWASP: SQL Injection', 'CWE-89: Improper Neutralization'],
}

describe('a flaw found by Wapiti', () => {
  it('is exercised where a payload went into a parameter', () => {
    expect(wapitiDraft(flaw, 'http://a.example/')).toMatchObject({
      severity: { word: 'critical' },
      identifiers: ['CWE-89'],
      location: { type: 'endpoint', method: 'GET', url: 'http://a.example/api/orders', parameter: 'customer' },
      reach: [{ level: 'exercised', method: 'dynamic' }],
    })
    expect(wapitiDraft({ ...flaw, parameter: '' }, '').reach).toEqual([])
  })

  it('is only suspected where the answer was odd', () => {
    expect(wapitiDraft({ ...flaw, group: 'anomalies' }, '')).toMatchObject({ reach: [], confidence: 'low' })
  })

  it('is information where it is a fingerprint', () => {
    expect(wapitiDraft({ ...flaw, group: 'additionals' }, '').severity.word).toBe('info')
  })

  it('keeps an address that is whole already', () => {
    expect(wapitiDraft({ ...flaw, path: 'https://b.example/x' }, 'http://a.example/').location).toMatchObject({
      url: 'https://b.example/x',
    })
  })
})

describe('a crawl of Wapiti', () => {
  it('without a page is no scan, and says of what', () => {
    expect(wapitiHealth('http://a.example/', 0)).toMatchObject({
      health: 'scanner-failed',
      message: 'Wapiti reached no page of http://a.example/: nothing was scanned.',
    })
  })

  it('is left alone where it has pages, or nobody counted them', () => {
    expect([wapitiHealth('http://a.example/', 1), wapitiHealth(undefined, null), wapitiHealth('', NaN)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
