import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const report = (fields: string, start = 'https://app.example/start'): string =>
  `<ScanGroup><Scan><StartURL>${start}</StartURL><ReportItems><ReportItem><Name>SQL injection</Name>${fields}</ReportItem></ReportItems></Scan></ScanGroup>`
const attacked = "<Details><![CDATA[URL encoded GET input <b>id</b> was set to <b>1'</b>]]></Details>"

it('finds the input and the attack in the details, where they have no field of their own', () => {
  const draft = draftAs('acunetix', report(`${attacked}<Affects>/item.php</Affects>`))
  expect(draft).toMatchObject({
    location: { method: 'ANY', url: 'https://app.example/item.php', parameter: 'id' },
    reach: [{ level: 'exercised' }],
  })
  expect(draftAs('acunetix', report('<Affects>/</Affects>')).reach).toEqual([])
})

it('takes method and path from the request', () => {
  const request = '<TechnicalDetails><Request><![CDATA[POST /a?b=1 HTTP/1.1]]></Request></TechnicalDetails>'
  expect(draftAs('acunetix', report(request, 'www.app.example')).location).toMatchObject({
    method: 'POST',
    url: 'http://www.app.example/a?b=1',
  })
})

it('names the line that the agent in the application saw', () => {
  const source = '<AOP_SourceFile>src/item.php</AOP_SourceFile><AOP_SourceLine>14</AOP_SourceLine>'
  expect(draftAs('acunetix', report(source)).also).toEqual([{ type: 'code', path: 'src/item.php', startLine: 14 }])
})

it('dismisses a false positive', () => {
  expect(draftAs('acunetix', report('<IsFalsePositive>True</IsFalsePositive>')).dismissed?.by).toBe('tool')
  expect(draftAs('acunetix', report('<IsFalsePositive></IsFalsePositive>')).dismissed).toBeUndefined()
})
