import { describe, expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const host = { host: 'app.example', ip: '192.0.2.7', port: '443', banner: 'nginx' }
const item = (id: string, msg: string): object => ({ id, references: '', method: 'GET', url: '/', msg })
const locations = (...items: object[]): unknown[] =>
  Object.values(draftsAs('nikto', [{ ...host, vulnerabilities: items }])).map(({ location }) => location)

describe('Nikto', () => {
  it('keeps apart what one rule says of several headers', () => {
    expect(
      locations(
        item('013587', 'Suggested security header missing: referrer-policy.'),
        item('013587', 'Suggested security header missing: content-security-policy.'),
        item('999986', 'Retrieved via header: 1.1 vegur'),
        item('999100', "Uncommon header 'x-recruiting' found, with contents: /jobs"),
      ).map((location) => (location as { parameter?: string }).parameter),
    ).toEqual(['referrer-policy', 'content-security-policy', 'via', 'x-recruiting'])
  })

  it.each([
    ['443', 'https://app.example/'],
    ['80', 'http://app.example/'],
    [8191, 'http://app.example:8191/'],
    [null, 'http://app.example/'],
  ])('makes a whole URL of host and port %j', (port, url) => {
    const report = [{ ...host, port, vulnerabilities: [item('1', 'x')] }]
    expect(draftsAs('nikto', report)['/0/vulnerabilities/0']?.location).toMatchObject({ url })
  })

  it('never takes a target that did not answer for a clean one', () => {
    const refused = { ...host, vulnerabilities: [item('FAIL', 'Unable to connect to app.example:443.')] }
    const clean = { ...host, vulnerabilities: [] }
    expect(readAs('nikto', [refused])).toMatchObject({ health: 'scanner-failed', counts: { kept: 0, dismissed: 1 } })
    expect(readAs('nikto', [refused, clean])).toMatchObject({ health: 'partial' })
    expect(readAs('nikto', [clean])).toMatchObject({ health: 'ok' })
  })

  it('has no severity of its own, and says so', () => {
    expect(
      draftsAs('nikto', [{ ...host, vulnerabilities: [item('1', 'x')] }])['/0/vulnerabilities/0']?.severity,
    ).toEqual({})
  })

  it('finds the CVE in the message and in the references', () => {
    const entry = { ...item('6737', 'Gallery LFI, CVE-2013-3684'), references: 'cve-2014-0001,https://example.com' }
    const drafts = draftsAs('nikto', [{ ...host, vulnerabilities: [entry] }])
    expect(drafts['/0/vulnerabilities/0']?.identifiers).toEqual(['CVE-2013-3684', 'cve-2014-0001'])
  })
})
