import { describe, expect, it } from 'vitest'
import { burpDraft, insertionPoint, methodOfRequest } from '../../../src/read/readers/burp-issue.ts'

const issue = {
  type: '1049088',
  name: 'SQL injection',
  origin: 'https://app.example/',
  path: '/orders',
  severity: 'High',
  confidence: 'Certain',
  method: 'POST',
  parameter: 'id',
  attack: 'payload submitted',
  classifications: '<a href="x">CWE-89: SQL</a> and CWE-116, CWE-89',
  remedy: '<p>Use <b>prepared</b> statements. They are safe.</p>',
}

describe('an issue of Burp', () => {
  it.each([
    ['/search.jsp [q parameter]', 'q'],
    ['/basket.jsp [b_id cookie]', 'b_id'],
    ['/ [Referer HTTP header]', 'Referer'],
    ['/api [customer.name JSON parameter]', 'customer.name'],
    ['/a [x URL parameter] ', 'x'],
    ['/a/b [URL path folder 2]', undefined],
    ['/a/b.jsp [URL path filename]', undefined],
    ['/a [name of an arbitrarily supplied URL parameter]', undefined],
    ['/a [the name of an arbitrarily supplied request parameter]', undefined],
    ['/plain', undefined],
    [null, undefined],
  ])('names in %j the insertion point %j', (location, parameter) => {
    expect(insertionPoint(location)).toBe(parameter)
  })

  it('looks for the insertion point in linear time', () => {
    expect(insertionPoint('['.repeat(1_000_000))).toBeUndefined()
    expect(insertionPoint('[q '.repeat(300_000))).toBeUndefined()
  })

  it.each([
    ['GET /a HTTP/1.1', 'GET'],
    ['PROPFIND / HTTP/2', 'PROPFIND'],
    ['get /a', undefined],
    [undefined, undefined],
  ])('reads the method of %j', (request, method) => {
    expect(methodOfRequest(request)).toBe(method)
  })

  it('takes each CWE once and the remedy without its tags', () => {
    expect(burpDraft(issue)).toMatchObject({
      identifiers: ['CWE-89', 'CWE-116'],
      fix: { advice: 'Use prepared statements.' },
      location: { method: 'POST', url: 'https://app.example/orders', parameter: 'id' },
    })
  })

  it('calls exercised what came back from a payload, unless Burp itself is not sure', () => {
    expect(burpDraft(issue).reach).toMatchObject([{ level: 'exercised' }])
    expect(burpDraft({ ...issue, confidence: 'Firm' }).reach).toHaveLength(1)
    expect(burpDraft({ ...issue, confidence: 'Tentative' }).reach).toEqual([])
    expect(burpDraft({ ...issue, confidence: 'undefined' }).reach).toEqual([])
    expect(burpDraft({ ...issue, attack: undefined }).reach).toEqual([])
  })

  it('dismisses what a person marked as a false positive', () => {
    for (const severity of ['False positive', 'false_positive'])
      expect(burpDraft({ ...issue, severity }).dismissed?.by).toBe('tool')
    expect(burpDraft(issue).dismissed).toBeUndefined()
  })
})
