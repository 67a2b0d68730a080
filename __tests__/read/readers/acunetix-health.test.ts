import { expect, it } from 'vitest'
import { readAs } from './read-as.ts'

const scan = (marks: string): string =>
  `<Scan><StartURL>https://app.example/</StartURL>${marks}<ReportItems><ReportItem><Name>X</Name></ReportItem></ReportItems></Scan>`
const health = (...scans: string[]): string =>
  readAs('acunetix', `<ScanGroup>${scans.map(scan).join('')}</ScanGroup>`).health
const silent = '<Aborted>False</Aborted><Responsive>False</Responsive>'

it.each([
  ['<Aborted></Aborted><Responsive></Responsive>', 'ok'],
  ['<Aborted>False</Aborted><Responsive>True</Responsive>', 'ok'],
  ['<Aborted>True</Aborted><Responsive>True</Responsive>', 'partial'],
  [silent, 'scanner-failed'],
])('of a scan with %s is %s', (marks, expected) => {
  expect(health(marks)).toBe(expected)
})

it('is partial where one target of two did not answer', () => {
  expect(health(silent, '')).toBe('partial')
})
