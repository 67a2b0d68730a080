import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const report = (request: string): string => `<?xml version="1.0"?>
<issues burpVersion="2023.10" exportTime="Sat Sep 13 22:35:04 CEST 2014"><issue><type>1</type><name>XSS</name>
<host ip="192.0.2.1">http://app.example</host><path><![CDATA[/a]]></path><location><![CDATA[/a [q parameter]]]></location>
<severity>High</severity><confidence>Certain</confidence>
<issueDetail><![CDATA[The payload <b>x</b> was submitted in the q parameter.]]></issueDetail>${request}</issue></issues>`
const wrapped = (attributes: string, text: string): string =>
  report(`<requestresponse><request ${attributes}><![CDATA[${text}]]></request></requestresponse>`)

describe('Burp’s XML', () => {
  it.each([
    ['method="PUT" base64="true"', btoa('POST /a HTTP/1.1'), 'PUT'],
    ['base64="true"', btoa(`POST /a HTTP/1.1\r\nCookie: ${'x'.repeat(5000)}`), 'POST'],
    ['base64="false"', 'DELETE /a HTTP/1.1', 'DELETE'],
    ['base64="true"', '§ no base64', 'ANY'],
  ])('takes the method from a request with %s', (attributes, text, method) => {
    expect(draftAs('burp-xml', wrapped(attributes, text)).location).toMatchObject({ method, parameter: 'q' })
  })

  it('calls nothing exercised without the request that showed it', () => {
    expect(draftAs('burp-xml', report('')).reach).toEqual([])
    expect(draftAs('burp-xml', wrapped('method="GET"', 'GET /a HTTP/1.1')).reach).toMatchObject([
      { level: 'exercised' },
    ])
  })
})
