import { describe, expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const failure = (path: string): string => `<failure message="XSS found" type="High"><![CDATA[
Severity: High

Confidence: Firm

Host: https://app.example

Path: ${path}


Issue Detail
The payload x y was submitted in the name of an arbitrarily supplied URL parameter.
]]></failure>`
const suites = (inner: string): string =>
  `<testsuites name="Dastardly scan results" tests="2"><testsuite name="https://app.example:443/a?x=1"><testcase name="XSS">${inner}</testcase></testsuite></testsuites>`

describe('Dastardly', () => {
  it('leaves out pages on which nothing was found', () => {
    expect(readAs('burp-dastardly', suites(''))).toMatchObject({ drafts: [], counts: { read: 0 }, health: 'ok' })
  })

  it('gives each failure of one test its own place', () => {
    const { drafts } = readAs('burp-dastardly', suites(failure('/a') + failure('/b')))
    expect(drafts.map(({ pointer }) => pointer)).toEqual([
      '/testsuites/testsuite/testcase/failure',
      '/testsuites/testsuite/testcase/failure[2]',
    ])
  })

  it('takes no made-up name for a parameter', () => {
    const [found] = readAs('burp-dastardly', suites(failure('/a'))).drafts
    expect(found?.draft.location).toEqual({ type: 'endpoint', method: 'ANY', url: 'https://app.example/a' })
    expect(found?.draft.reach).toMatchObject([{ level: 'exercised' }])
  })

  it('takes the page from the suite where the text does not name it', () => {
    const [found] = readAs('burp-dastardly', suites('<failure type="Low">no text</failure>')).drafts
    expect(found?.draft.location).toMatchObject({ url: 'https://app.example:443/a' })
  })

  it('leaves the JUnit reports of others alone', () => {
    expect(readAs('burp-dastardly', '<testsuites name="jest tests"></testsuites>').health).toBe('unreadable')
  })
})
