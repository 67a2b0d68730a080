import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const header =
  'Vulnerability Name,Vulnerability ID,Rule Name,Severity,Status,Number of Events,Application Name,CWE ID,Request Method,Request URI'
const draft = (row: string): ReturnType<typeof draftAs> => draftAs('contrast-csv', `${header}\n${row}\n`)

describe('Contrast CSV', () => {
  it('finds method, address and parameter, and calls a vulnerability with events exercised', () => {
    expect(
      draft(
        '"SQL Injection from ""customer"" Parameter on ""/api/orders"" page",A,sql-injection,Critical,Reported,3,shop,https://cwe.mitre.org/data/definitions/89.html,GET,/api/orders',
      ),
    ).toMatchObject({
      location: { type: 'endpoint', method: 'GET', url: '/api/orders', parameter: 'customer' },
      identifiers: ['CWE-89'],
      reach: [{ level: 'exercised' }],
    })
  })

  it('claims nothing about reach where there are no events', () => {
    expect(
      draft('Pages Without Anti-Clickjacking Controls,A,clickjacking-control-missing,Note,Reported,0,shop,,GET,/search')
        .reach,
    ).toEqual([])
  })

  it.each([
    ...['NotAProblem', 'Not a Problem', 'Remediated', 'Fixed', 'Auto-Remediated'],
    ...['Remediated - Auto-Verified', 'Remediated Auto-verified'],
  ])('sets status %s aside', (status) => {
    expect(draft(`X,A,sql-injection,High,${status},1,shop,,GET,/x`).dismissed).toEqual({
      by: 'tool',
      justification: `status in Contrast: ${status}`,
    })
  })

  it.each(['Reported', 'Suspicious', 'Confirmed', ''])('keeps status %j', (status) => {
    expect(draft(`X,A,sql-injection,High,${status},1,shop,,GET,/x`).dismissed).toBeUndefined()
  })

  it('places what has no request in the file of its name, else at the application', () => {
    expect(
      draft("'MD5' hash algorithm used at Digest.java,A,crypto-bad-mac,Medium,Reported,1,shop,,,").location,
    ).toEqual({ type: 'code', path: 'Digest.java' })
    expect(draft('Session Timeout of 60 minutes,A,session-timeout,Low,Reported,0,shop,,,').location).toEqual({
      type: 'workload',
      uri: 'contrast://shop',
    })
  })
})
