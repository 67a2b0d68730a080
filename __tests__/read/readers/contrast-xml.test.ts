import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const finding = (inner: string, attributes = ''): string =>
  `<findings><finding uuid="A" ruleId="sql-injection" ${attributes}>${inner}</finding></findings>`
const request =
  '<request method="GET" protocol="https" uri="/api/orders" qs="customer=alice"><headers><h name="Host" value="shop.example"/></headers><parameters><p name="customer" value="alice"/></parameters></request>'
const event = (type: string, frames: string[], rest = ''): string =>
  `<method-event type="${type}"><signature>db.query(String)</signature><stack>${frames.map((frame) => `<frame>${frame}</frame>`).join('')}</stack>${rest}</method-event>`

describe('Contrast XML', () => {
  it('places a trace in own code, with the endpoint beside it, and calls it exercised', () => {
    const events = `<events>${event('Creation', ['read (src/orders.js:14:9)'], '<sources><source type="parameter" name="customer"/></sources>')}${event('Trigger', ['query (node_modules/pg/lib/client.js:1:1)', 'list (src/orders.js:15:29)'])}</events>`
    expect(draftAs('contrast-xml', finding(request + events))).toMatchObject({
      title: 'sql-injection: data from "customer" reaches db.query(String)',
      identifiers: ['CWE-89'],
      location: { type: 'code', path: 'src/orders.js', startLine: 15 },
      also: [
        { type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders', parameter: 'customer' },
        { type: 'code', path: 'src/orders.js', startLine: 14 },
      ],
      reach: [{ level: 'exercised', method: 'dynamic' }],
    })
  })

  it('never shows the values of the request', () => {
    expect(JSON.stringify(draftAs('contrast-xml', finding(request)))).not.toContain('alice')
  })

  it('places a trace whose frames name no file at the endpoint', () => {
    const events = `<events>${event('Trigger', ['System.Data.SqlCommand.ExecuteReader()'])}</events>`
    expect(draftAs('contrast-xml', finding(request + events)).location).toMatchObject({
      type: 'endpoint',
      parameter: 'customer',
    })
  })

  it('claims nothing about reach where no data was seen to flow', () => {
    expect(draftAs('contrast-xml', finding(`${request}<events/>`))).toMatchObject({
      reach: [],
      location: { type: 'endpoint' },
    })
  })

  it('places a finding without a request at the application', () => {
    expect(draftAs('contrast-xml', finding('', 'application-name="shop"')).location).toEqual({
      type: 'workload',
      uri: 'contrast://shop',
    })
  })

  it('does not claim another tool’s <findings>', () => {
    expect(readAs('contrast-xml', '<findings><finding severity="high"/></findings>').health).toBe('unreadable')
  })
})
