import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const report = (...alerts: string[]): string =>
  `<?xml version="1.0"?><OWASPZAPReport version="2.16.1"><site name="https://a.example"><alerts></alerts></site><site name="https://b.example"><alerts>${alerts.join('')}</alerts></site></OWASPZAPReport>`
const alert = (inner: string): string =>
  `<alertitem><pluginid>1</pluginid><name>A &amp; B</name><riskcode>2</riskcode><confidence>3</confidence>${inner}</alertitem>`

it('points at instances by 1-based positions, and at an alert that has none', () => {
  const found = draftsAs(
    'zap-xml',
    report(
      alert('<uri>https://b.example/old</uri><param>q</param>'),
      alert('<instances><instance><uri>u</uri></instance><instance/></instances>'),
    ),
  )
  expect(Object.keys(found)).toEqual([
    '/OWASPZAPReport/site[2]/alerts/alertitem',
    '/OWASPZAPReport/site[2]/alerts/alertitem[2]/instances/instance',
    '/OWASPZAPReport/site[2]/alerts/alertitem[2]/instances/instance[2]',
  ])
  expect(found['/OWASPZAPReport/site[2]/alerts/alertitem']).toMatchObject({
    title: 'A & B',
    location: { url: 'https://b.example/old', parameter: 'q' },
  })
  expect(found['/OWASPZAPReport/site[2]/alerts/alertitem[2]/instances/instance[2]']?.location).toMatchObject({
    url: 'https://b.example',
  })
})

it('skips an alert without a rule', () => {
  expect(readAs('zap-xml', report('<alertitem><name>A</name></alertitem>'))).toMatchObject({
    health: 'partial',
    counts: { skipped: 1 },
  })
})

it('never takes a report without a site, or one of a scan that stopped early, for a clean one', () => {
  expect(readAs('zap-xml', '<OWASPZAPReport version="2.16.1"></OWASPZAPReport>').health).toBe('scanner-failed')
  expect(readAs('zap-xml', report()).health).toBe('ok')
  const stop = '<stoppingInsight><description>Database full</description></stoppingInsight>'
  expect(readAs('zap-xml', report().replace('</OWASPZAPReport>', `${stop}</OWASPZAPReport>`))).toMatchObject({
    health: 'partial',
    problems: [{ message: 'ZAP stopped before it was done: Database full.' }],
  })
  const failing = '<insights><insight><level>High</level><key>insight.network.failure</key></insight></insights>'
  expect(readAs('zap-xml', report().replace('</OWASPZAPReport>', `${failing}</OWASPZAPReport>`)).health).toBe('partial')
})
