import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const entry =
  '<entry><method>GET</method><path>/a</path><level>3</level><parameter>q</parameter><info>Found</info></entry>'
const report = (generator: string, kinds: string): string =>
  `<report type="security"><report_infos><info name="generatorName">${generator}</info><info name="target">http://a.example/</info><info name="auth" xsi:nil="true"/></report_infos><vulnerabilities>${kinds}</vulnerabilities></report>`

it('counts what was found, not the kinds of flaw it looked for, and reads a prefix nobody declared', () => {
  const found = draftsAs(
    'wapiti-xml',
    report(
      'wapiti',
      `<vulnerability name="XSS"><entries/></vulnerability><vulnerability name="SQL"><entries>${entry}${entry}</entries></vulnerability>`,
    ),
  )
  expect(Object.keys(found)).toEqual([
    '/report/vulnerabilities/vulnerability[2]/entries/entry',
    '/report/vulnerabilities/vulnerability[2]/entries/entry[2]',
  ])
})

it('does not claim another tool’s <report>', () => {
  expect(readAs('wapiti-xml', report('other', '')).health).toBe('unreadable')
})

it.each([
  ['0', 'scanner-failed'],
  ['3', 'ok'],
])('with %s pages crawled is %s', (pages, health) => {
  const counted = report('wapiti', '').replace(
    '<info name="auth"',
    `<info name="crawledPages">${pages}</info><info name="auth"`,
  )
  expect(readAs('wapiti-xml', counted).health).toBe(health)
  expect(readAs('wapiti-xml', report('wapiti', '')).health).toBe('ok')
})
