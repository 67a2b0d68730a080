import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const match = {
  'template-id': 'sqli',
  info: { name: 'SQL Injection', severity: 'high' },
  'matched-at': 'https://a.example/x?q=1',
  request: 'POST /x HTTP/1.1\r\n',
}
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('nuclei', JSON.stringify({ ...match, ...changes }))

describe('Nuclei', () => {
  it('finds the method in the request line, and the fuzzed one before it', () => {
    expect(draft({}).location).toMatchObject({ method: 'POST' })
    expect(draft({ fuzzing_method: 'PUT' }).location).toMatchObject({ method: 'PUT' })
    expect(draft({ request: undefined }).location).toMatchObject({ method: 'ANY' })
  })

  it('calls a fuzzed parameter exercised, with less confidence than a template of a known flaw', () => {
    expect(draft({ is_fuzzing_result: true, fuzzing_parameter: 'q' })).toMatchObject({
      confidence: 'medium',
      reach: [{ level: 'exercised' }],
      location: { parameter: 'q' },
    })
    expect(draft({})).toMatchObject({ confidence: 'high', reach: [] })
  })

  it('tells matchers of one template apart', () => {
    expect(draft({ 'matcher-name': 'x-frame-options' }).ruleId).toBe('sqli:x-frame-options')
  })

  it('reads what older versions and odd templates wrote', () => {
    expect(draft({ 'template-id': undefined, templateID: 'old' }).ruleId).toBe('old')
    expect(draft({ 'matched-at': '/http://a.example/' }).location).toMatchObject({ url: 'http://a.example/' })
    expect(
      draft({ info: { ...match.info, classification: { 'cve-id': 'CVE-1', 'cwe-id': ['cwe-89', 7] } } }).identifiers,
    ).toEqual(['CVE-1', 'cwe-89'])
  })

  it('keeps an unknown severity unknown', () => {
    expect(draft({ info: { name: 'X', severity: 'unknown' } }).severity.word).toBe('unknown')
  })
})
