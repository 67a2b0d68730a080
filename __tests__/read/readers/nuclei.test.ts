import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

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

  describe('asked for the status of matchers', () => {
    const { 'template-id': id, info } = match
    const missed = { 'template-id': id, info, host: 'a.example', 'matcher-status': false }
    const lines = (...all: object[]): string => all.map((line) => JSON.stringify(line)).join('\n')

    it('takes what did not match for no finding', () => {
      const closed = { ...missed, error: 'port closed or filtered' }
      const { health, drafts, counts } = readAs('nuclei', lines({ ...match, 'matcher-status': true }, missed, closed))
      expect(drafts.map(({ pointer }) => pointer)).toEqual(['/0'])
      expect([health, counts]).toEqual(['ok', { read: 3, kept: 1, dismissed: 2, skipped: 0 }])
    })

    it('is partial where it gave up a host', () => {
      const given = { ...missed, error: 'host was skipped as it was found unresponsive' }
      expect(readAs('nuclei', lines(missed, given))).toMatchObject({
        health: 'partial',
        counts: { dismissed: 1, skipped: 1 },
      })
    })
  })

  it('keeps an unknown severity unknown', () => {
    expect(draft({ info: { name: 'X', severity: 'unknown' } }).severity.word).toBe('unknown')
  })
})
